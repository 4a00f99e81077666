import { StatusBadge, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { TeamAccountResponse } from "../../lib/types"

/** Whose it is, or who is still to accept. */
export const OwnerCell = ({ account }: { account: TeamAccountResponse }) => {
  const { t } = useTeamTranslation()
  const { owner, first_administrator: invited } = account
  if (owner) {
    return (
      <Text as="span" size="small" leading="compact" className="truncate">
        {owner.name || owner.email}
      </Text>
    )
  }
  if (!invited) {
    return <StatusBadge color="grey">{t("accounts.owner.nobody")}</StatusBadge>
  }
  return invited.status === "expired" ? (
    <StatusBadge color="orange">{t("accounts.owner.expired")}</StatusBadge>
  ) : (
    <StatusBadge color="blue" className="max-w-full">
      <span className="truncate">
        {t("accounts.owner.invited", { email: invited.email })}
      </span>
    </StatusBadge>
  )
}
