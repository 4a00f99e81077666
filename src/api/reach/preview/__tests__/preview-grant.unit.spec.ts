import type { Grant } from "../../../../types/grant"
import { ADMINISTRATOR_ROLE_ID } from "../../../../utils/role-ids"
import { previewGrant } from "../preview-grant"
import { isRunning, type Preview } from "../session"

const administrator: Grant = {
  standing: "active",
  account_id: "tacc_1",
  linked_user_id: "tlu_1",
  is_administrator: true,
  is_root: true,
  permissions: new Set(["order:read", "order:export", "region:read"]),
  roles: [],
  areas: null,
  location_ids: null,
  sales_channel_ids: null,
}

const packer = {
  id: "trole_packer",
  name: "Packer",
  permissions: ["order:read", "order:fulfill"],
}

describe("seeing the dashboard as a role", () => {
  it("is what the role gives, out of one's own", () => {
    const grant = previewGrant(administrator, packer)

    expect([...grant.permissions]).toEqual(["order:read"])
    expect(grant).toMatchObject({
      is_root: false,
      is_administrator: false,
      standing: "active",
      roles: [{ role_id: "trole_packer", name: "Packer", expires_at: null }],
    })
  })

  it("never gives what one doesn't hold", () => {
    const lesser = {
      ...administrator,
      is_root: false,
      permissions: new Set([]),
    }

    expect([...previewGrant(lesser, packer).permissions]).toEqual([])
  })

  it("rules nothing, unless as Administrator, and one is", () => {
    const asAdministrator = {
      id: ADMINISTRATOR_ROLE_ID,
      name: "Administrator",
      permissions: ["order:read"],
    }
    const nobody = { ...administrator, is_root: false, is_administrator: false }

    expect(previewGrant(administrator, asAdministrator).is_root).toBe(true)
    expect(previewGrant(nobody, asAdministrator)).toMatchObject({
      is_root: false,
      is_administrator: false,
    })
  })
})

describe("a preview", () => {
  const preview: Preview = {
    role_id: "trole_packer",
    name: "Packer",
    user_id: "user_1",
    session: "session_1",
    ends_at: 1000,
  }

  it("ends by itself", () => {
    expect(isRunning(preview, "user_1", 999)).toBe(true)
    expect(isRunning(preview, "user_1", 1000)).toBe(false)
  })

  it("is of whoever began it, and of nobody who logs in over it", () => {
    expect(isRunning(preview, "user_2", 999)).toBe(false)
    expect(isRunning(preview, undefined, 999)).toBe(false)
  })
})
