import type { Permission } from "../permissions"
import { all, any, partOf, type Requirement } from "../requirement"

/** Free data of the host's developers, in which a word means nothing. */
const FREE = new Set(["metadata", "additional_data"])

/**
 * A body that may set prices anywhere in it: of a product's variants, of each of
 * a batch. What is created has no prices that an empty list could take away;
 * elsewhere it does just that.
 */
export const settingPrices = (
  base: Permission,
  right: Permission,
  { creates = false } = {}
): Requirement => ({
  by: ({ body }) => (setsPrices(body, creates) ? all(base, right) : base),
})

/** The same for batches, where each part needs its own right too. */
export const batchSettingPrices = (
  rights: { create: Permission; update: Permission; delete: Permission },
  right: Permission
): Requirement => ({
  by: ({ body }) => {
    const create = partOf(body, "create")
    const others = { ...(isRecord(body) ? body : {}), create: null }
    const prices = setsPrices(create, true) || setsPrices(others, false)
    const needed: Permission[] = [
      ...(hasItems(create) ? [rights.create] : []),
      ...(hasItems(partOf(body, "update")) ? [rights.update] : []),
      ...(hasItems(partOf(body, "delete")) ? [rights.delete] : []),
      ...(prices ? [right] : []),
    ]
    return needed.length
      ? all(...new Set(needed))
      : any(...new Set(Object.values(rights)))
  },
})

/** Walks without recursion: how deep a body is, is up to who sends it. */
export function setsPrices(body: unknown, creates: boolean): boolean {
  const open: unknown[] = [body]
  while (open.length) {
    const part = open.pop()
    if (Array.isArray(part)) {
      open.push(...part)
    } else if (isRecord(part)) {
      for (const [key, value] of Object.entries(part)) {
        if (key === "prices" && (creates ? hasItems(value) : value != null)) {
          return true
        }
        if (!FREE.has(key)) {
          open.push(value)
        }
      }
    }
  }
  return false
}

const hasItems = (value: unknown): boolean =>
  !(value == null || (Array.isArray(value) && !value.length))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
