import { bellData } from "../bell-data"

const words = { title: "Order export", description: "Completed" }
const exported = (filename: unknown) => ({
  ...words,
  file: { filename, url: "https://files.example.com/1", mimeType: "text/csv" },
})
const held = (...permissions: string[]) => new Set(permissions)

describe("what the bell shows", () => {
  it.each([
    ["1764000000000-order-exports.csv", "order:export"],
    ["1764000000000-product-exports.csv", "product:export"],
    ["1764000000000-inventory-item-exports.csv", "inventory_item:export"],
  ])("has %s for whoever holds %s", (filename, permission) => {
    const data = exported(filename)

    expect(bellData(data, held(permission))).toEqual(data)
    expect(bellData(data, held("order:read"))).toEqual(words)
    expect(bellData(data, held())).toEqual(words)
  })

  it.each([
    ["of another kind", "payslips.csv"],
    ["that only looks like one", "x/1-order-exports.csv"],
    ["that begins like one", "1-order-exports.csv.html"],
    ["without a name", undefined],
    ["whose name is none", { test: 1 }],
  ])("has no file %s", (_, filename) => {
    expect(bellData(exported(filename), held("order:export"))).toEqual(words)
  })

  it("has nothing but words of what a host puts there", () => {
    expect(bellData({ ...words, order: { email: "a" } }, held())).toEqual(words)
  })

  it.each([null, undefined, "text"])("has nothing of %p", (data) => {
    expect(bellData(data, held())).toBeNull()
  })
})
