import type { Area } from "../../../../utils/areas"
import { BUILT_IN_PERMISSIONS } from "../permissions"
import type { BuiltInRoleKey } from "../role-text"
import { RESOURCES, type Resource } from "../resources"
import { ASSIGNABLE_ROLES, BUILT_IN_ROLES, isAssignable } from "../roles"

const permissionsOf = (key: BuiltInRoleKey): readonly string[] =>
  BUILT_IN_ROLES.find((role) => role.key === key)?.permissions ?? []

const resourceOf = (permission: string) => permission.split(":")[0] as Resource

const areaOf = (permission: string): Area =>
  RESOURCES[resourceOf(permission)].area

const within = (key: BuiltInRoleKey, areas: Area[]) =>
  permissionsOf(key).filter((permission) => areas.includes(areaOf(permission)))

const about = (key: BuiltInRoleKey, resources: Resource[]) =>
  permissionsOf(key).filter((permission) =>
    resources.includes(resourceOf(permission))
  )

const changes = (permissions: readonly string[]) =>
  permissions.filter((permission) => !permission.endsWith(":read"))

const exportsOf = (key: BuiltInRoleKey) =>
  permissionsOf(key).filter((permission) => permission.endsWith(":export"))

/** What may be known of the settings, because orders and products name it. */
const NAMED_ELSEWHERE = ["region:read", "sales_channel:read"]

describe("the predefined roles", () => {
  it.each(BUILT_IN_ROLES)("$key holds what exists, each once", (role) => {
    const { permissions } = role

    expect(new Set(permissions).size).toBe(permissions.length)
    for (const permission of permissions) {
      expect(BUILT_IN_PERMISSIONS).toContain(permission)
    }
  })

  it.each(BUILT_IN_ROLES)("$key sees whatever it may change", (role) => {
    const held = new Set<string>(role.permissions)
    const unseen = role.permissions
      .map((permission) => `${resourceOf(permission)}:read`)
      .filter((read) => (BUILT_IN_PERMISSIONS as string[]).includes(read))
      .filter((read) => !held.has(read))

    expect(unseen).toEqual([])
  })

  it("offers all but the one with nothing to do", () => {
    const kept = BUILT_IN_ROLES.filter((role) => !isAssignable(role))

    expect(kept.map((role) => role.key)).toEqual(["pickups"])
    expect(ASSIGNABLE_ROLES.has("trole_packer")).toBe(true)
    expect(ASSIGNABLE_ROLES.has("trole_pickups")).toBe(false)
  })

  it("offers Pickups once a host has added its permissions", () => {
    expect(isAssignable({ permissions: ["pickup:create"] })).toBe(true)
  })

  it("gives Administrator everything that can be in a role", () => {
    expect(permissionsOf("administrator")).toEqual(BUILT_IN_PERMISSIONS)
  })

  it("leaves people to Administrators", () => {
    const others = BUILT_IN_ROLES.map((role) => role.key).filter(
      (key) => !["administrator", "location_administrator"].includes(key)
    )

    for (const key of others) {
      expect([key, within(key, ["team"])]).toEqual([key, []])
    }
    expect(within("location_administrator", ["team"])).toContain(
      "invitation:create"
    )
    expect(within("location_administrator", ["team"])).not.toContain(
      "role:update"
    )
  })

  it.each<BuiltInRoleKey>(["customer_service", "shipping"])(
    "lets Packer do all that %s does",
    (key) => {
      expect(permissionsOf(key).length).toBeGreaterThan(0)
      expect(permissionsOf("packer")).toEqual(
        expect.arrayContaining([...permissionsOf(key)])
      )
    }
  )

  it("lets Packer do no more than Customer service and Shipping together", () => {
    const together = [
      ...permissionsOf("customer_service"),
      ...permissionsOf("shipping"),
    ]

    expect(new Set(permissionsOf("packer"))).toEqual(new Set(together))
  })

  it("lets Member process an order from picking to its return", () => {
    expect(permissionsOf("member")).toEqual(
      expect.arrayContaining([
        "order:read",
        "order:update",
        "order:fulfill",
        "reservation:create",
        "fulfillment:ship",
        "fulfillment:deliver",
        "fulfillment:cancel",
        "return:create",
        "return:receive",
      ])
    )
  })

  it("keeps settings, money, analytics and exports from Member", () => {
    expect(within("member", ["settings"])).toEqual(NAMED_ELSEWHERE)
    expect(
      about("member", ["payment", "payment_provider", "tax", "refund_reason"])
    ).toEqual([])
    expect(within("member", ["pricing", "analytics", "promotions"])).toEqual([])
    expect(exportsOf("member")).toEqual([])
    expect(
      about("member", [
        "shipping_option",
        "shipping_profile",
        "return_reason",
        "stock_location",
      ]).every((permission) => permission.endsWith(":read"))
    ).toBe(true)
  })

  it("lets User do all that Member does, and keep the shop", () => {
    expect(permissionsOf("user")).toEqual(
      expect.arrayContaining([
        ...permissionsOf("member"),
        "order:cancel",
        "order:export",
        "product:create",
        "product:export",
        "inventory_level:update",
        "customer:update",
      ])
    )
    expect(within("user", ["settings"])).toEqual(NAMED_ELSEWHERE)
    expect(within("user", ["team"])).toEqual([])
  })

  it("lets Warehouse set up all that is about shipping", () => {
    expect(permissionsOf("warehouse")).toEqual(
      expect.arrayContaining([
        ...permissionsOf("shipping"),
        ...permissionsOf("returns"),
        "shipping_option:create",
        "shipping_profile:delete",
        "stock_location:update",
        "fulfillment_provider:read",
        "inventory_item:create",
        "inventory_level:update",
        "reservation:delete",
        "draft_order:convert",
      ])
    )
  })

  it("keeps money, the account, people and marketing from Warehouse", () => {
    expect(
      about("warehouse", [
        "payment",
        "payment_provider",
        "refund_reason",
        "tax",
        "price_list",
        "store",
      ])
    ).toEqual([])
    expect(changes(about("warehouse", ["price"]))).toEqual([])
    expect(within("warehouse", ["settings"])).toEqual(NAMED_ELSEWHERE)
    expect(within("warehouse", ["promotions", "team", "analytics"])).toEqual([])
    expect(
      changes(
        about("warehouse", [
          "collection",
          "category",
          "translation",
          "product_tag",
          "product_type",
          "return_reason",
        ])
      )
    ).toEqual([])
  })

  it("lets Finance into money and reports, and change nothing else", () => {
    expect(permissionsOf("finance")).toEqual(
      expect.arrayContaining([
        "price:update",
        "price_list:create",
        "payment:refund",
        "tax:update",
        "order:export",
      ])
    )
    const touched = changes(permissionsOf("finance")).map(resourceOf)
    expect([...new Set(touched)].sort()).toEqual([
      "inventory_item",
      "order",
      "payment",
      "price",
      "price_list",
      "product",
      "refund_reason",
      "tax",
    ])
    expect(
      changes(about("finance", ["order", "product", "inventory_item"]))
    ).toEqual(["order:export", "product:export", "inventory_item:export"])
  })

  it("keeps orders, shoppers and money from Marketing", () => {
    expect(within("marketing", ["orders", "shipping", "inventory"])).toEqual([
      "shipping_option:read",
      "shipping_profile:read",
    ])
    expect(within("marketing", ["customers"])).toEqual(["customer_group:read"])
    expect(changes(within("marketing", ["pricing", "settings"]))).toEqual([])
    expect(permissionsOf("marketing")).not.toContain("product:delete")
  })

  it("lets Customer service start returns, and change nothing else", () => {
    expect(changes(permissionsOf("customer_service"))).toEqual([
      "return:create",
    ])
    expect(permissionsOf("customer_service")).toContain("customer:read")
  })

  it("lets Shipping make and cancel shipments, and change nothing else", () => {
    expect(changes(permissionsOf("shipping"))).toEqual([
      "order:fulfill",
      "fulfillment:ship",
      "fulfillment:deliver",
      "fulfillment:cancel",
      "reservation:create",
    ])
    expect(within("shipping", ["customers", "returns"])).toEqual([])
  })

  it("lets Returns handle returns, and change nothing else", () => {
    expect(changes(permissionsOf("returns"))).toEqual([
      "return:create",
      "return:receive",
      "return:cancel",
    ])
  })

  it("lets Analytics look and download, and change nothing", () => {
    expect(changes(permissionsOf("analytics"))).toEqual(exportsOf("analytics"))
    expect(exportsOf("analytics")).toHaveLength(3)
    expect(permissionsOf("analytics")).toContain("analytics:read")
  })
})
