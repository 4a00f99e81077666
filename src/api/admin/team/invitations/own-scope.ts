import type { AccountRow, Scope } from "../../../../modules/linked-user/types"
import type { Grant } from "../../../../types/grant"
import { scopeBeyond } from "../../../../workflows/authority/may-give"

/** What an inviter gives who says nothing of it: all that they may. */
export function ownScope(inviter: Grant, account: AccountRow): Scope {
  const widest = (key: keyof Scope) =>
    scopeBeyond(inviter, account, { [key]: null }).length
      ? [...(inviter[key] ?? [])]
      : null
  return {
    location_ids: widest("location_ids"),
    sales_channel_ids: widest("sales_channel_ids"),
    areas: widest("areas"),
  }
}

/** What is left out is as it is otherwise. `null` is given: everywhere. */
export const scopeToGive = (
  given: Partial<Scope>,
  otherwise: Scope
): Scope => ({
  location_ids: chosen(given.location_ids, otherwise.location_ids),
  sales_channel_ids: chosen(
    given.sales_channel_ids,
    otherwise.sales_channel_ids
  ),
  areas: chosen(given.areas, otherwise.areas),
})

const chosen = <Value>(given: Value | undefined, otherwise: Value): Value =>
  given === undefined ? otherwise : given
