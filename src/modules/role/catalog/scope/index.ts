import type { RouteKey } from "../requirement"
import { catalogScopes } from "./catalog"
import { inventoryScopes } from "./inventory"
import { orderScopes } from "./orders"
import { returnScopes } from "./returns"
import { SCOPE_ROOMS } from "./rooms"
import { closed, type ScopeRule, type ScopeTable } from "./rule"

/** What a person's locations and channels mean on each route that has to do with them. */
export const SCOPES: ScopeTable = {
  ...orderScopes,
  ...returnScopes,
  ...inventoryScopes,
  ...catalogScopes,
}

const UNDECIDED = closed("Nobody has decided what a scope means here.")

/** A route that nobody has thought about is closed to people with a scope. */
export const scopeRuleOf = (key: RouteKey): ScopeRule =>
  SCOPES[key] ?? SCOPE_ROOMS[key.split("/")[2]] ?? UNDECIDED
