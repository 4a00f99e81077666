import {
  parseTeamOptions,
  type TeamOptionsInput,
} from "../../../../../utils/options"
import { buildCatalog } from "../../catalog"
import { actionLabel, areaLabel, permissionLabel } from "../../labels"
import { BUILT_IN_PERMISSIONS } from "../../permissions"
import { knownRoleText } from "../words"

type Access = TeamOptionsInput["access"]

const build = (access: Access, defaultRole?: TeamOptionsInput["defaultRole"]) =>
  buildCatalog(parseTeamOptions({ access, defaultRole }))

const LOYALTY = {
  areas: { loyalty: { label: { en: "Loyalty", nl: "Klantenkaarten" } } },
  resources: {
    loyalty_card: {
      area: "loyalty",
      label: "Loyalty cards",
      actions: { read: "View loyalty cards", redeem: "Redeem points" },
    },
  },
}

const complaint = (access: unknown, defaultRole?: unknown): string => {
  try {
    buildCatalog(parseTeamOptions({ access, defaultRole }))
    return "none"
  } catch (error) {
    return (error as Error).message
  }
}

describe("the catalog with what a host adds", () => {
  it("is the plugin's own when a host adds nothing", () => {
    const { permissions, areas, defaultRole } = buildCatalog()

    expect([...permissions]).toEqual(BUILT_IN_PERMISSIONS)
    expect(areas).toContain("orders")
    expect(defaultRole).toBeNull()
  })

  it("has the host's permissions, each in its area, behind ours", () => {
    const { permissions, areas, areaOf, resources } = build(LOYALTY)

    expect([...permissions].slice(-2)).toEqual([
      "loyalty_card:read",
      "loyalty_card:redeem",
    ])
    expect(areas.at(-1)).toBe("loyalty")
    expect(areaOf("loyalty_card:redeem")).toBe("loyalty")
    expect(areaOf("order:read")).toBe("orders")
    expect(areaOf("loyalty_card:delete")).toBeUndefined()
    expect(resources.at(-1)).toEqual({
      key: "loyalty_card",
      area: "loyalty",
      actions: ["read", "redeem"],
    })
  })

  it("has actions that a host adds to a resource of ours", () => {
    const { permissions, areaOf, labels } = build({
      extendResources: {
        order: { print: { label: "Print orders", short: "Print" } },
      },
    })

    expect(permissions.has("order:print")).toBe(true)
    expect(areaOf("order:print")).toBe("orders")
    expect(permissionLabel("order:print", "de", labels)).toBe("Print orders")
    expect(actionLabel("print", "de", labels)).toBe("Print")
  })

  it("says what the host adds in its words, in the language or in English", () => {
    const { labels } = build(LOYALTY)

    expect(areaLabel("loyalty", "nl", labels)).toBe("Klantenkaarten")
    expect(areaLabel("loyalty", "pl", labels)).toBe("Loyalty")
    expect(permissionLabel("loyalty_card:redeem", "nl", labels)).toBe(
      "Redeem points"
    )
  })

  it("gives an Administrator everything", () => {
    const { roles, permissions } = build(LOYALTY)

    expect(roles.get("trole_administrator")?.permissions).toEqual([
      ...permissions,
    ])
  })

  it("has the host's roles, in its words", () => {
    const { roles, roleWords } = build({
      ...LOYALTY,
      roles: {
        loyalty_manager: {
          name: { en: "Loyalty manager", nl: "Klantenkaartbeheerder" },
          description: "Looks after loyalty cards.",
          permissions: ["loyalty_card:read", "customer:read"],
        },
      },
    })
    const role = roles.get("trole_code_loyalty_manager")

    expect(role).toMatchObject({
      key: "loyalty_manager",
      source: "code",
      permissions: ["loyalty_card:read", "customer:read"],
      hidden: false,
    })
    expect(role && knownRoleText(roleWords, role, "nl")).toEqual({
      name: "Klantenkaartbeheerder",
      description: "Looks after loyalty cards.",
    })
    expect(role && knownRoleText(roleWords, role, "pl").name).toBe(
      "Loyalty manager"
    )
  })

  it("adds to a predefined role, which shows it if it was hidden", () => {
    const { roles } = build({
      ...LOYALTY,
      extendRoles: { pickups: ["loyalty_card:read"] },
    })
    const before = buildCatalog().roles.get("trole_pickups")

    expect(before?.hidden).toBe(true)
    expect(roles.get("trole_pickups")).toEqual({
      ...before,
      permissions: [...(before?.permissions ?? []), "loyalty_card:read"],
      hidden: false,
    })
  })

  it("takes several sets, which may use each other's areas and permissions", () => {
    const { permissions, roles } = build([
      {
        resources: {
          stamp: { area: "loyalty", label: "Stamps", actions: { read: "x" } },
        },
        extendRoles: { packer: ["loyalty_card:read"] },
      },
      { ...LOYALTY, extendRoles: { packer: ["stamp:read"] } },
    ])

    expect(permissions.has("stamp:read")).toBe(true)
    expect(roles.get("trole_packer")?.permissions).toEqual(
      expect.arrayContaining(["stamp:read", "loyalty_card:read"])
    )
  })

  it("knows what a relation of the host's needs", () => {
    const { relations } = build({
      ...LOYALTY,
      relations: { loyalty_card: "loyalty_card:read", loyalty_stamps: "own" },
    })

    expect(relations).toMatchObject({
      loyalty_card: "loyalty_card:read",
      loyalty_stamps: "own",
    })
  })
})

describe("what stops the boot", () => {
  const role = { name: "x", description: "y" }

  it.each([
    ["access.areas.orders", { areas: { orders: { label: "Orders" } } }],
    ["access.areas.Loyalty: a letter", { areas: { Loyalty: { label: "x" } } }],
    ["access.areas.loyalty.label", { areas: { loyalty: {} } }],
    [
      "access.areas.loyalty.label: a text of up to 80 characters, or texts by language with English",
      { areas: { loyalty: { label: { nl: "Klantenkaarten" } } } },
    ],
    [
      "access.areas.loyalty.label",
      { areas: { loyalty: { label: { en: "Loyalty", xx: "?" } } } },
    ],
    [
      "access.resources.order",
      { resources: { order: { ...LOYALTY.resources.loyalty_card } } },
    ],
    [
      'access.resources.loyalty_card.area: there is no area "loyalty"',
      { resources: LOYALTY.resources },
    ],
    [
      "access.resources.card.actions.re:ad",
      {
        resources: {
          card: { area: "orders", label: "x", actions: { "re:ad": "x" } },
        },
      },
    ],
    [
      "access.resources.card.actions: at least one",
      { resources: { card: { area: "orders", label: "x", actions: {} } } },
    ],
    [
      "access.resources.card.label",
      { resources: { card: { area: "orders", actions: { read: "x" } } } },
    ],
    [
      "access.extendResources.order.read",
      { extendResources: { order: { read: "View" } } },
    ],
    [
      "access.extendResources.return.print.short: this action has a short label",
      {
        extendResources: {
          order: { print: { label: "Print orders", short: "Print" } },
          return: { print: { label: "Print returns", short: "Print them" } },
        },
      },
    ],
    [
      "access.extendResources.draft_order.export.short",
      {
        extendResources: {
          draft_order: { export: { label: "Export drafts", short: "Save" } },
        },
      },
    ],
    [
      "access.extendResources.card",
      { extendResources: { card: { read: "View" } } },
    ],
    [
      "access.extendResources.constructor",
      { extendResources: { constructor: { read: "View" } } },
    ],
    [
      "access.roles.packer",
      { roles: { packer: { ...role, permissions: ["order:read"] } } },
    ],
    [
      'access.roles.helper.permissions.1: there is no permission "order:reed"',
      {
        roles: {
          helper: { ...role, permissions: ["order:read", "order:reed"] },
        },
      },
    ],
    [
      "access.roles.helper.permissions",
      { roles: { helper: { ...role, permissions: [] } } },
    ],
    [
      "access.roles.helper.name",
      { roles: { helper: { description: "x", permissions: ["order:read"] } } },
    ],
    [
      "access.extendRoles.administrator",
      { extendRoles: { administrator: ["order:read"] } },
    ],
    [
      "access.extendRoles.location_administrator",
      { extendRoles: { location_administrator: ["order:read"] } },
    ],
    ["access.extendRoles.pakcer", { extendRoles: { pakcer: ["order:read"] } }],
    [
      "access.extendRoles.packer.0",
      { extendRoles: { packer: ["order:fulfil"] } },
    ],
    [
      'access.relations.card: there is no permission "card:read"',
      { relations: { card: "card:read" } },
    ],
    ["access.rules", { rules: {} }],
    ["access.1.areas.loyalty", [{ areas: LOYALTY.areas }, LOYALTY]],
  ])("%s", (line, access) => {
    const [path, ...rest] = line.split(": ")
    const said = complaint(access)

    expect(said).toContain("medusa-plugin-team-access: wrong options")
    expect(said).toContain(path.split(".").slice(0, -1).join("."))
    expect(said).toContain(rest.length ? line : (path.split(".").pop() ?? ""))
  })

  it("says all that is wrong at once", () => {
    const said = complaint({
      extendRoles: { packer: ["a:b"], shipping: ["c:d"] },
    })

    expect(said.split("\n")).toHaveLength(3)
  })
})

describe("the default role", () => {
  const rest = { providers: ["google"], domains: ["Example.com"] }

  it("is one that exists, for providers and domains", () => {
    const { defaultRole } = build([], { role: "packer", ...rest })

    expect(defaultRole).toEqual({
      role_id: "trole_packer",
      providers: ["google"],
      domains: ["example.com"],
    })
  })

  it.each([
    ["administrator", {}],
    ["location_administrator", {}],
    ["nobody", {}],
    [
      "inviter",
      {
        roles: {
          inviter: {
            name: "x",
            description: "y",
            permissions: ["invitation:create"],
          },
        },
      },
    ],
  ])("is never %s", (role, access) => {
    expect(complaint(access, { role, ...rest })).toContain("defaultRole.role")
  })

  it.each([
    ["defaultRole.providers", { providers: [] }],
    ["defaultRole.domains", { domains: [] }],
    ["defaultRole.domains", { domains: undefined }],
    ["defaultRole.domains.0", { domains: ["*"] }],
  ])("needs %s", (name, over) => {
    expect(complaint([], { role: "packer", ...rest, ...over })).toContain(name)
  })
})
