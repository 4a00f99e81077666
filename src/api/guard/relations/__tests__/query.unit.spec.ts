import { relationsBeyond } from "../beyond"
import { asksForDeleted, decideOnQuery, withoutKey } from "../query"

const beyond = relationsBeyond(
  { customer: "customer:read", items: "own", groups: "customer_group:read" },
  new Set(["carts"]),
  new Set()
)
const allowed = (query: Record<string, unknown>) =>
  decideOnQuery(query, beyond).allowed

describe("a query", () => {
  it.each<[string, Record<string, unknown>]>([
    ["by what is one's own", { order: "-created_at", id: ["a"], q: "x" }],
    ["by a part", { order: "items.title" }],
    ["that only asks for fields", { fields: "*customer,+customer.email" }],
    ["that searches for a word", { q: "customer" }],
    ["whose values are names", { title: "customer", status: ["carts"] }],
    ["that says nothing", {}],
    ["that pages", { limit: "5", offset: "0" }],
    ["by the date", { created_at: { $gte: "2026-01-01" } }],
  ])("%s is within reach", (_, query) => {
    expect(allowed(query)).toBe(true)
  })

  it.each<[string, Record<string, unknown>]>([
    ["plainly", { order: "customer.email" }],
    ["downwards", { order: "-customer.email" }],
    ["upwards", { order: "+customer.email" }],
    ["by the relation itself", { order: "customer" }],
    ["in capitals", { order: "CUSTOMER.email" }],
    ["with spaces", { order: " customer . email" }],
    ["with odd dots", { order: "items..customer.email" }],
    ["in wide letters", { order: "ｃｕｓｔｏｍｅｒ.email" }],
    ["from far", { order: "items.customer.email" }],
    ["as a list", { order: ["created_at", "customer.email"] }],
    ["as an object", { order: { customer: { email: "ASC" } } }],
    ["by a dotted key", { "order.customer": "ASC" }],
    ["by a key in brackets", { "order[customer][email]": "ASC" }],
    ["by what nobody has placed", { order: "carts.id" }],
    ["by a link", { order: "order_link.order_id" }],
  ])("that sorts by what is beyond, %s, is refused", (_, query) => {
    expect(allowed(query)).toBe(false)
  })

  it.each<[string, Record<string, unknown>]>([
    ["plainly", { groups: "cusgroup_1" }],
    ["as a list", { groups: ["cusgroup_1"] }],
    ["through it", { customer: { email: { $like: "a%" } } }],
    ["by a dotted key", { "customer.email": "a" }],
    ["by a key in brackets", { "a[b][c][d][e][customer]": "a" }],
    ["in any of several", { $or: [{ id: "a" }, { customer: { id: "b" } }] }],
    ["in all of several", { $and: [{ $or: [{ "customer.id": "b" }] }] }],
    ["in capitals", { Customer: { email: "a" } }],
  ])("that filters by what is beyond, %s, is refused", (_, query) => {
    expect(allowed(query)).toBe(false)
  })

  it("is refused with the permission that lacks", () => {
    expect(decideOnQuery({ order: "customer.email" }, beyond)).toEqual({
      allowed: false,
      permission: "customer:read",
    })
    expect(decideOnQuery({ order: "carts.id" }, beyond)).toEqual({
      allowed: false,
      permission: null,
    })
  })
})

describe("a key of a query", () => {
  it("is known in every spelling of deleted things", () => {
    const spelled = ["with_deleted", "with_deleted[]", "with_deleted.x"]

    expect(spelled.map((key) => asksForDeleted({ [key]: "true" }))).toEqual([
      true,
      true,
      true,
    ])
    expect(asksForDeleted({ q: "with_deleted" })).toBe(false)
  })

  it("goes in every spelling, and the others stay", () => {
    const query = { fields: "a", "fields.b": "c", "fields[]": ["d"], q: "e" }

    expect(withoutKey(query, "fields")).toEqual({ q: "e" })
  })
})
