import type { Grant } from "../../../types/grant"
import {
  beyond,
  type GivenScope,
  heldUntil,
  mayActOn,
  mayGive,
  scopeBeyond,
} from "../may-give"
import { ADMINISTRATOR, grant, HOUR, NOON } from "./grant-parts"

const READ = { id: "trole_reader", permissions: ["order:read"] }
const EXPORT = {
  id: "trole_exporter",
  permissions: ["order:read", "order:export"],
}
const EMPTY = { id: "trole_empty", permissions: [] }
const RULE = { id: ADMINISTRATOR, permissions: ["order:read"] }

const of = (...permissions: string[]) =>
  grant({ permissions: new Set(permissions) })
const root = grant({ is_administrator: true, is_root: true })
const administrator = grant({ is_administrator: true })
const suspended = grant({ ...administrator, standing: "suspended" })
const held = (role_id: string, ...permissions: string[]) => [
  {
    role_id,
    name: role_id,
    permissions: new Set(permissions),
    expires_at: null,
  },
]

describe("giving roles", () => {
  const cases: [string, Grant, (typeof READ)[], boolean][] = [
    ["who rules the host gives any", root, [RULE, EXPORT], true],
    [
      "an Administrator of the account gives any",
      administrator,
      [RULE, EXPORT],
      true,
    ],
    ["another gives what they hold", of("order:read"), [READ], true],
    ["and nothing beyond", of("order:read"), [EXPORT], false],
    ["not even among others", of("order:read"), [READ, EXPORT], false],
    [
      "and never Administrator, though they hold all in it",
      of("order:read"),
      [RULE],
      false,
    ],
    ["an empty role is anybody's", of(), [EMPTY], true],
    ["somebody suspended gives nothing", suspended, [READ], false],
    ["not even an empty role", suspended, [EMPTY], false],
    [
      "nor somebody without a role",
      grant({ standing: "no_role" }),
      [EMPTY],
      false,
    ],
  ]
  it.each(cases)("%s", (_, giver, given, expected) => {
    expect(mayGive(giver, given)).toBe(expected)
  })

  it("names what is beyond", () => {
    expect(beyond(of("order:read"), EXPORT.permissions)).toEqual([
      "order:export",
    ])
    expect(beyond(root, EXPORT.permissions)).toEqual([])
    expect(beyond(suspended, READ.permissions)).toEqual(["order:read"])
  })
})

describe("acting on somebody", () => {
  const cases: [string, Grant, Grant, boolean][] = [
    ["who rules the host acts on anybody", root, root, true],
    [
      "Administrators act on Administrators",
      administrator,
      administrator,
      true,
    ],
    ["others don't", of("order:read"), administrator, false],
    [
      "not on a suspended Administrator either",
      of("order:read"),
      grant({ standing: "suspended", roles: held(ADMINISTRATOR) }),
      false,
    ],
    [
      "nor on one with a scope",
      of("order:read"),
      grant({ roles: held(ADMINISTRATOR), areas: [] }),
      false,
    ],
    [
      "one acts on who holds less",
      of("order:read", "order:export"),
      of("order:read"),
      true,
    ],
    ["and on who holds the same", of("order:read"), of("order:read"), true],
    [
      "not on who holds more",
      of("order:read"),
      of("order:read", "order:export"),
      false,
    ],
    [
      "nor on somebody suspended who would hold more",
      of("order:read"),
      grant({ standing: "suspended", roles: held("trole_x", "order:export") }),
      false,
    ],
    [
      "on somebody suspended who would hold less",
      of("order:read"),
      grant({ standing: "suspended", roles: held("trole_x", "order:read") }),
      true,
    ],
    [
      "on a newcomer",
      of("order:read"),
      grant({ standing: "no_membership" }),
      true,
    ],
    ["somebody suspended acts on nobody", suspended, of(), false],
  ]
  it.each(cases)("%s", (_, actor, target, expected) => {
    expect(mayActOn(actor, target)).toBe(expected)
  })
})

describe("where somebody works", () => {
  const here = grant({ location_ids: ["sloc_1"] })
  const everywhere: GivenScope = {
    location_ids: null,
    sales_channel_ids: null,
    areas: null,
  }
  const shop = { ...everywhere, location_ids: ["sloc_1", "sloc_2"] }

  it.each<[string, Grant, GivenScope, Partial<GivenScope>, string[]]>([
    ["theirs", here, everywhere, { location_ids: ["sloc_1"] }, []],
    ["none at all", here, everywhere, { location_ids: [] }, []],
    [
      "another",
      here,
      everywhere,
      { location_ids: ["sloc_2"] },
      ["location_ids"],
    ],
    ["all", here, everywhere, { location_ids: null }, ["location_ids"]],
    ["all there is, by who has all", grant(), shop, { location_ids: null }, []],
    [
      "all of the account's, by who has all of these",
      grant({ location_ids: ["sloc_1", "sloc_2"] }),
      shop,
      { location_ids: null },
      [],
    ],
    [
      "sections beyond their own",
      grant({ areas: ["orders"] }),
      everywhere,
      { areas: ["orders", "catalog"] },
      ["areas"],
    ],
    ["anything, by an Administrator", administrator, shop, everywhere, []],
    ["what isn't said", here, everywhere, {}, []],
  ])("gives %s", (_, giver, account, given, expected) => {
    expect(scopeBeyond(giver, account, given)).toEqual(expected)
  })

  it("acts on nobody who works elsewhere too", () => {
    expect(mayActOn(here, grant({ location_ids: ["sloc_1"] }))).toBe(true)
    expect(mayActOn(here, grant({ location_ids: ["sloc_2"] }))).toBe(false)
    expect(mayActOn(here, grant())).toBe(false)
    expect(mayActOn(here, grant({ sales_channel_ids: [] }))).toBe(false)
  })
})

describe("for how long somebody gives", () => {
  const until = (expires_at: number | null, role_id = "trole_x") => ({
    ...held(role_id, "order:read")[0],
    expires_at,
  })

  it.each([
    ["for good", [until(null)], READ, Infinity],
    ["as long as they hold it", [until(NOON)], READ, NOON],
    [
      "by the role that lasts longest",
      [until(NOON), until(null)],
      READ,
      Infinity,
    ],
    ["nothing that they don't hold", [until(null)], EXPORT, -Infinity],
    ["an empty role", [until(NOON)], EMPTY, Infinity],
  ])("%s", (_, roles, role, expected) => {
    const giver = grant({ roles, permissions: new Set(["order:read"]) })

    expect(heldUntil(giver, role)).toBe(expected)
  })

  it("is an Administrator's own time, if they rule for a time", () => {
    const roles = [until(NOON + HOUR, ADMINISTRATOR), until(null)]

    expect(heldUntil(grant({ is_administrator: true, roles }), EXPORT)).toBe(
      NOON + HOUR
    )
  })
})
