import type { PermissionsResponse } from "../../types/access-http"

export type CatalogArea = PermissionsResponse["areas"][number]
export type CatalogResource = CatalogArea["resources"][number]
export type CatalogPermission = CatalogResource["permissions"][number]

export type GridRow = {
  key: string
  label: string
  /** One for each column of the section; null where the resource lacks it. */
  cells: (CatalogPermission | null)[]
  /** What only few resources know: exporting, fulfilling. */
  verbs: CatalogPermission[]
  /** All of its permissions. */
  keys: string[]
}

export type GridColumn = { action: string; label: string; keys: string[] }

export type GridSection = {
  key: string
  label: string
  columns: GridColumn[]
  rows: GridRow[]
  keys: string[]
}

/** Every resource can be looked at and kept, so these have a column anyway. */
const BASIC_ACTIONS: readonly string[] = ["read", "create", "update", "delete"]

/** From so many resources of an area on, an action gets a column there. */
const SHARED_BY = 2

/** The catalog as sections of rows and columns; verbs stay with their row. */
export const buildGrid = (areas: readonly CatalogArea[]): GridSection[] =>
  areas.map(({ key, label, resources }) => {
    const actions = columnActions(resources)
    const rows = resources.map((resource) => toRow(resource, actions))
    return { key, label, rows, ...columnsAndKeys(actions, rows) }
  })

/**
 * The rows whose words match, with all of their permissions, in the sections
 * that have any. The name of an area matches all that is in it.
 */
export function searchGrid(
  grid: readonly GridSection[],
  search: string
): GridSection[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  if (!words.length) {
    return [...grid]
  }
  return grid.flatMap((section) => {
    const rows = section.rows.filter((row) => {
      const text = fold([section.label, row.label, ...labelsOf(row)].join(" "))
      return words.every((word) => text.includes(word))
    })
    const actions = section.columns.map(({ action }) => action)
    return rows.length
      ? [{ ...section, rows, ...columnsAndKeys(actions, rows) }]
      : []
  })
}

/** For comparing: without accents, in lower case. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

function columnActions(resources: readonly CatalogResource[]): string[] {
  const uses = new Map<string, number>()
  for (const { permissions } of resources) {
    for (const { action } of permissions) {
      uses.set(action, (uses.get(action) ?? 0) + 1)
    }
  }
  const shared = [...uses].flatMap(([action, count]) =>
    count >= SHARED_BY && !BASIC_ACTIONS.includes(action) ? [action] : []
  )
  return [...BASIC_ACTIONS.filter((action) => uses.has(action)), ...shared]
}

function toRow(resource: CatalogResource, actions: string[]): GridRow {
  const { key, label, permissions } = resource
  return {
    key,
    label,
    cells: actions.map(
      (action) => permissions.find((one) => one.action === action) ?? null
    ),
    verbs: permissions.filter(({ action }) => !actions.includes(action)),
    keys: permissions.map((permission) => permission.key),
  }
}

/** Columns of the rows that are there, so that "all" is what one sees. */
function columnsAndKeys(
  actions: string[],
  rows: GridRow[]
): Pick<GridSection, "columns" | "keys"> {
  const columns = actions.map((action, index) => {
    const cells = rows.flatMap(({ cells }) => cells[index] ?? [])
    return {
      action,
      label: cells[0]?.action_label ?? "",
      keys: cells.map((cell) => cell.key),
    }
  })
  return { columns, keys: rows.flatMap((row) => row.keys) }
}

const labelsOf = ({ cells, verbs }: GridRow): string[] =>
  [...cells, ...verbs].flatMap((cell) =>
    cell ? [cell.label, cell.action_label] : []
  )
