import { emptyAnswer } from "../empty-answers"
import { isOwnQuery } from "../own-query"

describe("the query that a page is about", () => {
  it.each([
    ["/orders", ["orders", "list", { query: {} }]],
    ["/orders/order_1", ["orders", "detail", "order_1", { query: {} }]],
    ["/orders/order_1/refund", ["orders", "detail", "order_1"]],
    ["/customer-groups", ["customer_groups", "list"]],
    ["/price-lists", ["price-lists", "list"]],
    ["/inventory/iitem_1", ["inventory_items", "detail", "iitem_1"]],
    ["/reservations", ["reservation_items", "list"]],
    ["/settings/regions/reg_1", ["regions", "detail", "reg_1"]],
    ["/settings/locations", ["stock_locations", "list"]],
    ["/settings/store", ["store", "list"]],
    ["/settings/product-tags", ["tags", "list"]],
    [
      "/products/prod_1/variants/variant_1",
      ["product_variants", "detail", "variant_1"],
    ],
    [
      "/settings/locations/shipping-profiles",
      ["shipping_profile", "list", { query: {} }],
    ],
  ])("is its own at %s: %j", (path, key) => {
    expect(isOwnQuery(path, key)).toBe(true)
  })

  it.each([
    ["/orders", ["regions", "list"]],
    ["/orders/order_1", ["orders", "detail", "order_2"]],
    ["/orders/order_1", ["orders", "list"]],
    ["/orders/order_1", ["returns", "list", { query: {} }]],
    ["/products/prod_1", ["sales-channels", "list"]],
    ["/customers/cus_1", ["orders", "list", { query: {} }]],
    ["/orders", [["layouts"], "configuration", "order.list"]],
    ["/orders", ["users", "me"]],
    ["/orders", []],
  ])("is another at %s: %j", (path, key) => {
    expect(isOwnQuery(path, key)).toBe(false)
  })
})

describe("an empty answer", () => {
  it.each([
    ["orders", "orders"],
    ["sales-channels", "sales_channels"],
    ["tags", "product_tags"],
    ["categories", "product_categories"],
    ["product_variants", "variants"],
  ])("to the list %s has no %s", (name, list) => {
    expect(emptyAnswer([name, "list", { query: {} }])).toEqual({
      [list]: [],
      count: 0,
      offset: 0,
      limit: 0,
    })
  })

  it("isn't made up for what is no list", () => {
    expect(emptyAnswer(["orders", "detail", "order_1"])).toBeNull()
    expect(emptyAnswer([["layouts"], "configuration", "sidebar"])).toBeNull()
  })
})
