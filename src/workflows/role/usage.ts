import type { MedusaContainer } from "@medusajs/framework/types"

import { accessErrors } from "../authority/access-errors"
import { invitations, linkedUsers } from "../services"

/** What of an account has each role. */
export type RoleUsage = (role_id: string) => {
  holders_count: number
  invitations_count: number
  api_keys_count: number
  /** They lose it when it is deleted: a preset gives nothing by itself. */
  presets_count: number
}

/** Counted in four queries, for all roles at once. */
export async function roleUsage(
  container: MedusaContainer,
  account_id: string
): Promise<RoleUsage> {
  const [holders, invited, keys, presets] = await Promise.all([
    linkedUsers(container).holdersOf(account_id),
    invitations(container).countByRole(account_id),
    linkedUsers(container).keysWithRole(account_id),
    linkedUsers(container).presetsWithRole(account_id),
  ])
  return (role_id) => ({
    holders_count: holders.get(role_id) ?? 0,
    invitations_count: invited.get(role_id) ?? 0,
    api_keys_count: keys.get(role_id) ?? 0,
    presets_count: presets.get(role_id) ?? 0,
  })
}

/** @throws 409 `role_in_use` with the counts */
export async function requireUnused(
  container: MedusaContainer,
  account_id: string,
  role_id: string
): Promise<void> {
  const usage = await roleUsage(container, account_id)
  const { holders_count, invitations_count, api_keys_count } = usage(role_id)
  const holding = { holders_count, invitations_count, api_keys_count }
  if (Object.values(holding).some((count) => count > 0)) {
    throw accessErrors.roleInUse(holding)
  }
}
