import { FocusModal, Heading, Tabs, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { PresetPicker } from "../presets/preset-picker"
import { AddressField } from "./address-field"
import { CsvPanel } from "./csv-panel"
import { InviteChoicesFields } from "./invite-choices"
import type { InviteForm, InviteTab } from "./use-invite-form"

/** Whom to invite, and what holds for all of them. */
export const InviteFields = ({ form }: { form: InviteForm }) => {
  const { t } = useTeamTranslation()
  const { tab, choices } = form
  const links = !choices.sendsMail
  return (
    <FocusModal.Body className="overflow-y-auto">
      <div className="mx-auto flex w-full max-w-[720px] flex-col gap-y-8 px-4 py-8 sm:py-16">
        <div className="flex flex-col gap-y-1">
          <FocusModal.Title asChild>
            <Heading>{t(links ? "invite.titleLinks" : "invite.title")}</Heading>
          </FocusModal.Title>
          <FocusModal.Description asChild>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t(links ? "invite.hintLinks" : "invite.hint")}
            </Text>
          </FocusModal.Description>
        </div>
        <Tabs
          value={tab}
          onValueChange={(value) => form.setTab(value as InviteTab)}
        >
          <Tabs.List className="mb-6">
            <Tabs.Trigger value="addresses">
              {t("invite.tabs.addresses")}
            </Tabs.Trigger>
            <Tabs.Trigger value="csv">{t("invite.tabs.csv")}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="addresses">
            <AddressField
              entries={form.entries}
              onChange={form.setEntries}
              draft={form.draft}
              onDraftChange={form.setDraft}
              error={form.addressError}
            />
          </Tabs.Content>
          <Tabs.Content value="csv">
            <CsvPanel csv={form.csv} />
          </Tabs.Content>
        </Tabs>
        <PresetPicker chosen={choices.kept} onPick={choices.pick} />
        <InviteChoicesFields
          choices={choices}
          rolesError={form.rolesError}
          wasTried={form.wasTried}
          rolesHint={tab === "csv" ? t("csv.defaultsHint") : undefined}
        />
      </div>
    </FocusModal.Body>
  )
}
