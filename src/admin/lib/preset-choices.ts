import type { PlaceRef, PresetResponse } from "./types"

/** Where whoever is invited works; what is left out is as the inviter has it. */
export type ScopeChoice = {
  location_ids?: string[] | null
  sales_channel_ids?: string[] | null
  areas?: string[] | null
}

/** What a preset fills in. A place that is gone can't be given: it only narrows. */
export const choicesOf = (preset: PresetResponse) => ({
  roleIds: preset.role_ids,
  locale: preset.locale as string,
  scope: {
    location_ids: idsOf(preset.locations),
    sales_channel_ids: idsOf(preset.sales_channels),
    areas: preset.areas,
  } satisfies ScopeChoice,
})

const idsOf = (places: PlaceRef[] | null): string[] | null =>
  places && places.flatMap(({ id, name }) => (name === null ? [] : [id]))
