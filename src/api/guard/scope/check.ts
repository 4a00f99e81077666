import {
  DIMENSIONS,
  type Reference,
} from "../../../modules/role/catalog/scope/rule"
import { includes, type WorkScope } from "../../../utils/scope"
import { isBound } from "./kinds"
import type { Owner } from "./owners"
import { idsAt, type RequestParts } from "./references"

/** Whether something may be seen (`one`), or changed although others share it (`all`). */
export function liesWithin(
  owner: Owner,
  scope: WorkScope,
  needs: "one" | "all" = "one"
): boolean {
  return DIMENSIONS.every((dimension) => {
    const ids = owner[dimension]
    if (scope[dimension] === null || ids === undefined) {
      return true
    }
    const inside = (id: string) => includes(scope[dimension], id)
    return needs === "one"
      ? ids.some(inside)
      : ids.length > 0 && ids.every(inside)
  })
}

/** A reference with the ids that a request names there. */
export type Named = { reference: Reference; ids: string[] }

/**
 * What of a request has to be looked up; and where something is left out that
 * the host would choose by itself.
 */
export function namedIds(
  references: readonly Reference[],
  parts: RequestParts,
  scope: WorkScope
): { named: Named[]; missing: string | null } {
  const named: Named[] = []
  for (const reference of references) {
    const { at, kind, required, child_of } = reference
    const ids = [...new Set(idsAt(parts, at))]
    const bound = isBound(kind, scope)
    if (bound && required && !ids.length) {
      return { named, missing: at }
    }
    if (ids.length && (bound || child_of)) {
      named.push({ reference, ids })
    }
  }
  return { named, missing: null }
}

/**
 * Whether one of these lies outside, hangs under another parent, or isn't there;
 * the answer doesn't tell them apart.
 */
export function isOutside(
  { reference, ids }: Named,
  owners: ReadonlyMap<string, Owner>,
  { params }: Pick<RequestParts, "params">,
  scope: WorkScope
): boolean {
  const { needs, child_of } = reference
  const parent = child_of ? params[child_of] : undefined
  return ids.some((id) => {
    const owner = owners.get(id)
    return (
      !owner ||
      !liesWithin(owner, scope, needs) ||
      (parent !== undefined && !owner.parents.includes(parent as string))
    )
  })
}
