import type { Permission } from "../permissions"
import type { RequestFacts, Requirement, RouteKey } from "../requirement"
import { settle } from "../../decision/decide"
import { ROUTES } from "../routes"
import { searchable } from "../routes/search"

type Outcome = Permission[] | { any: Permission[] } | "root" | "frame"

const facts = (given: Partial<RequestFacts>): RequestFacts => ({
  query: {},
  body: undefined,
  params: {},
  user_id: "user_1",
  ...given,
})

function outcomeOf(key: RouteKey, given: Partial<RequestFacts>): Outcome {
  const asked: Requirement = settle(ROUTES[key], facts(given))
  if (typeof asked === "string") {
    return [asked]
  }
  if ("all" in asked) {
    return [...asked.all]
  }
  if ("any" in asked) {
    return { any: [...asked.any] }
  }
  return "root" in asked ? "root" : "frame"
}

type Case = [RouteKey, unknown, Outcome]

const ofBody = (cases: Case[]) =>
  it.each(cases)("%s %j", (key, body, outcome) => {
    expect(outcomeOf(key, { body })).toEqual(outcome)
  })

const ofQuery = (cases: [RouteKey, Record<string, unknown>, Outcome][]) =>
  it.each(cases)("%s %j", (key, query, outcome) => {
    expect(outcomeOf(key, { query })).toEqual(outcome)
  })

describe("prices in a body need the right to set them", () => {
  const create: RouteKey = "POST /admin/products"
  const update: RouteKey = "POST /admin/products/:id"
  const batch: RouteKey = "POST /admin/products/batch"
  const variant: RouteKey = "POST /admin/products/:id/variants/:variant_id"
  const variants: RouteKey = "POST /admin/products/:id/variants/batch"
  const options: RouteKey = "POST /admin/shipping-options/:id"
  const price = [{ amount: 1, currency_code: "eur" }]

  ofBody([
    [create, { title: "A" }, ["product:create"]],
    [create, { variants: [{ prices: [] }] }, ["product:create"]],
    [
      create,
      { variants: [{}, { prices: price }] },
      ["product:create", "price:update"],
    ],
    // As form fields come in when there are many.
    [
      create,
      { variants: { 0: { prices: { 0: price } } } },
      ["product:create", "price:update"],
    ],
    [create, { metadata: { prices: price } }, ["product:create"]],
    [create, null, ["product:create"]],
    [create, "prices", ["product:create"]],
    [update, { variants: [{ id: "v" }] }, ["product:update"]],
    // An empty list takes away the prices that there are.
    [
      update,
      { variants: [{ id: "v", prices: [] }] },
      ["product:update", "price:update"],
    ],
    [variant, { prices: [] }, ["product:update", "price:update"]],
    [variant, { title: "A", prices: null }, ["product:update"]],
    [batch, { create: [{}] }, ["product:create"]],
    [
      batch,
      { create: [{}], update: [{}], delete: ["p"] },
      ["product:create", "product:update", "product:delete"],
    ],
    [batch, { create: [], update: [], delete: ["p"] }, ["product:delete"]],
    [batch, { create: [{ variants: [{ prices: [] }] }] }, ["product:create"]],
    [
      batch,
      { update: [{ variants: [{ prices: [] }] }] },
      ["product:update", "price:update"],
    ],
    [
      batch,
      { create: [{ variants: [{ prices: price }] }] },
      ["product:create", "price:update"],
    ],
    [
      batch,
      {},
      { any: ["product:create", "product:update", "product:delete"] },
    ],
    [
      batch,
      [{ create: [{}] }],
      { any: ["product:create", "product:update", "product:delete"] },
    ],
    [
      variants,
      { create: [{ prices: price }] },
      ["product:update", "price:update"],
    ],
    [variants, { delete: ["v"] }, ["product:update"]],
    [options, { name: "A" }, ["shipping_option:update"]],
    [
      options,
      { prices: [] },
      ["shipping_option:update", "shipping_option:price"],
    ],
    [
      "POST /admin/shipping-options",
      { prices: price },
      ["shipping_option:create", "shipping_option:price"],
    ],
  ])

  it("however deep they are", () => {
    let body: unknown = { prices: price }
    for (let depth = 0; depth < 20_000; depth++) {
      body = depth % 2 ? { variants: body } : [body]
    }

    expect(outcomeOf(create, { body })).toEqual([
      "product:create",
      "price:update",
    ])
  })
})

describe("each part of a body needs its right", () => {
  ofBody([
    ["POST /admin/promotions", { code: "A" }, ["promotion:create"]],
    [
      "POST /admin/promotions",
      { campaign: { name: "A" } },
      ["promotion:create", "campaign:create"],
    ],
    [
      "POST /admin/inventory-items",
      { sku: "A", location_levels: [] },
      ["inventory_item:create"],
    ],
    [
      "POST /admin/inventory-items",
      { location_levels: [{}] },
      ["inventory_item:create", "inventory_level:update"],
    ],
    [
      "POST /admin/property-labels/batch",
      { create: [{}], delete: ["a"] },
      ["property_label:create", "property_label:delete"],
    ],
    [
      "POST /admin/property-labels/batch",
      { toString: 1 },
      {
        any: [
          "property_label:create",
          "property_label:update",
          "property_label:delete",
        ],
      },
    ],
  ])
})

describe("a default for everybody is for Administrators", () => {
  const layout: RouteKey = "POST /admin/layouts/:zone/configuration"
  const views: RouteKey = "POST /admin/views/:entity/configurations"
  const view: RouteKey = "POST /admin/views/:entity/configurations/:id"

  ofBody([
    [layout, { configuration: {} }, "frame"],
    [layout, { is_default: false }, "frame"],
    [layout, { is_default: true }, "root"],
    [layout, { is_default: "false" }, "root"],
    [layout, { is_default: [] }, "root"],
    [views, { name: "Mine" }, "frame"],
    [views, { name: "Mine", is_system_default: true }, "root"],
    // Nobody has said that it is one's own.
    [view, { name: "Mine" }, "root"],
  ])

  it.each<[RouteKey, unknown, boolean, Outcome]>([
    [view, { name: "Mine" }, true, "frame"],
    [view, { name: "Mine" }, false, "root"],
    [view, { is_system_default: true }, true, "root"],
    [
      "DELETE /admin/views/:entity/configurations/:id",
      undefined,
      true,
      "frame",
    ],
    [
      "DELETE /admin/views/:entity/configurations/:id",
      undefined,
      false,
      "root",
    ],
  ])("%s %j, one's own: %s", (key, body, is_owner, outcome) => {
    expect(outcomeOf(key, { body, is_owner })).toBe(outcome)
  })
})

describe("one's own profile", () => {
  it.each<[string | null, string, unknown, Outcome]>([
    ["user_1", "user_1", { first_name: "Ann" }, "frame"],
    [
      "user_1",
      "user_1",
      { first_name: "Ann", metadata: { plan: "gold" } },
      "root",
    ],
    ["user_1", "user_2", { first_name: "Ann" }, "root"],
    ["user_1", "user_1", [], "frame"],
    ["user_1", "user_1", "x", "root"],
    // A key has none.
    [null, "user_1", { first_name: "Ann" }, "root"],
  ])("of %s, changing %s by %j: %s", (user_id, id, body, outcome) => {
    expect(
      outcomeOf("POST /admin/users/:id", { user_id, params: { id }, body })
    ).toBe(outcome)
  })
})

describe("a search needs what it looks in", () => {
  const search: RouteKey = "GET /admin/search"

  ofQuery([
    [search, {}, "root"],
    [search, { q: "a" }, "root"],
    [search, { entity: "order" }, ["order:read"]],
    [
      search,
      { entity: "product, product_variant,customer" },
      ["product:read", "customer:read"],
    ],
    [
      search,
      { entity: ["product", "customer"] },
      ["product:read", "customer:read"],
    ],
    // The host splits a single one at its commas.
    [search, { entity: ["product,user"] }, "root"],
    [
      search,
      { entity: ["product,customer"] },
      ["product:read", "customer:read"],
    ],
    [search, { entity: ["product", "order,customer"] }, "root"],
    [search, { entity: "" }, "root"],
    [search, { entity: ["", " "] }, "root"],
    [search, { entity: "user" }, "root"],
    [search, { entity: "secret_api_key" }, "root"],
    [search, { entity: "toString" }, "root"],
    [search, { entity: { 0: "order" } }, "root"],
    [search, { entity: [["order"]] }, "root"],
    // The host merges such keys over what is there.
    [search, { entity: "order", "entity.0": "user" }, "root"],
    [search, { entity: "order", fields: "*customer" }, "root"],
  ])

  it("of everything is cut to what one may see", () => {
    const held = new Set(["order:read", "customer:read", "linked_user:read"])

    expect(searchable(held)).toEqual(["order", "customer"])
    expect(
      outcomeOf(search, { query: { q: "a", entity: searchable(held) } })
    ).toEqual(["order:read", "customer:read"])
    expect(searchable(new Set())).toEqual([])
  })
})

describe("lists of whatever the request names", () => {
  ofQuery([
    [
      "GET /admin/translations/entities",
      { type: "product" },
      ["translation:read", "product:read"],
    ],
    ["GET /admin/translations/entities", { type: "user" }, "root"],
    ["GET /admin/translations/entities", {}, "root"],
    [
      "GET /admin/translations/entities",
      { type: "product", "type.x": "user" },
      "root",
    ],
    [
      "GET /admin/translations/statistics",
      { entity_types: ["product", "user"] },
      "root",
    ],
  ])

  it.each<[string, Outcome]>([
    ["customer_group", ["promotion:read", "customer_group:read"]],
    ["currency_code", ["promotion:read"]],
    ["user", "root"],
    ["constructor", "root"],
  ])("choices for a promotion's rule on %s", (rule_attribute_id, outcome) => {
    expect(
      outcomeOf(
        "GET /admin/promotions/rule-value-options/:rule_type/:rule_attribute_id",
        { params: { rule_type: "rules", rule_attribute_id } }
      )
    ).toEqual(outcome)
  })
})

describe("taking away who has what needs the right to export", () => {
  const review: RouteKey = "GET /admin/team/access-review"

  ofQuery([
    [review, {}, ["linked_user:read"]],
    [review, { q: "csv" }, ["linked_user:read"]],
    [review, { format: "csv" }, ["linked_user:read", "linked_user:export"]],
    [review, { format: ["csv"] }, ["linked_user:read", "linked_user:export"]],
    [review, { format: "" }, ["linked_user:read", "linked_user:export"]],
  ])
})
