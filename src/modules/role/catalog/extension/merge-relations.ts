import type { Permission } from "../permissions"
import { RELATIONS, type RelationTable } from "../relations"
import type { Complain, ExtensionSet } from "./complaints"

/** Adds what reading a host's relations needs. */
export function mergeRelations(
  sets: readonly ExtensionSet[],
  permissions: ReadonlySet<string>,
  complain: Complain
): RelationTable {
  const merged = new Map(Object.entries(RELATIONS))
  for (const { path, set } of sets) {
    for (const [name, needed] of Object.entries(set.relations)) {
      const at = `${path}.relations.${name}`
      if (merged.has(name)) {
        complain(at, "there is a relation of this name already")
        continue
      }
      const unknown = [needed]
        .flat()
        .filter((one) => one !== "own" && !permissions.has(one))
      unknown.forEach((one) => {
        complain(at, `there is no permission "${one}"`)
      })
      if (!unknown.length) {
        merged.set(name, needed as Permission | Permission[] | "own")
      }
    }
  }
  return Object.fromEntries(merged)
}
