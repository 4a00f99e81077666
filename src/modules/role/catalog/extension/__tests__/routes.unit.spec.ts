import { accessOptions } from "../../../../../utils/access-options"
import { compileRoutes } from "../../../decision/matcher"
import {
  isPublic,
  type RequestFacts,
  type Requirement,
  root,
  type RouteTable,
} from "../../requirement"
import { mergeRoutes } from "../merge-routes"
import { relationOf } from "../shadowing"

const HOST: RouteTable = {
  "GET /admin/orders": "order:read",
  "GET /admin/orders/:id": "order:read",
  "POST /admin/orders/:id/cancel": "order:cancel",
  "GET /admin/layouts/:zone/configuration": {
    frame: { reason: "the menus", standings: ["active"] },
  },
  "POST /admin/invites/accept": isPublic("has a token"),
  "GET /admin/users/:id": root("people of the host"),
  "POST /admin/prices/:id/:what": {
    by: ({ params, body }) =>
      params.what === "all" && body === "everything"
        ? root("all prices at once")
        : "price:update",
  },
}

const PERMISSIONS = new Set(["order:read", "order:cancel", "card:read"])
const FACTS: RequestFacts = { query: {}, body: {}, params: {}, user_id: null }

function merge(input: Parameters<typeof accessOptions.parse>[0]) {
  const complaints: string[] = []
  const routes = mergeRoutes(
    [{ path: "access", set: accessOptions.parse(input) }],
    PERMISSIONS,
    (path, message) => complaints.push(`${path}: ${message}`),
    HOST
  )
  return { complaints, match: compileRoutes(routes) }
}

const valueOf = (
  input: Parameters<typeof accessOptions.parse>[0],
  method: string,
  path: string
): Requirement | undefined => {
  const { complaints, match } = merge(input)
  expect(complaints).toEqual([])
  return match(method, path)?.value
}

describe("routes of a host", () => {
  it.each<[unknown, unknown]>([
    ["card:read", "card:read"],
    [
      { all: ["card:read", "order:read"] },
      { all: ["card:read", "order:read"] },
    ],
    [
      { any: ["card:read", "order:read"] },
      { any: ["card:read", "order:read"] },
    ],
    [{ root: true, reason: "money" }, root("money")],
    [{ public: true, reason: "has a token" }, isPublic("has a token")],
    [
      { team: true, reason: "a notice" },
      { frame: { reason: "a notice", standings: ["active"] } },
    ],
  ])("may ask for %j", (given, expected) => {
    expect(
      valueOf(
        { routes: { "GET /admin/cards/:id": given } },
        "GET",
        "/admin/Cards/1/"
      )
    ).toEqual(expected)
  })

  const byFunction = (answer: unknown) => {
    const requirement = valueOf(
      { routes: { "GET /admin/cards": () => answer } },
      "GET",
      "/admin/cards"
    )
    return (requirement as { by: (facts: RequestFacts) => Requirement }).by(
      FACTS
    )
  }

  it("may ask by a function of the request", () => {
    expect(byFunction({ all: ["card:read"] })).toEqual({ all: ["card:read"] })
    expect(byFunction("card:read")).toBe("card:read")
  })

  it.each([
    [undefined],
    [null],
    [true],
    ["card:reed"],
    [{ all: [] }],
    [{ any: ["card:reed"] }],
    [{ public: true, reason: "whoever" }],
    [{ team: true, reason: "whoever" }],
    [Promise.resolve("card:read")],
  ])("need an Administrator when a function answers %j", (answer) => {
    expect(byFunction(answer)).toMatchObject({ root: true })
  })

  it("leave Medusa's as they are", () => {
    const added = { routes: { "GET /admin/cards": "card:read" } }

    expect(valueOf(added, "GET", "/admin/orders/1")).toBe("order:read")
  })

  it("may lie under a path of Medusa's", () => {
    const added = { routes: { "POST /admin/orders/:id/stamp": "card:read" } }

    expect(valueOf(added, "POST", "/admin/orders/1/stamp")).toBe("card:read")
    expect(valueOf(added, "POST", "/admin/orders/1/cancel")).toBe(
      "order:cancel"
    )
  })

  it("stand in the place of Medusa's where that is said", () => {
    const added = {
      overrides: {
        "POST /admin/orders/:order_id/cancel": {
          all: ["order:cancel", "card:read"],
        },
        "GET /admin/orders/today": "card:read",
      },
    }

    expect(valueOf(added, "POST", "/admin/orders/1/cancel")).toEqual({
      all: ["order:cancel", "card:read"],
    })
    expect(valueOf(added, "GET", "/admin/orders/today")).toBe("card:read")
    expect(valueOf(added, "GET", "/admin/orders/1")).toBe("order:read")
  })

  it.each([
    ["POST /admin/prices/:price/:how", { price: "p", how: "all" }],
    ["POST /admin/prices/:price/all", { price: "p" }],
  ])("leave %s to Administrators where Medusa's is theirs", (route, params) => {
    const asked = valueOf(
      { overrides: { [route]: "card:read" } },
      "POST",
      "/admin/prices/p/all"
    ) as { by: (facts: RequestFacts) => Requirement }

    expect(asked.by({ ...FACTS, params })).toBe("card:read")
    expect(asked.by({ ...FACTS, params, body: "everything" })).toMatchObject({
      root: true,
    })
  })

  it.each([
    [
      "access.routes.GET /admin/orders/:order_id: GET /admin/orders/:id",
      { routes: { "GET /admin/orders/:order_id": "card:read" } },
    ],
    [
      "move this to overrides",
      { routes: { "GET /admin/ORDERS": "card:read" } },
    ],
    [
      "move this to overrides",
      { routes: { "GET /admin/orders/today": "card:read" } },
    ],
    [
      "move this to overrides",
      { routes: { "GET /admin/layouts/sidebar/configuration": "card:read" } },
    ],
    ["move this to routes", { overrides: { "GET /admin/cards": "card:read" } }],
    [
      "not for a host to change",
      { overrides: { "GET /admin/users/:id": "card:read" } },
    ],
    [
      "not for a host to change",
      { overrides: { "GET /admin/users/me": "card:read" } },
    ],
    [
      "not for a host to change",
      { overrides: { "POST /admin/invites/accept": "card:read" } },
    ],
    [
      "not for a host to change",
      { overrides: { "GET /admin/layouts/:zone/configuration": "card:read" } },
    ],
    [
      'there is no permission "card:reed"',
      { routes: { "GET /admin/cards": "card:reed" } },
    ],
    [
      'there is no permission "card:reed"',
      { routes: { "GET /admin/cards": { any: ["card:read", "card:reed"] } } },
    ],
    [
      "given twice",
      {
        routes: {
          "GET /admin/cards/:id": "card:read",
          "GET /admin/cards/:card": "card:read",
        },
      },
    ],
  ])("are refused: %s", (said, input) => {
    expect(merge(input).complaints.join("\n")).toContain(said)
  })

  it.each([
    ["GET /store/cards"],
    ["GET /admin"],
    ["GET /admin/:anything"],
    ["GET /admin/cards/"],
    ["GET /admin//cards"],
    ["GET /admin/cards/:"],
    ["GET /admin/cards/*"],
    ["GET /admin/cards?x=1"],
    ["GET /admin/c%61rds"],
    ["HEAD /admin/cards"],
    ["get /admin/cards"],
    ["/admin/cards"],
    ["GET /admin/team/cards"],
    ["GET /admin/Team"],
  ])("are no %s", (route) => {
    const { error } = accessOptions.safeParse({
      routes: { [route]: "card:read" },
    })

    expect(error?.issues[0].path).toEqual(["routes", route])
  })
})

describe("how two patterns lie to each other", () => {
  it.each([
    ["GET /a/b", "GET /A/b", "same"],
    ["GET /a/:x", "GET /a/:y", "same"],
    ["GET /a/b", "GET /a/:y", "before"],
    ["GET /a/:x", "GET /a/b", "apart"],
    ["GET /a/b/:x", "GET /a/:y/c", "before"],
    ["GET /a/:x/c", "GET /a/b/:y", "apart"],
    ["GET /a/:x/c", "GET /a/b/d", "apart"],
    ["GET /a", "POST /a", "apart"],
    ["GET /a", "GET /a/b", "apart"],
  ])("%s to %s: %s", (pattern, known, expected) => {
    expect(relationOf(pattern, known)).toBe(expected)
  })
})
