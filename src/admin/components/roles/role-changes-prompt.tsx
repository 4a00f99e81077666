import { ArrowDownMini, ArrowUpMini } from "@medusajs/icons"
import { InlineTip, Prompt, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { CatalogPermission } from "../../lib/permission-grid"
import type { RoleDetailResponse } from "../../lib/types"
import { holdersText } from "./holders-text"
import type { RoleEditorState } from "./use-role-editor"

type RoleChangesPromptProps = {
  editor: RoleEditorState
  source: RoleDetailResponse
}

/** What a save will change, in words, and for whom. */
export const RoleChangesPrompt = ({
  editor,
  source,
}: RoleChangesPromptProps) => {
  const { t, dateLocale } = useTeamTranslation()
  const { isAdministrator, holds } = useAccess()
  const { changes, isCopy, isSaving } = editor
  const who = holdersText(source, t, dateLocale)
  return (
    <Prompt
      open
      variant="confirmation"
      onOpenChange={(open) => !open && !isSaving && editor.backToForm()}
    >
      <Prompt.Content className="max-h-[calc(100dvh-2rem)] max-w-[520px]">
        <Prompt.Header>
          <Prompt.Title>
            {isCopy
              ? t("roles.changes.copyTitle", { name: source.name })
              : t("roles.changes.title", { name: source.name })}
          </Prompt.Title>
          <Prompt.Description className="text-pretty">
            {isCopy
              ? t("roles.changes.copyText", { name: source.name })
              : who
                ? t("roles.changes.text", { who })
                : t("roles.changes.textNobody")}
          </Prompt.Description>
        </Prompt.Header>
        <div className="flex min-h-0 flex-col gap-y-4 overflow-y-auto px-6 pt-4">
          <ChangeList
            label={t("roles.changes.gains", { count: changes.gains.length })}
            icon={<ArrowUpMini className="text-ui-tag-green-icon" />}
            permissions={changes.gains}
          />
          <ChangeList
            label={t("roles.changes.loses", { count: changes.loses.length })}
            icon={<ArrowDownMini className="text-ui-tag-red-icon" />}
            permissions={changes.loses}
          />
          {!isCopy && !isAdministrator && holds(source.id) && (
            <InlineTip label={t("roles.changes.ownTitle")} variant="warning">
              {t("roles.changes.own")}
            </InlineTip>
          )}
        </div>
        <Prompt.Footer>
          <Prompt.Cancel type="button" disabled={isSaving}>
            {t("roles.changes.back")}
          </Prompt.Cancel>
          <Prompt.Action
            type="button"
            disabled={isSaving}
            onClick={(event) => {
              // It stays open until it is known how it went.
              event.preventDefault()
              editor.save()
            }}
          >
            {t(isCopy ? "roles.create" : "roles.changes.save")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}

type ChangeListProps = {
  label: string
  icon: ReactNode
  permissions: CatalogPermission[]
}

const ChangeList = ({ label, icon, permissions }: ChangeListProps) =>
  permissions.length > 0 && (
    <section aria-label={label}>
      <Text size="small" weight="plus" className="flex items-center gap-x-1">
        {icon}
        {label}
      </Text>
      <ul className="text-ui-fg-subtle txt-small mt-1 columns-1 pl-6 sm:columns-2">
        {permissions.map((permission) => (
          <li key={permission.key} className="break-inside-avoid">
            {permission.label}
          </li>
        ))}
      </ul>
    </section>
  )
