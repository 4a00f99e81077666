import type { CatalogArea } from "./permission-grid"

export type AreaInWords = {
  key: string
  label: string
  resources: {
    key: string
    label: string
    /** "View", "Change", "Export". */
    actions: string[]
    /** Nothing of it is left out. */
    isWhole: boolean
  }[]
}

/** What these permissions mean, by area and resource; areas without any go. */
export function inWords(
  permissions: readonly string[],
  areas: readonly CatalogArea[]
): AreaInWords[] {
  const given = new Set(permissions)
  return areas.flatMap(({ key, label, resources }) => {
    const shown = resources.flatMap((resource) => {
      const held = resource.permissions.filter((one) => given.has(one.key))
      return held.length
        ? [
            {
              key: resource.key,
              label: resource.label,
              actions: held.map((one) => one.action_label),
              isWhole: held.length === resource.permissions.length,
            },
          ]
        : []
    })
    return shown.length ? [{ key, label, resources: shown }] : []
  })
}
