import { lackingFor, relationsBeyond } from "../beyond"

const table = {
  customer: "customer:read",
  items: "own",
  payments: ["order:read", "payment:read"],
} as const

const beyond = (...held: string[]) =>
  relationsBeyond(table, new Set(["customer", "items", "carts"]), new Set(held))

describe("relations beyond a set of permissions", () => {
  it("are those whose permission lacks, and those that nobody has placed", () => {
    expect([...beyond().relations]).toEqual([
      ["customer", "customer:read"],
      ["payments", "order:read"],
      ["carts", null],
    ])
  })

  it("get fewer with each permission", () => {
    expect([...beyond("customer:read", "order:read").relations]).toEqual([
      ["payments", "payment:read"],
      ["carts", null],
    ])
    expect([
      ...beyond("customer:read", "order:read", "payment:read").relations.keys(),
    ]).toEqual(["carts"])
  })

  it("are named to the host, with all links", () => {
    const { disallowed } = beyond("customer:read")
    const matched = (text: string) =>
      disallowed.some((entry) =>
        entry instanceof RegExp ? entry.test(text) : entry === text
      )

    expect(
      ["payments", "carts", "order_link", "x.variant_link"].map(matched)
    ).toEqual([true, true, true, true])
    expect(["customer", "items", "link_text"].map(matched)).toEqual([
      false,
      false,
      false,
    ])
  })

  it("never let the host resolve what never ends", () => {
    const pattern = beyond().disallowed.filter(
      (entry) => entry instanceof RegExp
    )
    const stopped = (path: string) => pattern.some((entry) => entry.test(path))

    expect(stopped("fulfillments.location.name")).toBe(true)
    expect(stopped("returns.fulfillments.location")).toBe(true)
    expect(stopped("location.name")).toBe(true)
    expect(stopped("service_zone.location")).toBe(true)
    expect(stopped("service_zone.fulfillment_set.location.id")).toBe(false)
    expect(stopped("fulfillment_sets.location")).toBe(false)
    expect(stopped("location_levels.stock_locations.name")).toBe(false)
  })

  it.each([
    ["customer", "customer:read"],
    ["CUSTOMER", "customer:read"],
    [" customer ", "customer:read"],
    ["ｃustomer", "customer:read"],
    ["carts", null],
    ["order_link", null],
    ["items", undefined],
    ["email", undefined],
    ["constructor", undefined],
  ])("know %p in this spelling", (segment, lacking) => {
    expect(lackingFor(beyond(), segment)).toBe(lacking)
  })
})
