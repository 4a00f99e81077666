import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

import type { Grant } from "../../../../types/grant"
import type { Standing } from "../requirement"
import { landingOf, PAGES, pagesFor } from "../pages"
import type { BuiltInRoleKey } from "../role-text"
import { BUILT_IN_ROLES } from "../roles"
import { grantOf } from "../../../../types/__tests__/grant-of"

const ROOT = resolve(__dirname, "../../../../..")

const grantOfRole = (key: BuiltInRoleKey) =>
  grantOf(BUILT_IN_ROLES.find((role) => role.key === key)?.permissions ?? [])

const reach = (grant: Grant) =>
  pagesFor(grant)
    .filter((page) => page.reachable)
    .map((page) => page.path)

const sourceOf = (path: string) =>
  readFileSync(
    join(ROOT, "node_modules/@medusajs/dashboard/src", path),
    "utf8"
  ).replace(/^\s*\/\/.*$/gm, "")

/** Where a menu's source leads: `to: "/orders"`. */
const entriesOf = (source: string) =>
  [...source.matchAll(/\bto: "(\/[^"]+)"/g)].map(([, path]) => path)

/** Paths of pages that hang in a menu, by the folders that they are made from. */
function ownPages(
  folder = join(ROOT, "src/admin/routes"),
  path = ""
): string[] {
  const here = existsSync(join(folder, "page.tsx")) ? [path] : []
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[@[]/.test(entry.name))
    .flatMap((entry) =>
      ownPages(join(folder, entry.name), `${path}/${entry.name}`)
    )
  return [...here, ...below]
}

describe("the dashboard's pages", () => {
  const paths = PAGES.map((page) => page.path)

  it("are those in the host's main menu, in its order", () => {
    const menu = entriesOf(
      sourceOf("components/layout/main-layout/main-layout.tsx")
    )

    expect(menu.length).toBeGreaterThan(10)
    expect(
      paths.filter(
        (path) => !path.startsWith("/settings") && path !== "/draft-orders"
      )
    ).toEqual(menu)
  })

  it("and those in its settings", () => {
    const menu = entriesOf(
      sourceOf("components/layout/settings-layout/settings-layout.tsx")
    )

    expect(menu.length).toBeGreaterThan(15)
    expect(menu.filter((path) => !paths.includes(path))).toEqual([])
    expect(
      PAGES.filter(
        ({ path, parent }) => path.startsWith("/settings") && !parent
      )
        .map(({ path }) => path)
        .filter((path) => !menu.includes(path))
    ).toEqual(["/settings/team"])
  })

  it("and what the host's plugin for drafts adds to them", () => {
    const admin = join(
      dirname(require.resolve("@medusajs/draft-order/package.json")),
      ".medusa/server/src/admin/index.mjs"
    )
    const nested = [
      ...readFileSync(admin, "utf8").matchAll(/\bnested: "([^"]+)"/g),
    ].map(([, path]) => path)

    expect(nested.length).toBeGreaterThan(0)
    expect(new Set(nested)).toEqual(new Set(["/orders"]))
    expect(paths).toContain("/draft-orders")
  })

  it("and ours", () => {
    expect(
      ownPages().filter(
        (path) => !paths.some((known) => `${path}/`.startsWith(`${known}/`))
      )
    ).toEqual([])
  })

  it("name a parent that is there, and stand behind it", () => {
    for (const { path, parent } of PAGES) {
      if (parent) {
        expect(paths.indexOf(parent)).toBeGreaterThanOrEqual(0)
        expect(paths.indexOf(parent)).toBeLessThan(paths.indexOf(path))
      }
    }
  })

  it("are all open to an Administrator of the default account", () => {
    const root = grantOf([], { is_administrator: true, is_root: true })

    expect(reach(root)).toEqual(paths)
    expect(landingOf(root)).toBe("/orders")
    expect(landingOf(root, "/settings/")).toBe("/settings/store")
  })

  it("name no permission where only such an Administrator may", () => {
    const all = grantOf(
      BUILT_IN_ROLES.find(({ key }) => key === "administrator")?.permissions ??
        [],
      { is_administrator: true }
    )
    const users = pagesFor(all).find(({ path }) => path === "/settings/users")

    expect(users).toEqual({
      path: "/settings/users",
      permission: null,
      reachable: false,
    })
  })

  it.each<[BuiltInRoleKey, string[]]>([
    [
      "member",
      ["/orders", "/products", "/inventory", "/reservations", "/customers"],
    ],
    [
      "user",
      [
        "/orders",
        "/draft-orders",
        "/products",
        "/collections",
        "/categories",
        "/product-options",
        "/inventory",
        "/reservations",
        "/customers",
        "/customer-groups",
        "/promotions",
      ],
    ],
    [
      "packer",
      [
        "/orders",
        "/products",
        "/inventory",
        "/reservations",
        "/customers",
        "/customer-groups",
      ],
    ],
    ["shipping", ["/orders", "/products", "/inventory", "/reservations"]],
    ["returns", ["/orders", "/products", "/inventory", "/reservations"]],
    [
      "customer_service",
      ["/orders", "/products", "/customers", "/customer-groups"],
    ],
    [
      "warehouse",
      [
        "/orders",
        "/draft-orders",
        "/products",
        "/collections",
        "/categories",
        "/product-options",
        "/inventory",
        "/reservations",
        "/customers",
        "/settings/locations",
        "/settings/locations/shipping-profiles",
        "/settings/locations/shipping-option-types",
      ],
    ],
    [
      "finance",
      [
        "/orders",
        "/products",
        "/collections",
        "/categories",
        "/product-options",
        "/inventory",
        "/customers",
        "/customer-groups",
        "/promotions",
        "/price-lists",
        "/settings/regions",
        "/settings/tax-regions",
        "/settings/refund-reasons",
      ],
    ],
    [
      "marketing",
      [
        "/products",
        "/collections",
        "/categories",
        "/product-options",
        "/customer-groups",
        "/promotions",
        "/campaigns",
        "/settings/return-reasons",
        "/settings/product-types",
        "/settings/product-tags",
        "/settings/translations",
      ],
    ],
    [
      "analytics",
      [
        "/orders",
        "/products",
        "/collections",
        "/categories",
        "/product-options",
        "/inventory",
        "/customers",
      ],
    ],
  ])("within reach of %s are those of its day's work", (key, pages) => {
    expect(reach(grantOfRole(key))).toEqual([...pages, "/settings/profile"])
  })

  it("say what is missing", () => {
    const pages = pagesFor(grantOfRole("packer"))
    const permissionOf = (path: string) =>
      pages.find((page) => page.path === path)?.permission

    expect(permissionOf("/settings/tax-regions")).toBe("tax:read")
    // Its name is on each order; the page is about changing it.
    expect(permissionOf("/settings/sales-channels")).toBe("store:read")
    expect(permissionOf("/orders")).toBe("order:read")
  })

  it("let someone who may see the settings look at what they may read", () => {
    expect(reach(grantOf(["store:read", "region:read"]))).toEqual([
      "/settings/store",
      "/settings/regions",
      "/settings/profile",
    ])
  })

  it("lead to the first that is within reach after login", () => {
    expect(landingOf(grantOfRole("marketing"))).toBe("/products")
    expect(landingOf(grantOfRole("marketing"), "/settings/")).toBe(
      "/settings/return-reasons"
    )
    expect(landingOf(grantOf(["campaign:read"]))).toBe("/campaigns")
    expect(landingOf(grantOf(["pickup:create"]))).toBe("/settings/profile")
  })

  it.each<Standing>(["no_role", "suspended", "no_membership"])(
    "lead nowhere for who stands as %s",
    (standing) => {
      const grant = grantOf([], { standing })

      expect(landingOf(grant)).toBeNull()
      expect(reach(grant)).toEqual(["/settings/profile"])
    }
  )
})
