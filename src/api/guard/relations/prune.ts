import type { Beyond } from "./beyond"

/** What its owner has put there, whatever the keys in it are called. */
const OPAQUE_KEYS: ReadonlySet<string> = new Set(["metadata"])

type Relations = Beyond["relations"]

/**
 * An answer without the relations that are beyond its reader, at any depth; a
 * list of them is empty. What has nothing to take out is handed back as it is;
 * the rest is copied, because the host may hold on to what it answers with.
 *
 * @param isRead its own keys are then what the route is for; else the host may
 * have put several things beside each other
 */
export function pruneAnswer(
  body: unknown,
  { relations }: Pick<Beyond, "relations">,
  { isRead }: { isRead: boolean }
): unknown {
  if (!isRead || !isPlain(body)) {
    return prune(body, relations)
  }
  let copy = body
  for (const [key, value] of Object.entries(body)) {
    const kept = prune(value, relations)
    if (kept !== value) {
      copy = { ...copy, [key]: kept }
    }
  }
  return copy
}

const isPlain = (body: unknown): body is Record<string, unknown> =>
  typeof body === "object" &&
  body !== null &&
  !Array.isArray(body) &&
  !hasToJson(body)

export function prune(value: unknown, relations: Relations): unknown {
  if (typeof value !== "object" || value === null) {
    return value
  }
  if (Array.isArray(value)) {
    return pruneList(value, relations)
  }
  if (hasToJson(value)) {
    return prune(value.toJSON(), relations)
  }
  return pruneObject(value as Record<string, unknown>, relations)
}

function pruneList(list: unknown[], relations: Relations): unknown[] {
  let copy: unknown[] | null = null
  for (let at = 0; at < list.length; at++) {
    const kept = prune(list[at], relations)
    if (kept !== list[at]) {
      copy ??= list.slice()
      copy[at] = kept
    }
  }
  return copy ?? list
}

function pruneObject(
  source: Record<string, unknown>,
  relations: Relations
): Record<string, unknown> {
  const keys = Object.keys(source)
  let copy: Record<string, unknown> | null = null
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]
    const value = source[key]
    if (isBeyond(key, value, relations)) {
      copy ??= firstOf(source, keys, at)
      // Who goes through it, as the dashboard does, finds nothing there.
      if (Array.isArray(value)) {
        copy[key] = []
      }
      continue
    }
    const kept = OPAQUE_KEYS.has(key) ? value : prune(value, relations)
    if (kept !== value) {
      copy ??= firstOf(source, keys, at)
    }
    if (copy) {
      copy[key] = kept
    }
  }
  return copy ?? source
}

/** Of a relation that nobody has placed, the name may be a plain column's too. */
function isBeyond(key: string, value: unknown, relations: Relations): boolean {
  const permission = relations.get(key)
  return (
    permission !== undefined &&
    (permission !== null || typeof value === "object")
  )
}

function firstOf(
  source: Record<string, unknown>,
  keys: string[],
  count: number
): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (let at = 0; at < count; at++) {
    copy[keys[at]] = source[keys[at]]
  }
  return copy
}

const hasToJson = (value: object): value is { toJSON: () => unknown } =>
  typeof (value as { toJSON?: unknown }).toJSON === "function"
