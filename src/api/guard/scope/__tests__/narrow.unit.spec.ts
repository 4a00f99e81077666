import { isOutside, liesWithin, namedIds } from "../check"
import { collectIds } from "../collect"
import { kindOf } from "../kinds"
import { findNothing, narrowFilters } from "../narrow"
import { pruneOutside } from "../prune"

const lyon = { location_ids: ["sloc_lyon"], sales_channel_ids: null }
const web = { location_ids: null, sales_channel_ids: ["sc_web"] }
const nowhere = { location_ids: [], sales_channel_ids: [] }
const ULID = "01J0000000000000000000000A"

describe("a list's filters", () => {
  it("gain a condition beside what the client asked for", () => {
    const within = [{ by: ["order", "sales_channel_id"], ids: ["sc_web"] }]
    expect(narrowFilters({ id: "a", $and: [{ id: "b" }] }, within)).toEqual({
      id: "a",
      $and: [{ id: "b" }, { order: { sales_channel_id: ["sc_web"] } }],
    })
  })

  it("find nothing where nothing lies within, and never everything", () => {
    expect(narrowFilters({}, [{ by: ["id"], ids: [] }])).toEqual({
      $and: [{ id: ["nowhere"] }],
    })
    expect(findNothing({ id: "a" })).toEqual({
      id: "a",
      $and: [{ id: ["nowhere"] }],
    })
  })

  it("let pass what is nobody's, where the table says so", () => {
    const within = [{ by: ["location_id"], ids: ["a"], or_none: true as const }]
    expect(narrowFilters({}, within)).toEqual({
      $and: [{ $or: [{ location_id: ["a"] }, { location_id: null }] }],
    })
  })

  it("stay as they are where nothing binds", () => {
    expect(narrowFilters({ id: "a" }, [])).toEqual({ id: "a" })
  })
})

describe("what somebody names", () => {
  it("lies within when one of its places does, to see it", () => {
    const owner = { location_ids: ["sloc_lyon", "sloc_rome"], parents: [] }
    expect(liesWithin(owner, lyon)).toBe(true)
    expect(liesWithin(owner, lyon, "all")).toBe(false)
    expect(liesWithin(owner, web, "all")).toBe(true)
    expect(liesWithin(owner, nowhere)).toBe(false)
  })

  it("is outside when it lies nowhere", () => {
    const owner = { sales_channel_ids: [], parents: [] }
    expect(liesWithin(owner, web)).toBe(false)
    expect(liesWithin(owner, web, "all")).toBe(false)
  })

  it("must be named where the host would choose", () => {
    const refs = [
      { at: "body.location_id", kind: "stock_location", required: true },
    ] as const
    const parts = { params: {}, body: {} }
    expect(namedIds(refs, parts, lyon).missing).toBe("body.location_id")
    expect(namedIds(refs, parts, web)).toEqual({ named: [], missing: null })
  })

  it("hangs under the path's own parent", () => {
    const parts = {
      params: { id: "order_1", fulfillment_id: "ful_2" },
      body: {},
    }
    const reference = {
      at: "params.fulfillment_id",
      kind: "fulfillment",
      child_of: "id",
    } as const
    const owners = (order: string) =>
      new Map([["ful_2", { location_ids: ["sloc_lyon"], parents: [order] }]])
    const named = { reference, ids: ["ful_2"] }
    expect(isOutside(named, owners("order_1"), parts, lyon)).toBe(false)
    expect(isOutside(named, owners("order_9"), parts, lyon)).toBe(true)
    expect(isOutside(named, new Map(), parts, lyon)).toBe(true)
  })
})

describe("what an id stands for", () => {
  it.each([
    [`order_${ULID}`, "note", undefined, "order"],
    [`pay_col_${ULID}`, "id", undefined, "payment_collection"],
    // The host's own prefix wins over where it stands.
    [`pvitem_${ULID}`, "id", "inventory_items", undefined],
    // One that somebody else chose.
    ["paris", "location_id", undefined, "stock_location"],
    ["paris", "id", "stock_locations", "stock_location"],
    ["paris", "id", "nothing", undefined],
    ["order_placed", "event", undefined, undefined],
    ["x", "constructor", "__proto__", undefined],
  ])("%s at %s under %s", (id, key, name, kind) => {
    expect(kindOf(id, key, name)).toBe(kind)
  })

  it("is found at any depth, but not in what others write", () => {
    const ids = collectIds(
      {
        $or: [{ location_id: { $in: ["paris", "lyon"] } }],
        items: [{ variant: { product_id: `prod_${ULID}` } }],
        metadata: { order_id: "order_1" },
      },
      () => true
    )
    expect([...ids].map(([kind, found]) => [kind, [...found]])).toEqual([
      ["stock_location", ["paris", "lyon"]],
      ["product", [`prod_${ULID}`]],
    ])
  })
})

describe("an answer", () => {
  const prune = (answer: Parameters<typeof pruneOutside>[0], ids: string[]) =>
    pruneOutside(answer, { ids: new Set(ids), scope: lyon })

  it("loses rows that lie outside, and names of them", () => {
    expect(
      prune(
        {
          product: {
            id: "p",
            location_levels: [
              { id: "l1", location_id: "lyon" },
              { id: "l2", location_id: "rome" },
            ],
            stock_location: { id: "rome" },
            variant_id: "v9",
            ids: ["v9", "v1"],
          },
          count: 1,
        },
        ["rome", "v9"]
      )
    ).toEqual({
      product: {
        id: "p",
        location_levels: [{ id: "l1", location_id: "lyon" }],
        stock_location: null,
        variant_id: null,
        ids: ["v1"],
      },
      count: 1,
    })
  })

  it("loses what doesn't say which one it is", () => {
    expect(
      prune({ item: { location_levels: [{ stocked_quantity: 5 }] } }, [])
    ).toEqual({ item: { location_levels: [] } })
  })

  it("loses what is computed over all locations", () => {
    expect(
      prune({ variants: [{ id: "v", inventory_quantity: 9 }] }, [])
    ).toEqual({ variants: [{ id: "v", inventory_quantity: null }] })
  })

  it("leaves what others write, and its own columns", () => {
    const answer = {
      id: "rome",
      deleted: true,
      order: { id: "o", metadata: { from: { location_id: "rome" } } },
    }
    expect(prune(answer, ["rome"])).toEqual(answer)
  })
})
