import { decide } from "../../decision/decide"
import { isRouteKey, shapeOf } from "../../decision/matcher"
import { BUILT_IN_PERMISSIONS, type Permission } from "../permissions"
import { FOR_ADMINISTRATORS, RELATIONS } from "../relations"
import type { RequestFacts, Requirement, RouteKey } from "../requirement"
import { ROUTE_TABLES, ROUTES } from "../routes"
import { hostRouteFiles, ownRouteFiles, type RouteFile } from "./route-files"
import { grantOf } from "../../../../types/__tests__/grant-of"

const KEYS = Object.keys(ROUTES) as RouteKey[]
const isOwn = (key: string) => / \/admin\/team(\/|$)/.test(key)
const PERMISSIONS = new Set<string>(BUILT_IN_PERMISSIONS)

const keysOf = (files: RouteFile[]): string[] =>
  files.flatMap(({ path, methods }) =>
    (methods ?? []).map((method) => `${method} ${path}`)
  )

describe("the table of routes", () => {
  it("has every route of the installed Medusa, and none that is gone", () => {
    const files = hostRouteFiles()
    const host = keysOf(files)
    const licensed = files.flatMap(({ path, methods }) => (methods ? [] : path))
    const isLicensed = (key: string) => licensed.includes(key.split(" ")[1])

    expect(host.length).toBeGreaterThan(380)
    expect({
      undecided: host.filter((key) => !(key in ROUTES)),
      undecidedAndNotOursToRead: licensed.filter(
        (path) => !(`GET ${path}` in ROUTES)
      ),
      gone: KEYS.filter(
        (key) => !isOwn(key) && !isLicensed(key) && !host.includes(key)
      ),
    }).toEqual({ undecided: [], undecidedAndNotOursToRead: [], gone: [] })
  })

  it("has every route of this plugin, and none that is gone", () => {
    const own = keysOf(ownRouteFiles())

    expect({
      undecided: own.filter((key) => !(key in ROUTES)),
      gone: KEYS.filter((key) => isOwn(key) && !own.includes(key)),
    }).toEqual({ undecided: [], gone: [] })
  })

  it("has each once, in a form that can be compiled", () => {
    const all = ROUTE_TABLES.flatMap((table) => Object.keys(table))

    expect(all.filter((key) => !isRouteKey(key))).toEqual([])
    expect(new Set(all.map(shapeOf)).size).toBe(all.length)
  })

  it("says why of everything that asks for no permission", () => {
    for (const key of KEYS) {
      const requirement = ROUTES[key]
      if (typeof requirement !== "object") {
        continue
      }
      if ("reason" in requirement) {
        expect(requirement.reason).toMatch(/\w+ \w+/)
      }
      if ("frame" in requirement) {
        expect(requirement.frame.reason).toMatch(/\w+ \w+/)
      }
    }
  })

  it("asks for no permission in vain, and leaves none without a use", () => {
    const asked = new Set<string>([
      ...Object.values(ROUTES).flatMap(permissionsIn),
      ...Object.values(RELATIONS).flat(),
    ])
    asked.delete("own")
    // Medusa has no analytics; hosts map theirs to it.
    asked.add("analytics:read")

    expect([...asked].filter((name) => !PERMISSIONS.has(name))).toEqual([])
    expect([...PERMISSIONS].filter((name) => !asked.has(name))).toEqual([])
  })
})

describe("the table of relations", () => {
  it("doesn't both give and refuse one", () => {
    expect(
      Object.keys(FOR_ADMINISTRATORS).filter((name) => name in RELATIONS)
    ).toEqual([])
    expect(
      Object.keys(RELATIONS).filter((name) => name.endsWith("_link"))
    ).toEqual([])
  })
})

describe("rights that equal ruling the host", () => {
  const everything = grantOf(PERMISSIONS)

  it.each<[RouteKey, Partial<RequestFacts>]>([
    ["GET /admin/users", {}],
    ["GET /admin/users/:id", {}],
    ["DELETE /admin/users/:id", {}],
    ["POST /admin/users/:id/reset-password", { params: { id: "user_1" } }],
    ["GET /admin/invites", {}],
    ["POST /admin/invites", {}],
    ["POST /admin/invites/:id/resend", {}],
    ["GET /admin/api-keys", {}],
    ["POST /admin/api-keys", {}],
    ["POST /admin/workflows-executions/:workflow_id/run", {}],
    ["GET /admin/workflows-executions", {}],
    ["DELETE /admin/search-indexes/:id", {}],
    ["POST /admin/index/sync", {}],
    ["GET /admin/uploads/:id", {}],
    ["GET /admin/notifications/:id", {}],
    ["GET /admin/search", {}],
    ["GET /admin/search", { query: { entity: "user" } }],
    ["POST /admin/users/:id", { params: { id: "user_2" } }],
    ["POST /admin/team/api-keys/:id", {}],
    ["POST /admin/rbac/roles", {}],
  ])("are in no role: %s", (key, facts) => {
    expect(decide(ROUTES[key], everything, { ...NO_FACTS, ...facts })).toEqual({
      allowed: false,
      permission: null,
    })
  })

  it("are asked for by nothing else than these rooms", () => {
    const rooms = KEYS.filter((key) => {
      const requirement = ROUTES[key]
      return typeof requirement === "object" && "root" in requirement
    }).map((key) => key.split(" ")[1].split("/").slice(2, 4).join("/"))

    expect(
      [...new Set(rooms.map((room) => room.split("/:")[0]))].sort()
    ).toEqual([
      "api-keys",
      "index/details",
      "index/sync",
      "invites",
      "notifications",
      "rbac/policies",
      "rbac/roles",
      "search-indexes",
      "team/accounts",
      "team/api-keys",
      "team/host-invites",
      "team/setup",
      "uploads",
      "users",
      "workflows-executions",
    ])
  })
})

describe("what is reachable without a permission", () => {
  it.each([
    [
      "suspended",
      [
        "DELETE /admin/team/sessions/:id",
        "GET /admin/layouts/:zone/configuration",
        "GET /admin/rbac/me/permissions",
        "GET /admin/stores",
        "GET /admin/team/me",
        "GET /admin/team/sessions",
        "GET /admin/users/me",
        "POST /admin/team/accounts/:id/leave",
        "POST /admin/team/accounts/:id/switch",
        "POST /admin/team/sessions/end-others",
      ],
    ],
    [
      "no_membership",
      [
        "DELETE /admin/team/sessions/:id",
        "GET /admin/layouts/:zone/configuration",
        "GET /admin/rbac/me/permissions",
        "GET /admin/stores",
        "GET /admin/team/me",
        "GET /admin/team/sessions",
        "GET /admin/users/me",
        "POST /admin/team/accounts/:id/switch",
        "POST /admin/team/sessions/end-others",
      ],
    ],
    [
      "no_role",
      [
        "DELETE /admin/team/sessions/:id",
        "GET /admin/layouts/:zone/configuration",
        "GET /admin/rbac/me/permissions",
        "GET /admin/stores",
        "GET /admin/team/me",
        "GET /admin/team/sessions",
        "GET /admin/users/me",
        "POST /admin/team/accounts/:id/leave",
        "POST /admin/team/accounts/:id/switch",
        "POST /admin/team/preview/stop",
        "POST /admin/team/sessions/end-others",
        "POST /admin/users/:id",
      ],
    ],
  ] as const)("is this for who is %s", (standing, keys) => {
    const grant = grantOf(PERMISSIONS, { standing })
    const reachable = KEYS.filter((key) => {
      const isPublic = decide(ROUTES[key], null, OWN).allowed
      return !isPublic && decide(ROUTES[key], grant, OWN).allowed
    })

    expect(reachable.sort()).toEqual([...keys])
  })

  it("is this for who isn't logged in", () => {
    expect(
      KEYS.filter((key) => decide(ROUTES[key], null, OWN).allowed).sort()
    ).toEqual([
      "GET /admin/feature-flags",
      "POST /admin/invites/accept",
      "POST /admin/team/invitations/accept",
      "POST /admin/team/invitations/lookup",
      "POST /admin/team/invitations/provider",
      "POST /admin/team/invitations/request-renewal",
    ])
  })

  it("reads no rows of the shop's but the store's, pinned", () => {
    const nobody = grantOf([])
    const reads = KEYS.filter(
      (key) => key.startsWith("GET") && decide(ROUTES[key], nobody, OWN).allowed
    ).filter((key) => decide(ROUTES[key], null, OWN).allowed === false)
    const unpinned = reads.filter((key) => {
      const decision = decide(ROUTES[key], nobody, OWN)
      return decision.allowed && !decision.fields
    })

    expect(unpinned.sort()).toEqual([
      "GET /admin/layouts/:zone/configuration",
      "GET /admin/plugins",
      "GET /admin/rbac/me/permissions",
      "GET /admin/team/accounts/:id",
      "GET /admin/team/me",
      "GET /admin/team/permissions",
      "GET /admin/team/sessions",
      "GET /admin/views/:entity/columns",
      "GET /admin/views/entities",
    ])
  })
})

const NO_FACTS: RequestFacts = {
  query: {},
  body: undefined,
  params: {},
  user_id: "user_1",
}

/** Somebody who asks for what is their own. */
const OWN: RequestFacts = {
  ...NO_FACTS,
  params: { id: "user_1" },
  is_owner: true,
}

/** All that a requirement can ask for, whatever the request. */
function permissionsIn(requirement: Requirement): Permission[] {
  if (typeof requirement === "string") {
    return [requirement]
  }
  if ("all" in requirement) {
    return [...requirement.all]
  }
  if ("any" in requirement) {
    return [...requirement.any]
  }
  return "by" in requirement
    ? FULL_REQUESTS.flatMap((facts) => permissionsIn(requirement.by(facts)))
    : []
}

/** Bodies that ask for all they can. */
const FULL_REQUESTS: RequestFacts[] = [
  NO_FACTS,
  { ...NO_FACTS, query: { format: "csv" } },
  {
    ...NO_FACTS,
    body: {
      create: [{ prices: [1] }],
      update: [1],
      delete: [1],
      prices: [1],
      campaign: {},
      location_levels: [1],
    },
  },
]
