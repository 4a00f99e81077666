import type { Translate } from "../hooks/use-team-translation"
import type { SettledInvitationsResponse } from "./types"

/** What became of the open invitations of who went; nothing when there were none. */
export function settledText(
  { invitations }: SettledInvitationsResponse,
  t: Translate
): string | undefined {
  const { revoked_count, handed_over_count } = invitations
  const text = [
    revoked_count &&
      t("access.person.settled.revoked", { count: revoked_count }),
    handed_over_count &&
      t("access.person.settled.handedOver", { count: handed_over_count }),
  ]
  return text.filter(Boolean).join(" ") || undefined
}
