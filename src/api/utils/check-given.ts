import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

import type { Given } from "../../modules/invitation/types"
import type { AccountRow, Scope } from "../../modules/linked-user/types"
import { type IdScope, includes } from "../../utils/scope"
import { teamError } from "../../utils/team-error"
import { roles } from "../../workflows/services"

/** More can't be looked up at once, and nobody means so many. */
const MOST_DISTINCT = 1000

/**
 * Refuses roles, areas, locations and sales channels that aren't there, or that
 * the account doesn't have: they would be given to nobody's knowledge.
 *
 * @throws 400 `unknown_role`, `unknown_area`, `unknown_location`,
 * `unknown_sales_channel`
 */
export async function checkGiven(
  container: MedusaContainer,
  account: Pick<AccountRow, "id" | keyof Scope>,
  given: Partial<Given>[]
): Promise<void> {
  const role_ids = distinct(given, "role_ids")
  const { unknown } = await roles(container).resolveRoles(role_ids, account.id)
  if (unknown.length) {
    throw unknownId("role", unknown)
  }
  checkAreas(container, distinct(given, "areas"))
  await checkHost(
    container,
    "stock_location",
    distinct(given, "location_ids"),
    account.location_ids
  )
  await checkHost(
    container,
    "sales_channel",
    distinct(given, "sales_channel_ids"),
    account.sales_channel_ids
  )
}

function distinct(
  given: Partial<Given>[],
  key: "role_ids" | "location_ids" | "sales_channel_ids" | "areas"
): string[] {
  const ids = new Set<string>()
  for (const one of given) {
    one[key]?.forEach((id) => ids.add(id))
  }
  if (ids.size > MOST_DISTINCT) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "invalid_data",
      `${key}: more than ${MOST_DISTINCT} different ones in one request`
    )
  }
  return [...ids]
}

function checkAreas(container: MedusaContainer, keys: string[]): void {
  const { areas } = roles(container).catalog
  const unknown = keys.filter((key) => !areas.includes(key))
  if (unknown.length) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "unknown_area",
      `There is no area ${unknown.slice(0, 5).join(", ")}: there are ${areas.join(", ")}.`
    )
  }
}

async function checkHost(
  container: MedusaContainer,
  entity: "stock_location" | "sales_channel",
  ids: string[],
  ofAccount: IdScope
): Promise<void> {
  if (!ids.length) {
    return
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields: ["id"], filters: { id: ids } })
  const found = new Set(data.map(({ id }) => id))
  const missing = ids.filter((id) => !found.has(id) || !includes(ofAccount, id))
  if (missing.length) {
    throw unknownId(
      entity === "stock_location" ? "location" : "sales_channel",
      missing
    )
  }
}

const unknownId = (what: string, ids: string[]) =>
  teamError(
    MedusaError.Types.INVALID_DATA,
    `unknown_${what}`,
    `There is no ${what.replace("_", " ")} with the id ${ids.slice(0, 5).join(", ")}.`
  )
