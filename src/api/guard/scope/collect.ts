import type { ScopedKind } from "../../../modules/role/catalog/scope/rule"
import { kindOf } from "./kinds"

/** What developers and shoppers write is theirs, whatever its keys are. */
const OPAQUE: ReadonlySet<string> = new Set(["metadata", "data"])

export const isOpaque = (key: string): boolean => OPAQUE.has(key)

/** Ids by what they stand for. */
export type IdsByKind = Map<ScopedKind, Set<string>>

/**
 * All ids in a value, at any depth and in any place.
 *
 * @param wanted leaves kinds out
 * @param into adds to these
 */
export function collectIds(
  value: unknown,
  wanted: (kind: ScopedKind) => boolean,
  into: IdsByKind = new Map()
): IdsByKind {
  const note = (id: string, key: string, name?: string) => {
    const kind = kindOf(id, key, name)
    if (kind && wanted(kind)) {
      into.set(kind, (into.get(kind) ?? new Set()).add(id))
    }
  }
  // `key` is the column; operators like `$in` and lists are of the column above.
  const walk = (inner: unknown, key: string, name?: string): void => {
    if (typeof inner === "string") {
      note(inner, key, name)
    } else if (Array.isArray(inner)) {
      inner.forEach((one) => walk(one, key, name))
    } else if (typeof inner === "object" && inner !== null) {
      for (const [own, child] of Object.entries(inner)) {
        if (own.startsWith("$")) {
          walk(child, key, name)
        } else if (!isOpaque(own)) {
          walk(child, own, key)
        }
      }
    }
  }
  walk(value, "")
  return into
}
