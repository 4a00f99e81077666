import {
  type RequestFacts,
  type Requirement,
  type RouteKey,
} from "../../src/modules/role/catalog/requirement"
import type { Caller } from "./staff"

/**
 * What the tables say of a request: read line by line, on purpose without the
 * code that decides.
 */
export function mayPass(
  requirement: Requirement | null,
  facts: RequestFacts,
  caller: Caller
): boolean {
  if (caller.is_root) {
    return true
  }
  if (requirement === null) {
    return false
  }
  if (typeof requirement === "string") {
    return isActive(caller) && caller.permissions.has(requirement)
  }
  if ("public" in requirement) {
    return true
  }
  if ("root" in requirement) {
    return false
  }
  if ("frame" in requirement) {
    return requirement.frame.standings.includes(caller.standing)
  }
  if ("by" in requirement) {
    return mayPass(requirement.by(facts), facts, caller)
  }
  if ("owner" in requirement) {
    return mayPass(requirement.others, facts, caller)
  }
  const { permissions } = caller
  return (
    isActive(caller) &&
    ("all" in requirement
      ? requirement.all.every((permission) => permissions.has(permission))
      : requirement.any.some((permission) => permissions.has(permission)))
  )
}

const isActive = (caller: Caller): boolean => caller.standing === "active"

export type Sent = {
  query: Record<string, string>
  body: Record<string, unknown> | undefined
}

const isBy = (requirement: Requirement): boolean =>
  typeof requirement === "object" &&
  ("by" in requirement || "owner" in requirement)

const QUERIES: Record<string, string>[] = [
  {},
  { entity: "product" },
  { entity: "order,customer" },
  { entity: "user" },
  { type: "product" },
  { type: "order" },
  { entity_types: "product,region" },
  { format: "csv" },
]

const BODIES: Record<string, unknown>[] = [
  {},
  { create: [{ id: "none_1" }] },
  { update: [{ id: "none_1" }] },
  { delete: ["none_1"] },
  { create: [{ prices: [{ amount: 1 }] }] },
  { update: [{ id: "none_1", variants: [{ prices: [{ amount: 1 }] }] }] },
  { prices: [{ amount: 1 }] },
  { variants: [{ prices: [{ amount: 1 }] }] },
  { location_levels: [{ location_id: "none_1" }] },
  { items: [{ unit_price: 1 }] },
  { is_default: true },
  { is_system_default: true },
  { first_name: "Sam" },
  { email: "sam@example.com" },
]

/** What to send to a route: more than one thing where its answer depends on that. */
export function variantsOf(key: RouteKey, requirement: Requirement): Sent[] {
  const reads = key.startsWith("GET ")
  if (!isBy(requirement)) {
    return [{ query: {}, body: reads ? undefined : {} }]
  }
  return reads
    ? QUERIES.map((query) => ({ query, body: undefined }))
    : BODIES.map((body) => ({ query: {}, body }))
}
