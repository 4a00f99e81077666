import type { MyAccess } from "../../../../types/access-http"
import { whereabouts } from "../whereabouts"

const PAGES: [path: string, permission: string][] = [
  ["/orders", "order:read"],
  ["/products", "product:read"],
  ["/promotions", "promotion:read"],
  ["/settings/store", "store:read"],
  ["/settings/regions", "region:read"],
  ["/settings/locations", "stock_location:read"],
  ["/settings/locations/shipping-profiles", "shipping_profile:read"],
]

function may(...permissions: string[]): MyAccess {
  const pages = PAGES.map(([path, permission]) => ({
    path,
    permission,
    reachable: permissions.includes(permission),
  }))
  return {
    standing: "active",
    is_administrator: false,
    is_root: false,
    roles: [],
    permissions,
    pages: [
      ...pages,
      { path: "/settings/profile", permission: null, reachable: true },
    ],
    landing: pages.find(({ reachable }) => reachable)?.path ?? null,
    location_ids: null,
    sales_channel_ids: null,
    areas: null,
    preview: null,
  }
}

const packer = may("order:read", "product:read")
const marketing = may("promotion:read")
const nobody = may()

const at = (path: string, from: string | null = null) => ({ path, from })

describe("a place in the dashboard", () => {
  it.each(["/orders", "/orders/order_1", "/products", "/settings/profile"])(
    "opens where it is within reach: %s",
    (path) => {
      expect(whereabouts(at(path), packer)).toEqual({ kind: "open" })
    }
  )

  it.each(["/brands", "/brands/1", "/settings/loyalty", "/"])(
    "opens where only another plugin knows it: %s",
    (path) => {
      expect(whereabouts(at(path), packer)).toEqual({ kind: "open" })
    }
  )

  it("is restricted by the page that it belongs to", () => {
    expect(whereabouts(at("/settings/regions"), packer)).toEqual({
      kind: "restricted",
      permission: "region:read",
      base: "/settings/regions",
    })
    expect(whereabouts(at("/settings/regions/reg_1"), packer)).toMatchObject({
      kind: "restricted",
      base: "/settings/regions/reg_1",
    })
  })

  it("goes by the longest page, not by one that begins alike", () => {
    const shipper = may("shipping_profile:read")
    const profiles = "/settings/locations/shipping-profiles"

    expect(whereabouts(at(`${profiles}/sp_1`), shipper).kind).toBe("open")
    expect(whereabouts(at("/settings/locations/sloc_1"), shipper).kind).toBe(
      "restricted"
    )
    expect(whereabouts(at("/orders-of-mine"), marketing).kind).toBe("open")
  })

  it("drops the dialog over a page that is out of reach", () => {
    expect(whereabouts(at("/settings/regions/create"), packer)).toMatchObject({
      kind: "restricted",
      base: "/settings/regions",
    })
  })

  it("keeps to the page when only the dialog on it is out of reach", () => {
    expect(whereabouts(at("/products/create"), packer)).toEqual({
      kind: "dialog",
      permission: "product:create",
      base: "/products",
    })
    expect(
      whereabouts(at("/products/create"), may("product:read", "product:create"))
    ).toEqual({ kind: "open" })
  })

  it("restricts nothing for an Administrator", () => {
    const root = { ...nobody, is_root: true }

    expect(whereabouts(at("/settings/regions"), root)).toEqual({ kind: "open" })
    expect(whereabouts(at("/products/create"), root)).toEqual({ kind: "open" })
  })
})

describe("where the host brings somebody by itself", () => {
  it.each(["/login", "/", "/settings/profile"])(
    "is the first page within reach, from %s",
    (from) => {
      expect(whereabouts(at("/orders", from), marketing)).toEqual({
        kind: "go",
        to: "/promotions",
      })
      expect(whereabouts(at("/orders", from), packer).kind).toBe("open")
    }
  )

  it.each([null, "/promotions"])(
    "is not where somebody went themselves, from %s",
    (from) => {
      expect(whereabouts(at("/orders", from), marketing).kind).toBe(
        "restricted"
      )
    }
  )

  it("is nowhere for whose roles open no page", () => {
    expect(whereabouts(at("/orders", "/login"), nobody)).toEqual({
      kind: "nowhere",
    })
  })

  it("is the first page of the settings within reach, in the settings", () => {
    const store = "/settings/store"

    expect(whereabouts(at(store, "/settings"), may("region:read"))).toEqual({
      kind: "go",
      to: "/settings/regions",
    })
    expect(whereabouts(at(store, "/settings"), packer)).toEqual({
      kind: "go",
      to: "/settings/profile",
    })
    expect(whereabouts(at(store, "/settings/profile"), packer).kind).toBe(
      "restricted"
    )
  })
})
