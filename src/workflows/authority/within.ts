import type { MedusaContainer } from "@medusajs/framework/types"

import type { Grant } from "../../types/grant"
import { isScoped } from "../../utils/scope"
import type { WithinScope } from "../../utils/within-scope"
import { linkedUsers } from "../services"
import { rules } from "./may-give"

/**
 * Which people and invitations of their account somebody sees: who works in
 * certain locations or sales channels sees those who work nowhere else.
 *
 * @returns `undefined`: all of them
 */
export async function withinOf(
  container: MedusaContainer,
  grant: Grant
): Promise<WithinScope | undefined> {
  if (rules(grant) || !isScoped(grant)) {
    return undefined
  }
  const account = await linkedUsers(container).findAccount(grant.account_id)
  return {
    location_ids: grant.location_ids,
    sales_channel_ids: grant.sales_channel_ids,
    all_location_ids: account?.location_ids ?? null,
    all_sales_channel_ids: account?.sales_channel_ids ?? null,
  }
}
