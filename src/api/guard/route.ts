import type { MedusaRequest } from "@medusajs/framework/http"

import type {
  Requirement,
  RouteKey,
} from "../../modules/role/catalog/requirement"
import type { Catalog } from "../../modules/role/catalog/catalog"
import {
  compileRoutes,
  type Matcher,
} from "../../modules/role/decision/matcher"
import { withMounted } from "../../modules/role/decision/mounted"
import { roles } from "../../workflows/services"

/** The route that a request is for, as the catalog has it. */
export type GuardedRoute = {
  /** `null`: the catalog doesn't know it. */
  key: RouteKey | null
  /** `null`: Administrators only. */
  requirement: Requirement | null
  params: Record<string, string>
}

const UNKNOWN: GuardedRoute = { key: null, requirement: null, params: {} }

let mounted: readonly string[] = []
let compiled = new WeakMap<Catalog, Matcher<Requirement | null>>()

/** @param routes all that the host answers, as it has put them into Express */
export function guardMounted(routes: readonly string[]): void {
  mounted = routes.filter((route) => / \/admin\//i.test(route))
  compiled = new WeakMap()
}

/** Of the catalog's routes, and of those that only the host has. */
function matcherOf(catalog: Catalog): Matcher<Requirement | null> {
  const known = compiled.get(catalog)
  if (known) {
    return known
  }
  const matcher = compileRoutes(withMounted(catalog.routes, mounted))
  compiled.set(catalog, matcher)
  return matcher
}

/** `null`: not under `/admin`, though its path begins like it. */
export function routeOf(req: MedusaRequest): GuardedRoute | null {
  const path = `${req.baseUrl}${req.path}`
  if (!/^\/admin(?:\/|$)/i.test(path)) {
    return null
  }
  const match = matcherOf(roles(req.scope).catalog)(req.method, path)
  return match
    ? { key: match.key, requirement: match.value, params: match.params }
    : UNKNOWN
}

export const isPublicRoute = ({ requirement }: GuardedRoute): boolean =>
  typeof requirement === "object" &&
  requirement !== null &&
  "public" in requirement

/** Ours answer in shapes of their own, out of which nothing has to be taken. */
export const isOurs = ({ key }: GuardedRoute): boolean =>
  key !== null && / \/admin\/team(?:\/|$)/.test(key)
