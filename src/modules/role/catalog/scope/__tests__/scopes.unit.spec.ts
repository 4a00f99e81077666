import { readFileSync } from "node:fs"
import { join } from "node:path"

import type { Requirement, RouteKey } from "../../requirement"
import { ROUTES } from "../../routes"
import { scopeRuleOf, SCOPES } from ".."
import { SCOPE_ROOMS } from "../rooms"
import { DIMENSIONS, type ScopeRule } from "../rule"

/** For Administrators of the whole host, who have no scope, or for everybody. */
const isForNobodyScoped = (requirement: Requirement): boolean =>
  typeof requirement === "object" &&
  ("root" in requirement || "public" in requirement)

const GUARDED = (Object.entries(ROUTES) as [RouteKey, Requirement][]).flatMap(
  ([key, requirement]) => (isForNobodyScoped(requirement) ? [] : key)
)

const DOCS = readFileSync(
  join(__dirname, "../../../../../../docs/scopes.md"),
  "utf8"
)

const isOpen = (rule: ScopeRule) => "open" in rule
const closings = (rule: ScopeRule) =>
  "open" in rule
    ? []
    : [rule.closed, rule.closed_with?.closed].flatMap((closing) =>
        DIMENSIONS.flatMap((dimension) => closing?.[dimension] ?? [])
      )

it("says of every route of the host what a scope means there", () => {
  const undecided = GUARDED.filter(
    (key) =>
      SCOPES[key] === undefined && SCOPE_ROOMS[key.split("/")[2]] === undefined
  )
  const rules = GUARDED.map(scopeRuleOf)
  const closed = rules.filter((rule) => !isOpen(rule) && closings(rule).length)
  process.stderr.write(
    `scopes: ${GUARDED.length} routes, ${rules.filter(isOpen).length} without a scope of their own, ${closed.length} closed to some, ${rules.length - rules.filter(isOpen).length - closed.length} held within\n`
  )

  expect(undecided).toEqual([])
})

it("speaks of no route that isn't there", () => {
  const unknown = Object.keys(SCOPES).filter((key) => !(key in ROUTES))
  const rooms = new Set(Object.keys(ROUTES).map((key) => key.split("/")[2]))

  expect(unknown).toEqual([])
  expect(Object.keys(SCOPE_ROOMS).filter((room) => !rooms.has(room))).toEqual(
    []
  )
})

it("closes what nobody has thought about", () => {
  expect(closings(scopeRuleOf("GET /admin/loyalty-cards"))).toHaveLength(2)
  expect(closings(scopeRuleOf("POST /admin/orders/:id/unheard"))).toHaveLength(
    2
  )
})

it("is what the docs say", () => {
  const wanted = [
    ...new Set(
      GUARDED.flatMap((key) => closings(scopeRuleOf(key))).concat(
        Object.values(SCOPE_ROOMS).flatMap((rule) =>
          "open" in rule ? rule.open : []
        )
      )
    ),
  ]

  expect(wanted.filter((reason) => !DOCS.includes(reason))).toEqual([])
})

it("has every route that can be closed in the docs", () => {
  const missing = GUARDED.filter((key) => {
    const [method, path] = key.split(" ")
    const room = `/admin/${path.split("/")[2]}`
    return (
      closings(scopeRuleOf(key)).length &&
      !DOCS.includes(`\`${method} ${path.replace("/admin/", "")}\``) &&
      !DOCS.includes(`all of \`${room.replace("/admin/", "")}\``)
    )
  })

  expect(missing).toEqual([])
})
