import type { Permission } from "../../../modules/role/catalog/permissions"

/**
 * The host's exports, by how it names their files; who made one it doesn't say.
 * What isn't here is for Administrators.
 */
const EXPORTS: readonly (readonly [RegExp, Permission])[] = [
  [/^\d+-order-exports\.csv$/, "order:export"],
  [/^\d+-product-exports\.csv$/, "product:export"],
  [/^\d+-inventory-item-exports\.csv$/, "inventory_item:export"],
]

/**
 * What the dashboard's bell shows of a notification: its words, and the file of
 * an export only for whoever may make such an export themselves.
 */
export function bellData(
  data: unknown,
  held: ReadonlySet<string>
): Record<string, unknown> | null {
  if (typeof data !== "object" || data === null) {
    return null
  }
  const { title, description, file } = data as Record<string, unknown>
  return {
    title,
    description,
    ...(mayOpen(file, held) ? { file } : {}),
  }
}

function mayOpen(file: unknown, held: ReadonlySet<string>): boolean {
  const { filename } = (file ?? {}) as { filename?: unknown }
  return (
    typeof filename === "string" &&
    EXPORTS.some(
      ([pattern, permission]) => pattern.test(filename) && held.has(permission)
    )
  )
}
