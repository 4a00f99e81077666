import type { RelationTable } from "../../../modules/role/catalog/relations"

/** What of the host's data is beyond somebody, by the names of relations. */
export type Beyond = {
  /** By name, the permission that lacks; `null`: for Administrators only. */
  relations: ReadonlyMap<string, string | null>
  /** For the host's own boundary, `req.disallowed`. */
  disallowed: readonly (string | RegExp)[]
}

const LINKS = /_link$/
/**
 * Resolving this relation never ends, for whoever asks, on everything of the
 * host's fulfilment but the sets, which have it.
 */
const ENDLESS = /(?:^|\.)(?<!\bfulfillment_sets?\.)locations?(?:\.|$)/

/**
 * What a set of permissions doesn't reach: relations whose permission it lacks,
 * those that the host has and the table doesn't know, and all link rows.
 *
 * @param host names of all relations that the host has at this moment
 */
export function relationsBeyond(
  table: RelationTable,
  host: ReadonlySet<string>,
  held: ReadonlySet<string>
): Beyond {
  const relations = new Map<string, string | null>()
  for (const [name, needed] of Object.entries(table)) {
    const lacks = needed === "own" ? undefined : lacking(needed, held)
    if (lacks !== undefined) {
      relations.set(name, lacks)
    }
  }
  for (const name of host) {
    if (!Object.hasOwn(table, name)) {
      relations.set(name, null)
    }
  }
  return { relations, disallowed: [...relations.keys(), LINKS, ENDLESS] }
}

function lacking(
  needed: string | readonly string[],
  held: ReadonlySet<string>
): string | undefined {
  return typeof needed === "string"
    ? held.has(needed)
      ? undefined
      : needed
    : needed.find((permission) => !held.has(permission))
}

/** `undefined`: within reach. Spelled as the host would still understand it. */
export function lackingFor(
  beyond: Beyond,
  segment: string
): string | null | undefined {
  const name = segment.normalize("NFKC").trim().toLowerCase()
  return LINKS.test(name) && !beyond.relations.has(name)
    ? null
    : beyond.relations.get(name)
}
