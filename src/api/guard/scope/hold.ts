import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { RouteKey } from "../../../modules/role/catalog/requirement"
import { scopeRuleOf } from "../../../modules/role/catalog/scope"
import {
  type Dimension,
  DIMENSIONS,
  type Reference,
  type ScopeRule,
} from "../../../modules/role/catalog/scope/rule"
import type { Grant } from "../../../types/grant"
import { isScoped, type WorkScope } from "../../../utils/scope"
import { requestGrant } from "../request-grant"
import { narrowAnswers } from "./answers"
import { isOutside, namedIds } from "./check"
import { collectIds } from "./collect"
import { isBound } from "./kinds"
import { findNothing, narrowFilters, whatLiesWithin } from "./narrow"
import { outsideOf } from "./outside"
import { ownersOf } from "./owners"
import { closedBy, leftOut, notFound, notForScoped } from "./refuse"
import { isSum } from "./sums"

/**
 * Holds a request of somebody with a scope within it. Runs as the last thing
 * before a route's handler, when all validation has been: nothing comes after it
 * that could undo a condition.
 *
 * @throws `team_access_restricted` (403), `not_found` (404), `scope_required` (400)
 */
export async function holdWithinScope(
  req: MedusaRequest,
  res: MedusaResponse,
  key: RouteKey
): Promise<void> {
  const grant = requestGrant(req)
  if (!grant || grant.is_root || !isScoped(grant)) {
    return
  }
  const rule = scopeRuleOf(key)
  const dimension =
    closedBy(rule, grant) ?? closedWith(req, rule, grant) ?? sorted(req, grant)
  if (dimension) {
    throw await notForScoped(req, grant, dimension)
  }
  const { refs = [] } = "open" in rule ? {} : rule
  const known = await refuseOutside(req, refs, grant)
  await narrowList(req, rule, grant)
  narrowAnswers(req, res, grant, known)
}

/** A part of the body that does more than what the route is for. */
const closedWith = (
  { body }: MedusaRequest,
  rule: ScopeRule,
  scope: WorkScope
): Dimension | null =>
  "closed_with" in rule &&
  rule.closed_with &&
  Object.hasOwn(Object(body), rule.closed_with.part)
    ? closedBy(rule.closed_with, scope)
    : null

/** Sorting by a relation, or by a sum over all, would tell of what lies outside. */
function sorted(
  { validatedQuery }: MedusaRequest,
  scope: WorkScope
): Dimension | null {
  const { order } = (validatedQuery ?? {}) as { order?: unknown }
  const column = String(order ?? "").replace(/^-/, "")
  return column.includes(".") || isSum(column)
    ? (DIMENSIONS.find((dimension) => scope[dimension] !== null) ?? null)
    : null
}

/**
 * Every id in the path and the body, wherever it stands, and what the table says
 * of those that it names.
 *
 * @returns ids of which the answer may speak, as they lie within
 */
async function refuseOutside(
  req: MedusaRequest,
  refs: readonly Reference[],
  scope: WorkScope
): Promise<Set<string>> {
  // Some handlers read what was sent, not what was validated.
  const sent = { params: req.params, body: req.body }
  const parts = { params: req.params, body: req.validatedBody ?? req.body }
  const { named, missing } = namedIds(refs, parts, scope)
  if (missing) {
    throw leftOut(missing)
  }
  for (const one of named) {
    const owners = await ownersOf(req.scope, one.reference.kind, one.ids)
    if (isOutside(one, owners, parts, scope)) {
      throw notFound()
    }
  }
  const all = [sent, parts].reduce(
    (ids, part) => collectIds(part, (kind) => isBound(kind, scope), ids),
    collectIds(null, () => false)
  )
  if ((await outsideOf(req.scope, all, scope)).size) {
    throw notFound()
  }
  return new Set(
    [...all.values(), ...named.map(({ ids }) => ids)].flatMap((ids) => [...ids])
  )
}

/** A list is of what lies within; asked for what doesn't, or isn't there, it is empty. */
async function narrowList(
  req: MedusaRequest,
  rule: ScopeRule,
  scope: Grant
): Promise<void> {
  const narrowings = ("open" in rule ? [] : rule.narrow) ?? []
  const bound = narrowings.find(({ dimension }) => scope[dimension] !== null)
  if (bound && !req.filterableFields) {
    // The host has changed: this route doesn't filter as it did.
    throw await notForScoped(req, scope, bound.dimension)
  }
  if (!req.filterableFields) {
    return
  }
  const asked = collectIds(req.validatedQuery, (kind) => isBound(kind, scope))
  const outside = await outsideOf(req.scope, asked, scope)
  const within = await whatLiesWithin(req.scope, narrowings, scope, req.params)
  const filters = narrowFilters(req.filterableFields, within)
  req.filterableFields = outside.size ? findNothing(filters) : filters
}
