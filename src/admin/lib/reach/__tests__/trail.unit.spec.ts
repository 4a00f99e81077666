import { cameFrom, pathWithin } from "../trail"

describe("an address as the dashboard's router has it", () => {
  it.each([
    ["/app", "/"],
    ["/app/", "/"],
    ["/app/settings", "/settings"],
    ["/app/settings/", "/settings"],
    ["/app/orders/order_1", "/orders/order_1"],
  ])("of %s is %s", (pathname, path) => {
    expect(pathWithin(pathname, "/app")).toBe(path)
  })

  it("is the whole one without a prefix", () => {
    expect(pathWithin("/orders", "")).toBe("/orders")
  })
})

describe("where somebody came from", () => {
  it("is the page before, however often it is asked", () => {
    expect(cameFrom("/login")).toBeNull()
    expect(cameFrom("/orders")).toBe("/login")
    expect(cameFrom("/orders")).toBe("/login")
    expect(cameFrom("/products")).toBe("/orders")
  })
})
