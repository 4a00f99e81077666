import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { useGiveAccess } from "../../hooks/api/newcomers"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { relativeTime } from "../../lib/dates"
import { errorText } from "../../lib/error-text"
import type { NewcomerResponse } from "../../lib/types"
import { RoleSelect } from "./role-select"
import { WaitingRow } from "./waiting-row"

export const NewcomerRow = ({ newcomer }: { newcomer: NewcomerResponse }) => {
  const { t, dateLocale } = useTeamTranslation()
  const [roleId, setRoleId] = useState<string>()
  const { mutate, isPending } = useGiveAccess()
  const name = newcomer.name || newcomer.email

  const onGive = (role_id: string) =>
    mutate(
      { newcomer, role_ids: [role_id] },
      {
        onSuccess: () =>
          toast.success(t("access.newcomers.given", { name }), {
            description: t("access.edit.savedHint"),
          }),
        onError: (error) =>
          toast.error(t("errors.title"), { description: errorText(error, t) }),
      }
    )

  return (
    <WaitingRow
      title={name}
      text={[
        ...(newcomer.name ? [newcomer.email] : []),
        t(`access.newcomers.${newcomer.standing}`, {
          when: relativeTime(newcomer.created_at, dateLocale),
        }),
      ].join(" · ")}
    >
      <div className="min-w-0 flex-1 sm:w-44">
        <RoleSelect
          label={t("access.newcomers.roleFor", { name })}
          value={roleId}
          onChange={setRoleId}
        />
      </div>
      <Button
        size="small"
        variant="secondary"
        className="shrink-0"
        aria-label={t("access.newcomers.giveTo", { name })}
        disabled={!roleId}
        isLoading={isPending}
        onClick={() => roleId && onGive(roleId)}
      >
        {t("access.newcomers.give")}
      </Button>
    </WaitingRow>
  )
}
