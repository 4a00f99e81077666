import type { RouteKey } from "../../catalog/requirement"
import { compileRoutes, isRouteKey, shapeOf } from "../matcher"
import { withMounted } from "../mounted"

const KEYS: RouteKey[] = [
  "GET /admin/orders",
  "GET /admin/orders/:id",
  "POST /admin/orders/:id",
  "POST /admin/orders/export",
  "GET /admin/promotions/:id/:rule_type",
  "GET /admin/promotions/rule-attribute-options/:rule_type",
  "POST /admin/promotions/:id/rules/batch",
  "DELETE /admin/products/:id/variants/:variant_id",
  "POST /admin/products/:id/variants/batch",
]

const match = compileRoutes(KEYS.map((key) => [key, key] as const))

describe("the route of a path", () => {
  it.each([
    ["GET", "/admin/orders", "GET /admin/orders"],
    ["GET", "/admin/orders/", "GET /admin/orders"],
    ["HEAD", "/admin/orders", "GET /admin/orders"],
    ["GET", "/ADMIN/Orders", "GET /admin/orders"],
    ["GET", "/admin/orders/order_1", "GET /admin/orders/:id"],
    // Written out before a parameter, and only for its own method.
    ["POST", "/admin/orders/EXPORT", "POST /admin/orders/export"],
    ["GET", "/admin/orders/export", "GET /admin/orders/:id"],
    ["POST", "/admin/orders/%65xport", "POST /admin/orders/:id"],
    // Not decoded before it is split.
    ["GET", "/admin/orders/a%2fb", "GET /admin/orders/:id"],
    ["GET", "/admin/orders/..", "GET /admin/orders/:id"],
    ["GET", "/admin/orders;x=1", null],
    ["GET", "/admin/orders/order_1;x=1", "GET /admin/orders/:id"],
    [
      "GET",
      "/admin/promotions/rule-attribute-options/rules",
      "GET /admin/promotions/rule-attribute-options/:rule_type",
    ],
    [
      "POST",
      "/admin/promotions/rule-attribute-options/rules/batch",
      "POST /admin/promotions/:id/rules/batch",
    ],
    ["GET", "/admin//orders", null],
    ["GET", "/admin/orders//", null],
    ["GET", "//admin/orders", null],
    ["GET", "/admin/orders/order_1/", "GET /admin/orders/:id"],
    ["GET", "/admin/orders/%", null],
    ["GET", "/admin/orders/%ff", null],
    ["GET", "/%61dmin/orders", null],
    ["GET", "/admin/orders/order_1/more", null],
    ["PUT", "/admin/orders", null],
    ["OPTIONS", "/admin/orders", null],
    ["get", "/admin/orders", null],
    ["GET", "/admin", null],
    ["GET", "/", null],
    ["GET", "", null],
    ["GET", "admin/orders", null],
    ["GET", "/admin/toString", null],
    ["GET", "/__proto__", null],
  ])("%s %s: %s", (method, path, key) => {
    expect(match(method, path)?.key ?? null).toBe(key)
  })

  it("has its parameters by the host's names, decoded", () => {
    expect(
      match("DELETE", "/admin/Products/Prod%5F1/variants/%C3%A9/")
    ).toMatchObject({
      key: "DELETE /admin/products/:id/variants/:variant_id",
      params: { id: "Prod_1", variant_id: "é" },
    })
  })
})

describe("keys of routes", () => {
  it("are the same to Express when only names of parameters differ", () => {
    const later = compileRoutes([
      ["GET /admin/orders/:id", 1],
      ["GET /admin/Orders/:order_id", 2],
    ])

    expect(shapeOf("GET /admin/orders/:id")).toBe(
      shapeOf("GET /admin/Orders/:order_id")
    )
    expect(later("GET", "/admin/orders/order_1")).toEqual({
      key: "GET /admin/Orders/:order_id",
      value: 2,
      params: { order_id: "order_1" },
    })
  })

  it.each([
    "GET admin/orders",
    "GET /admin/orders/",
    "GET /admin//orders",
    "GET /admin/*",
    "GET /admin/:id?",
    "GET /admin/(a|b)",
    "get /admin/orders",
    "HEAD /admin/orders",
    "GET",
    "/admin/orders",
  ])("are none: %s", (key) => {
    expect(isRouteKey(key)).toBe(false)
    expect(() => compileRoutes([[key as RouteKey, 1]])).toThrow("is no route")
  })
})

describe("routes as a host has mounted them", () => {
  const mounted = compileRoutes(
    withMounted(
      KEYS.map((key) => [key, "known"] as const),
      [
        "GET /admin/orders/summary",
        "GET /admin/orders/:order_id",
        "GET /admin/shelves/:id",
        "GET /admin/files/*",
      ]
    )
  )

  it.each([
    // The host's own comes before the order of that id.
    ["/admin/orders/summary", "GET /admin/orders/summary", null],
    ["/admin/orders/order_1", "GET /admin/orders/:id", "known"],
    ["/admin/shelves/1", "GET /admin/shelves/:id", null],
  ])("finds %s", (path, key, value) => {
    expect(mounted("GET", path)).toMatchObject({ key, value })
  })
})
