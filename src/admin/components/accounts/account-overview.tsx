import { PencilSquare } from "@medusajs/icons"
import { Alert, Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { longDate } from "../../lib/dates"
import { LANGUAGES } from "../../lib/languages"
import type { TeamAccountDetailResponse } from "../../lib/types"
import { ActionMenu } from "../common/action-menu"
import { SectionRow } from "../common/section-row"
import { PlaceNames } from "../places/place-names"
import { EditAccountDrawer } from "./edit-account-drawer"
import { OwnerCell } from "./owner-cell"
import { seatsText } from "./use-client-columns"

type AccountOverviewProps = { account: TeamAccountDetailResponse }

/** An account: whose it is, its plan and its own settings. */
export const AccountOverview = ({ account }: AccountOverviewProps) => {
  const { t, dateLocale } = useTeamTranslation()
  const [isEdited, setIsEdited] = useState(false)
  const { seats } = account
  const isOver = seats.limit !== null && seats.used > seats.limit
  const language = LANGUAGES.find(({ code }) => code === account.default_locale)
  const hours = account.invitation_ttl_hours
  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-x-4 px-6 py-4">
        <Heading className="min-w-0 [overflow-wrap:anywhere]">
          {account.name}
        </Heading>
        <ActionMenu
          label={t("accounts.edit.actions", { name: account.name })}
          groups={[
            [
              {
                label: t("accounts.edit.action"),
                icon: <PencilSquare />,
                onClick: () => setIsEdited(true),
              },
            ],
          ]}
        />
      </div>
      {isOver && (
        <div className="px-6 py-4">
          <Alert variant="warning">
            {t("accounts.plan.over", {
              used: seats.used,
              limit: seats.limit ?? 0,
            })}
          </Alert>
        </div>
      )}
      <SectionRow title={t("people.owner")}>
        <OwnerCell account={account} />
      </SectionRow>
      <SectionRow title={t("accounts.columns.people")}>
        {account.people_count}
      </SectionRow>
      <SectionRow title={t("accounts.columns.seats")}>
        {seatsText(account, t)}
      </SectionRow>
      {!account.is_default && <PlanRows account={account} />}
      <SectionRow title={t("fields.language")}>
        <span lang={account.default_locale}>{language?.name}</span>
      </SectionRow>
      <SectionRow title={t("accounts.fields.domains")}>
        <span className="[overflow-wrap:anywhere]">
          {account.allowed_domains?.join(", ") ??
            t("accounts.fields.anyDomain")}
        </span>
      </SectionRow>
      <SectionRow title={t("accounts.fields.lifetime")}>
        {hours === null
          ? t("accounts.fields.lifetimeDefault")
          : t("accounts.fields.hours", { count: hours })}
      </SectionRow>
      <SectionRow title={t("accounts.columns.created")}>
        {longDate(account.created_at, dateLocale)}
      </SectionRow>
      {isEdited && (
        <EditAccountDrawer
          account={account}
          onClose={() => setIsEdited(false)}
        />
      )}
    </Container>
  )
}

const PlanRows = ({ account }: AccountOverviewProps) => {
  const { t } = useTeamTranslation()
  return (
    <>
      {account.upgrade_url && (
        <SectionRow title={t("accounts.fields.upgradeUrl")}>
          <span className="[overflow-wrap:anywhere]">
            {account.upgrade_url}
          </span>
        </SectionRow>
      )}
      <SectionRow title={t("places.area.label")}>
        <PlaceNames kind="area" ids={account.areas} />
      </SectionRow>
      <SectionRow title={t("places.sales_channel.label")}>
        <PlaceNames kind="sales_channel" ids={account.sales_channel_ids} />
      </SectionRow>
      <SectionRow title={t("places.location.label")}>
        <PlaceNames kind="location" ids={account.location_ids} />
      </SectionRow>
    </>
  )
}
