import type { MedusaContainer } from "@medusajs/framework/types"

import type { MembershipRow } from "../../modules/linked-user/types"
import { linkedUsers } from "../services"

const PAGE = 1000

/** People of the account who hold a role now, suspended ones too. */
export async function holdersOf(
  container: MedusaContainer,
  account_id: string,
  role_id: string
): Promise<MembershipRow[]> {
  const holders: MembershipRow[] = []
  for (;;) {
    const page = await linkedUsers(container).listForPeople({
      account_id,
      role_ids: [role_id],
      order: { by: "email", descending: false },
      limit: PAGE,
      offset: holders.length,
    })
    holders.push(...page)
    if (page.length < PAGE) {
      return holders
    }
  }
}
