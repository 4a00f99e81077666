import type { MedusaContainer } from "@medusajs/framework/types"

import type { WorkScope } from "../../../utils/scope"
import { liesWithin } from "./check"
import type { IdsByKind } from "./collect"
import { ownersOf } from "./owners"

/** Which of these lie outside of a scope, or aren't there. One query for each kind. */
export async function outsideOf(
  container: MedusaContainer,
  ids: IdsByKind,
  scope: WorkScope
): Promise<Set<string>> {
  const found = await Promise.all(
    [...ids].map(async ([kind, named]) => {
      const owners = await ownersOf(container, kind, [...named])
      return [...named].filter((id) => {
        const owner = owners.get(id)
        return !owner || !liesWithin(owner, scope)
      })
    })
  )
  return new Set(found.flat())
}
