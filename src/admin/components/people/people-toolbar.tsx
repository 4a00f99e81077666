import { ArrowDownTray } from "@medusajs/icons"
import { Button, DataTable, Heading, Text, toast } from "@medusajs/ui"
import { Link, useLocation } from "react-router-dom"
import { useExportInvitations } from "../../hooks/api/invitations"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { download } from "../../lib/download"
import { errorText } from "../../lib/error-text"
import type { SeatsResponse } from "../../lib/types"
import { ActionMenu } from "../common/action-menu"
import { Named } from "../common/named"

type PeopleToolbarProps = {
  seats: SeatsResponse | null | undefined
  canMail: boolean
}

export const PeopleToolbar = ({ seats, canMail }: PeopleToolbarProps) => {
  const { t } = useTeamTranslation()
  const { mutateAsync: exportCsv } = useExportInvitations()

  const onExport = async () => {
    try {
      download("invitations.csv", await exportCsv())
    } catch (error) {
      toast.error(t("people.exportFailed"), {
        description: errorText(error, t),
      })
    }
  }

  return (
    <DataTable.Toolbar
      className="flex flex-col items-start justify-between gap-3 md:flex-row md:items-center"
      translations={{ clearAll: t("actions.clearAll") }}
    >
      <div className="flex w-full items-center justify-between gap-2 md:w-auto">
        <div>
          <Heading>{t("page.title")}</Heading>
          {seats?.limit != null && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("people.seats", { count: seats.used, limit: seats.limit })}
            </Text>
          )}
        </div>
        <div className="md:hidden">
          <InviteButton seats={seats} canMail={canMail} />
        </div>
      </div>
      <div className="flex w-full items-center gap-x-2 md:w-auto">
        <Named label={t("people.filter")}>
          <DataTable.FilterMenu tooltip={t("people.filter")} />
        </Named>
        <Named label={t("people.sort")}>
          <DataTable.SortingMenu tooltip={t("people.sort")} />
        </Named>
        <Named label={t("people.search")} className="min-w-0 flex-1 md:w-56">
          <DataTable.Search placeholder={t("people.search")} />
        </Named>
        <ActionMenu
          label={t("people.more")}
          groups={[
            [
              {
                label: t("people.export"),
                icon: <ArrowDownTray />,
                onClick: () => void onExport(),
              },
            ],
          ]}
        />
        <div className="hidden md:block">
          <InviteButton seats={seats} canMail={canMail} />
        </div>
      </div>
    </DataTable.Toolbar>
  )
}

/** Opens the modal; disabled, with the reason below it, when seats are taken. */
export const InviteButton = ({ seats, canMail }: PeopleToolbarProps) => {
  const { t } = useTeamTranslation()
  const { search } = useLocation()
  const { may } = useAccess()
  if (!may("invitation:create")) {
    return null
  }
  const label = t(canMail ? "people.invite" : "people.createLinks")
  if (seats?.left === 0) {
    return (
      <Button size="small" disabled>
        {label}
      </Button>
    )
  }
  return (
    <Button size="small" asChild>
      <Link to={{ pathname: "invite", search }}>{label}</Link>
    </Button>
  )
}
