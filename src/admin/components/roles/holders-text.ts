import type { Translate } from "../../hooks/use-team-translation"
import type { RoleDetailResponse } from "../../lib/types"

type Counts = Pick<RoleDetailResponse, "holders_count" | "invitations_count">

/** "3 people and 1 open invitation"; empty for nobody. */
export function holdersText(counts: Counts, t: Translate, locale: string) {
  const { holders_count, invitations_count } = counts
  const parts = [
    holders_count && t("roles.people", { count: holders_count }),
    invitations_count && t("roles.invitations", { count: invitations_count }),
  ].filter((part): part is string => Boolean(part))
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(parts)
}
