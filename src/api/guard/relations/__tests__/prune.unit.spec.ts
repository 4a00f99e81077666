import { prune, pruneAnswer } from "../prune"

const relations = new Map<string, string | null>([
  ["customer", "customer:read"],
  ["payment_collections", "payment:read"],
  ["stocked_quantity", "inventory_level:read"],
  ["kind", null],
])

const order = () => ({
  id: "order_1",
  customer: { id: "cus_1" },
  payment_collections: [{ id: "paycol_1" }],
  items: [{ id: "item_1", variant: { customer: null, title: "L" } }],
})

describe("an answer without what is beyond its reader", () => {
  it("has none of the relations, at any depth; of a list it has none of its rows", () => {
    expect(prune({ orders: [order(), order()] }, relations)).toEqual({
      orders: Array(2).fill({
        id: "order_1",
        payment_collections: [],
        items: [{ id: "item_1", variant: { title: "L" } }],
      }),
    })
  })

  it("leaves what the host holds on to as it was", () => {
    const held = order()
    prune(held, relations)

    expect(held).toEqual(order())
  })

  it("is the host's own where there is nothing to take out", () => {
    const answer = { products: [{ id: "prod_1", tags: [], images: null }] }

    expect(prune(answer, relations)).toBe(answer)
  })

  it("has no number that the table names", () => {
    expect(prune([{ id: "1", stocked_quantity: 5 }], relations)).toEqual([
      { id: "1" },
    ])
  })

  it("keeps a plain column that is called like a relation nobody has placed", () => {
    const answer = { price_list: { kind: "sale" } }

    expect(prune(answer, relations)).toBe(answer)
    expect(prune({ price_list: { kind: { id: 1 } } }, relations)).toEqual({
      price_list: {},
    })
  })

  it("keeps metadata as its owner wrote it", () => {
    const metadata = { customer: { any: 1 }, deep: { kind: [1] } }
    const answer = { order: { customer: {}, metadata } }

    expect(prune(answer, relations)).toEqual({ order: { metadata } })
  })

  it("takes out of what turns itself into JSON", () => {
    const date = new Date(0)
    class Row {
      toJSON() {
        return { id: "1", customer: { id: "cus_1" }, at: date }
      }
    }
    const json = `{"id":"1","at":"1970-01-01T00:00:00.000Z"}`

    expect(JSON.stringify(prune([new Row()], relations))).toBe(`[${json}]`)
    expect(
      JSON.stringify(pruneAnswer(new Row(), { relations }, { isRead: true }))
    ).toBe(json)
  })

  it.each([null, undefined, "text", 5, true])("is %p where it was", (value) => {
    expect(prune(value, relations)).toBe(value)
  })

  it("keeps keys in their order", () => {
    const kept = prune({ b: 1, customer: {}, a: { kind: {} }, c: 2 }, relations)

    expect(JSON.stringify(kept)).toBe(`{"b":1,"a":{},"c":2}`)
  })
})

describe("the keys of an answer itself", () => {
  const body = { customer: { id: 1, kind: {} }, count: 1 }

  it("are what a read is for, and hold nothing beyond", () => {
    expect(pruneAnswer(body, { relations }, { isRead: true })).toEqual({
      customer: { id: 1 },
      count: 1,
    })
  })

  it("may be several things after a write, each with its right", () => {
    expect(pruneAnswer(body, { relations }, { isRead: false })).toEqual({
      count: 1,
    })
  })
})
