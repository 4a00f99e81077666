import { toast } from "@medusajs/ui"
import { useChooseForInvite } from "../../hooks/api/newcomers"
import { useRoleNames } from "../../hooks/use-role-names"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { relativeTime } from "../../lib/dates"
import { errorText } from "../../lib/error-text"
import type { HostInviteResponse } from "../../lib/types"
import { RoleSelect } from "./role-select"
import { WaitingRow } from "./waiting-row"

/** An open invite of the host, with the role that it will bring. */
export const HostInviteRow = ({ invite }: { invite: HostInviteResponse }) => {
  const { t, dateLocale } = useTeamTranslation()
  const { namesOf } = useRoleNames()
  const { mutate, isPending } = useChooseForInvite()
  const { email, role_ids, expires_at, chosen_by } = invite

  const onChoose = (role_id: string) =>
    mutate(
      { id: invite.id, role_ids: [role_id] },
      {
        onSuccess: () =>
          toast.success(
            t("access.hostInvites.chosen", {
              email,
              role: namesOf([role_id]).join(),
            })
          ),
        onError: (error) =>
          toast.error(t("errors.title"), { description: errorText(error, t) }),
      }
    )

  return (
    <WaitingRow
      title={email}
      text={[
        role_ids.length
          ? t("access.hostInvites.gets", {
              roles: namesOf(role_ids).join(", "),
            })
          : t("access.hostInvites.getsNone"),
        ...(chosen_by
          ? [t("access.hostInvites.chosenBy", { name: chosen_by.name })]
          : []),
        t("access.hostInvites.expires", {
          when: relativeTime(expires_at, dateLocale),
        }),
      ].join(" · ")}
    >
      <div className="min-w-0 flex-1 sm:w-44">
        <RoleSelect
          label={t("access.hostInvites.roleFor", { email })}
          value={role_ids[0]}
          disabled={isPending}
          onChange={onChoose}
        />
      </div>
    </WaitingRow>
  )
}
