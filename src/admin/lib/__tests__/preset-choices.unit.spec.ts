import { choicesOf } from "../preset-choices"
import type { PresetResponse } from "../types"

const preset = (over: Partial<PresetResponse>): PresetResponse => ({
  id: "tpre_1",
  name: "Lyon",
  role_ids: ["trole_packer"],
  lost_role: false,
  location_ids: null,
  sales_channel_ids: null,
  areas: null,
  locations: null,
  sales_channels: null,
  locale: "fr",
  may: { use: true, change: true, delete: true },
  created_by: null,
  created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z",
  ...over,
})

describe("what a preset fills in", () => {
  it("is its roles, language and places", () => {
    const chosen = preset({
      locations: [{ id: "sloc_1", name: "Lyon" }],
      sales_channels: [],
      areas: ["orders"],
    })
    expect(choicesOf(chosen)).toEqual({
      roleIds: ["trole_packer"],
      locale: "fr",
      scope: {
        location_ids: ["sloc_1"],
        sales_channel_ids: [],
        areas: ["orders"],
      },
    })
  })

  it("stays everywhere, and never becomes it when a place is gone", () => {
    const gone = preset({ locations: [{ id: "sloc_1", name: null }] })

    expect(choicesOf(preset({})).scope.location_ids).toBeNull()
    expect(choicesOf(gone).scope.location_ids).toEqual([])
  })
})
