import type { CatalogArea, CatalogPermission } from "./permission-grid"

/** Permissions that are ticked, by key. */
export type Selection = ReadonlySet<string>

/** What the editor may give; null: everything. */
export type Held = ReadonlySet<string> | null

export type BoxState = {
  checked: boolean | "indeterminate"
  /** Nothing behind this box is the editor's to give. */
  disabled: boolean
}

/** How a box looks that stands for all of these. */
export function boxState(
  keys: readonly string[],
  selection: Selection,
  held: Held
): BoxState {
  const changeable = keys.filter((key) => isHeld(key, held))
  const counted = changeable.length ? changeable : keys
  const ticked = counted.filter((key) => selection.has(key)).length
  return {
    checked:
      ticked > 0 && ticked === counted.length
        ? true
        : ticked > 0 && "indeterminate",
    disabled: changeable.length === 0,
  }
}

/**
 * Ticks or unticks all of these that are the editor's to give. Ticking one
 * ticks what it is of no use without: to look at the same things.
 *
 * @param known every permission that there is
 */
export function toggle(
  keys: readonly string[],
  on: boolean,
  input: { selection: Selection; held: Held; known: Selection }
): Set<string> {
  const { selection, held, known } = input
  const next = new Set(selection)
  for (const key of keys.filter((one) => isHeld(one, held))) {
    if (!on) {
      next.delete(key)
      continue
    }
    next.add(key)
    const read = readOf(key)
    if (known.has(read) && isHeld(read, held)) {
      next.add(read)
    }
  }
  return next
}

/** Whether something of a resource is ticked, and looking at it isn't. */
export const lacksRead = (
  keys: readonly string[],
  selection: Selection
): boolean => {
  const read = keys.find((key) => key.endsWith(":read"))
  return (
    read !== undefined &&
    !selection.has(read) &&
    keys.some((key) => selection.has(key))
  )
}

export type PermissionChanges = {
  gains: CatalogPermission[]
  loses: CatalogPermission[]
}

/** What comes and what goes, in the catalog's order. */
export function changesBetween(
  before: Selection,
  after: Selection,
  areas: readonly CatalogArea[]
): PermissionChanges {
  const all = permissionsOf(areas)
  return {
    gains: all.filter(({ key }) => after.has(key) && !before.has(key)),
    loses: all.filter(({ key }) => before.has(key) && !after.has(key)),
  }
}

/** Every permission of the catalog, in its order. */
export const permissionsOf = (
  areas: readonly CatalogArea[]
): CatalogPermission[] =>
  areas.flatMap(({ resources }) =>
    resources.flatMap(({ permissions }) => permissions)
  )

export const isHeld = (key: string, held: Held): boolean =>
  held === null || held.has(key)

const readOf = (key: string): string => key.replace(/:.*$/, ":read")
