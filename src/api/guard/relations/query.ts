import type { Decision } from "../../../types/grant"
import { type Beyond, lackingFor } from "./beyond"

type Query = Record<string, unknown>

/** These say how to answer; what they ask for is settled elsewhere. */
const NO_FILTERS: ReadonlySet<string> = new Set([
  "fields",
  "limit",
  "offset",
  "order",
  "q",
])

const SEPARATORS = /[^\p{L}\p{M}\p{N}_]+/u
const ALLOWED: Decision = { allowed: true }

/**
 * Whether a query sorts or filters by what is beyond its sender: who can do
 * that can find out what they may not read. Nothing of it is validated yet, so
 * every key and every part of `order` is looked at, however it is spelled.
 */
export function decideOnQuery(query: Query, beyond: Beyond): Decision {
  for (const [key, value] of Object.entries(query)) {
    const segments = segmentsOf(key)
    const decision = NO_FILTERS.has(segments[0])
      ? segments[0] === "order"
        ? decideOnText(value, beyond, segments.slice(1))
        : ALLOWED
      : decideOnKeys(value, beyond, segments)
    if (!decision.allowed) {
      return decision
    }
  }
  return ALLOWED
}

/** For what was deleted, which no page of the dashboard shows. */
export const asksForDeleted = (query: Query): boolean =>
  Object.keys(query).some((key) => segmentsOf(key)[0] === "with_deleted")

/** A query without a key, in all its spellings. */
export const withoutKey = (query: Query, name: string): Query =>
  Object.fromEntries(
    Object.entries(query).filter(([key]) => segmentsOf(key)[0] !== name)
  )

const segmentsOf = (text: string): string[] =>
  text.normalize("NFKC").split(SEPARATORS).filter(Boolean)

function decideOnKeys(
  value: unknown,
  beyond: Beyond,
  segments: string[]
): Decision {
  const own = decideOnSegments(segments, beyond)
  return own.allowed
    ? decideOnEntries(value, (key, inner) =>
        decideOnKeys(inner, beyond, segmentsOf(key))
      )
    : own
}

/** Here values are names too. */
function decideOnText(
  value: unknown,
  beyond: Beyond,
  segments: string[]
): Decision {
  const own = decideOnSegments(
    typeof value === "string" ? [...segments, ...segmentsOf(value)] : segments,
    beyond
  )
  return own.allowed
    ? decideOnEntries(value, (key, inner) =>
        decideOnText(inner, beyond, segmentsOf(key))
      )
    : own
}

function decideOnEntries(
  value: unknown,
  decide: (key: string, inner: unknown) => Decision
): Decision {
  if (typeof value !== "object" || value === null) {
    return ALLOWED
  }
  for (const [key, inner] of Object.entries(value)) {
    const decision = decide(key, inner)
    if (!decision.allowed) {
      return decision
    }
  }
  return ALLOWED
}

function decideOnSegments(segments: string[], beyond: Beyond): Decision {
  for (const segment of segments) {
    const permission = lackingFor(beyond, segment)
    if (permission !== undefined) {
      return { allowed: false, permission }
    }
  }
  return ALLOWED
}
