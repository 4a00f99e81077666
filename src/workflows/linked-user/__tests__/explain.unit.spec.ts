import type { RoleDTO } from "../../../modules/role/types"
import type { Grant, HeldRole } from "../../../types/grant"
import { explain } from "../explain"

const role = (id: string, ...permissions: string[]): RoleDTO => ({
  id,
  key: id,
  name: `Named ${id}`,
  description: "",
  source: "custom",
  account_id: null,
  permissions,
  created_at: null,
  updated_at: null,
})

const ROLES = [
  role("trole_administrator", "order:read", "order:export"),
  role("a", "order:read"),
  role("b", "order:read", "order:export"),
]

const held = (id: string, expires_at: number | null = null): HeldRole => ({
  role_id: id,
  name: id,
  permissions: new Set(ROLES.find((one) => one.id === id)?.permissions),
  expires_at,
})

const grant = (over: Partial<Grant> = {}): Grant => ({
  standing: "active",
  account_id: "tacc_1",
  linked_user_id: "tlu_1",
  is_administrator: false,
  is_root: false,
  permissions: new Set(["order:read"]),
  roles: [held("a")],
  areas: null,
  location_ids: null,
  sales_channel_ids: null,
  ...over,
})

const named = (...ids: string[]) =>
  ids.map((role_id) => ({ role_id, name: `Named ${role_id}` }))

describe("why somebody may, or may not", () => {
  it("names the role that grants it, and until when", () => {
    const roles = [held("a", Date.UTC(2030, 0, 1)), held("b")]

    expect(explain(grant({ roles }), "order:read", ROLES)).toEqual({
      permission: "order:read",
      allowed: true,
      reason: "granted",
      granted_by: [
        {
          role_id: "a",
          name: "Named a",
          expires_at: "2030-01-01T00:00:00.000Z",
        },
        { role_id: "b", name: "Named b", expires_at: null },
      ],
      would_be_granted_by: [],
    })
  })

  it("names the roles that would, Administrator last", () => {
    expect(explain(grant(), "order:export", ROLES)).toEqual({
      permission: "order:export",
      allowed: false,
      reason: "no_role_grants_it",
      granted_by: [],
      would_be_granted_by: named("b", "trole_administrator"),
    })
  })

  it.each([
    [
      "an Administrator",
      grant({ is_administrator: true, roles: [held("trole_administrator")] }),
      "administrator",
      true,
    ],
    [
      "a section that is switched off",
      grant({ permissions: new Set() }),
      "area_switched_off",
      false,
    ],
    [
      "somebody suspended",
      grant({ standing: "suspended", permissions: new Set() }),
      "suspended",
      false,
    ],
    [
      "somebody without a role",
      grant({ standing: "no_role", permissions: new Set(), roles: [] }),
      "no_role",
      false,
    ],
  ])("tells of %s", (_, who, reason, allowed) => {
    expect(explain(who, "order:read", ROLES)).toMatchObject({
      reason,
      allowed,
    })
  })

  it("offers no role to whom roles don't help", () => {
    const cut = grant({ permissions: new Set(), roles: [held("b")] })

    expect(explain(cut, "order:export", ROLES).would_be_granted_by).toEqual([])
  })
})
