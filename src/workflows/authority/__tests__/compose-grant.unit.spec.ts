import type { AccountFacts } from "../../../modules/linked-user/types"
import type { Grant } from "../../../types/grant"
import { composeGrant, type GrantHolder, holdsUntil } from "../compose-grant"
import {
  account,
  ADMINISTRATOR,
  catalog,
  FINANCE,
  holding,
  HOUR,
  LOCATION_ADMINISTRATOR,
  member,
  NOON,
  PACKER,
  roles,
} from "./grant-parts"

const compose = (
  holder: GrantHolder,
  of: Partial<AccountFacts> = {},
  now = NOON
): Grant => composeGrant({ account: account(of), holder }, roles, catalog, now)

const permissions = (grant: Grant): string[] => [...grant.permissions].sort()

const ALL = [...catalog.permissions].sort()
const EXPIRING = {
  assignments: [
    { role_id: PACKER, expires_at: null },
    { role_id: FINANCE, expires_at: NOON + HOUR },
  ],
}

describe("a person's grant", () => {
  const cases: [string, GrantHolder, Partial<AccountFacts>, string[]][] = [
    [
      "is what their role says",
      holding([PACKER]),
      {},
      ["order:read", "product:read"],
    ],
    [
      "is what all their roles say together",
      holding([PACKER, FINANCE]),
      {},
      ["order:export", "order:read", "product:read"],
    ],
    [
      "is cut by their own areas",
      holding([PACKER, FINANCE], { areas: ["catalog"] }),
      {},
      ["product:read"],
    ],
    [
      "is cut by the account's areas",
      holding([PACKER, FINANCE]),
      { areas: ["orders"] },
      ["order:export", "order:read"],
    ],
    [
      "is cut by both, where they don't meet to nothing",
      holding([PACKER], { areas: ["catalog"] }),
      { areas: ["orders"] },
      [],
    ],
    ["is nothing in no area", holding([PACKER], { areas: [] }), {}, []],
    [
      "keeps the team where the account's areas leave it out",
      holding(["trole_own"]),
      { areas: ["orders"] },
      ["invitation:create"],
    ],
    [
      "loses the team where their own areas leave it out",
      holding(["trole_own"], { areas: ["orders"] }),
      {},
      [],
    ],
    [
      "leaves out permissions that a host has taken away",
      holding(["trole_own"]),
      {},
      ["invitation:create"],
    ],
    [
      "leaves out a role that is gone",
      holding(["trole_gone", PACKER]),
      {},
      ["order:read", "product:read"],
    ],
    ["is all for an Administrator", holding([ADMINISTRATOR]), {}, ALL],
    [
      "is within the areas for an Administrator of a client",
      holding([ADMINISTRATOR]),
      { is_default: false, areas: ["catalog"] },
      ["invitation:create", "product:read"],
    ],
    [
      "is nothing while they are suspended",
      holding([ADMINISTRATOR], { status: "suspended" }),
      {},
      [],
    ],
    [
      "is nothing without a membership",
      { kind: "member", member: null },
      {},
      [],
    ],
    ["is nothing for somebody unknown", { kind: "nobody" }, {}, []],
  ]
  it.each(cases)("%s", (_, holder, of, expected) => {
    expect(permissions(compose(holder, of))).toEqual(expected)
  })

  const standings: [Grant["standing"], string, GrantHolder][] = [
    ["active", "who holds a role", holding(["trole_empty"])],
    ["no_role", "who holds none", holding([])],
    ["no_role", "whose only role is gone", holding(["trole_gone"])],
    [
      "suspended",
      "who is suspended",
      holding([PACKER], { status: "suspended" }),
    ],
    [
      "suspended",
      "who is suspended without a role",
      holding([], { status: "suspended" }),
    ],
    ["no_membership", "who is no member", { kind: "member", member: null }],
    ["no_membership", "who is nobody", { kind: "nobody" }],
  ]
  it.each(standings)("stands %s: %s", (standing, _, holder) => {
    expect(compose(holder).standing).toBe(standing)
  })

  it("names the roles of somebody suspended, for whoever restores them", () => {
    const { roles: held } = compose(holding([PACKER], { status: "suspended" }))

    expect(held.map(({ name }) => name)).toEqual(["Packer"])
  })
})

describe("ruling", () => {
  const cases: [
    string,
    GrantHolder,
    Partial<AccountFacts>,
    boolean,
    boolean,
  ][] = [
    [
      "an Administrator of the default account rules the host",
      holding([ADMINISTRATOR]),
      {},
      true,
      true,
    ],
    [
      "an Administrator of a client rules that",
      holding([ADMINISTRATOR]),
      { is_default: false },
      true,
      false,
    ],
    [
      "a suspended one rules nothing",
      holding([ADMINISTRATOR], { status: "suspended" }),
      {},
      false,
      false,
    ],
    [
      "one with areas rules nothing",
      holding([ADMINISTRATOR], { areas: ["orders"] }),
      {},
      false,
      false,
    ],
    [
      "one with locations rules nothing",
      holding([ADMINISTRATOR], { location_ids: ["sloc_1"] }),
      {},
      false,
      false,
    ],
    [
      "one with no sales channel rules nothing",
      holding([ADMINISTRATOR], { sales_channel_ids: [] }),
      {},
      false,
      false,
    ],
    [
      "another role rules nothing",
      holding([PACKER, FINANCE]),
      {},
      false,
      false,
    ],
  ]
  it.each(cases)("%s", (_, holder, of, is_administrator, is_root) => {
    expect(compose(holder, of)).toMatchObject({ is_administrator, is_root })
  })

  it("holds whatever areas the default account has", () => {
    expect(
      permissions(compose(holding([ADMINISTRATOR]), { areas: [] }))
    ).toEqual(ALL)
  })
})

describe("where somebody works", () => {
  const inLyon = { location_ids: ["lyon"], sales_channel_ids: null }

  it("lies where they and their account work", () => {
    const holder = holding([PACKER], {
      location_ids: ["lyon", "rome"],
      sales_channel_ids: ["web"],
    })
    expect(compose(holder, inLyon)).toMatchObject({
      location_ids: ["lyon"],
      sales_channel_ids: ["web"],
    })
    expect(compose(holding([PACKER]), inLyon)).toMatchObject(inLyon)
  })

  it("is nowhere, not everywhere, where these have nothing in common", () => {
    const holder = holding([PACKER], { location_ids: ["rome"] })
    expect(compose(holder, inLyon).location_ids).toEqual([])
  })

  it("is limited by the account for its Administrators and for nobody's", () => {
    const client = { ...inLyon, is_default: false }
    expect(compose(holding([ADMINISTRATOR]), client)).toMatchObject({
      is_administrator: true,
      ...inLyon,
    })
    expect(compose({ kind: "key_from_before" }, client)).toMatchObject(inLyon)
    expect(compose({ kind: "nobody" }, client)).toMatchObject(inLyon)
  })

  it("is everywhere for whoever rules the host", () => {
    const everywhere = { location_ids: null, sales_channel_ids: null }
    expect(compose(holding([ADMINISTRATOR]), inLyon)).toMatchObject({
      is_root: true,
      ...everywhere,
    })
    expect(compose({ kind: "key_from_before" }, inLyon)).toMatchObject(
      everywhere
    )
  })

  it("is the giver's for a key", () => {
    const giver = holding([PACKER], { location_ids: ["lyon"] })
    const key = { kind: "bound_key" as const, role_ids: [PACKER], giver }
    expect(compose(key, {}).location_ids).toEqual(["lyon"])
  })
})

describe("a role with an end", () => {
  it("counts until then, and not at that moment", () => {
    const holder = holding([], EXPIRING)
    const last = compose(holder, {}, NOON + HOUR - 1)
    const first = compose(holder, {}, NOON + HOUR)

    expect(permissions(last)).toContain("order:export")
    expect(permissions(first)).not.toContain("order:export")
    expect(first.roles.map(({ role_id }) => role_id)).toEqual([PACKER])
  })

  it("leaves nobody an Administrator when it was that", () => {
    const holder = holding([], {
      assignments: [{ role_id: ADMINISTRATOR, expires_at: NOON }],
    })

    expect(compose(holder, {}, NOON - 1).is_root).toBe(true)
    expect(compose(holder, {}, NOON)).toMatchObject({
      standing: "no_role",
      is_root: false,
    })
  })

  it("says how long the grant holds", () => {
    expect(holdsUntil(compose(holding([], EXPIRING)))).toBe(NOON + HOUR)
    expect(holdsUntil(compose(holding([PACKER])))).toBe(Infinity)
  })
})

describe("an API key's grant", () => {
  const bound = (role_ids: string[], giver: GrantHolder): GrantHolder => ({
    kind: "bound_key",
    role_ids,
    giver,
  })

  it("is everything for a key from before", () => {
    expect(compose({ kind: "key_from_before" })).toMatchObject({
      standing: "active",
      is_root: true,
      permissions: catalog.permissions,
    })
  })

  const cases: [string, GrantHolder, string[]][] = [
    [
      "is its roles",
      bound([PACKER], holding([ADMINISTRATOR])),
      ["order:read", "product:read"],
    ],
    [
      "is no more than its giver has now",
      bound([PACKER], holding([FINANCE])),
      ["order:read"],
    ],
    [
      "is within its giver's areas",
      bound([PACKER], holding([ADMINISTRATOR], { areas: ["catalog"] })),
      ["product:read"],
    ],
    [
      "is nothing when its giver is suspended",
      bound([PACKER], holding([ADMINISTRATOR], { status: "suspended" })),
      [],
    ],
    [
      "is nothing when its giver is gone",
      bound([PACKER], { kind: "nobody" }),
      [],
    ],
    ["is nothing without a role", bound([], holding([ADMINISTRATOR])), []],
    [
      "is what a chain of keys leaves",
      bound([PACKER], bound([FINANCE], holding([ADMINISTRATOR]))),
      ["order:read"],
    ],
  ]
  it.each(cases)("%s", (_, holder, expected) => {
    expect(permissions(compose(holder))).toEqual(expected)
  })

  it("never rules, whatever its roles and whoever gave them", () => {
    for (const giver of [
      holding([ADMINISTRATOR]),
      { kind: "key_from_before" } as const,
    ]) {
      expect(compose(bound([ADMINISTRATOR], giver))).toMatchObject({
        standing: "active",
        is_administrator: false,
        is_root: false,
      })
    }
  })

  it("stands as its giver does", () => {
    expect(
      compose(bound([PACKER], holding([PACKER], { status: "suspended" })))
        .standing
    ).toBe("suspended")
    expect(compose(bound([], holding([PACKER]))).standing).toBe("no_role")
  })
})

it("never holds more by a narrower area, a suspension or a later hour", () => {
  const AREAS = [
    null,
    [],
    ["orders"],
    ["catalog"],
    ["orders", "catalog", "team"],
  ]
  for (const areas of AREAS) {
    for (const own of AREAS) {
      for (const status of ["active", "suspended"] as const) {
        const narrow = compose(
          {
            kind: "member",
            member: member([], { ...EXPIRING, areas: own, status }),
          },
          { is_default: false, areas },
          NOON + 2 * HOUR
        )
        const wide = compose(holding([], EXPIRING), { is_default: false })
        expect(
          [...narrow.permissions].every((one) => wide.permissions.has(one))
        ).toBe(true)
      }
    }
  }
})

describe("a Location administrator", () => {
  const role_ids = [LOCATION_ADMINISTRATOR]
  const here = { location_ids: ["sloc_1"] }
  const whole = ["invitation:create", "order:read"]

  it.each<[string, GrantHolder, Partial<AccountFacts>, string[]]>([
    ["runs their locations", holding(role_ids, here), {}, whole],
    ["runs nothing without locations", holding(role_ids), {}, []],
    ["runs the locations of their account", holding(role_ids), here, whole],
    [
      "keeps what other roles give",
      holding([LOCATION_ADMINISTRATOR, FINANCE]),
      {},
      ["order:export", "order:read"],
    ],
    [
      "is no key of somebody who works everywhere",
      { kind: "bound_key", role_ids, giver: holding([ADMINISTRATOR]) },
      {},
      [],
    ],
  ])("%s", (_, holder, of, expected) => {
    expect(permissions(compose(holder, of))).toEqual(expected)
  })
})
