/** Where in a request ids are looked for. */
export type RequestParts = {
  params: Readonly<Record<string, unknown>>
  body: unknown
}

/**
 * The ids at a place like `body.items[].location_id`. What isn't a text there is
 * passed over: the host's validation has been.
 *
 * @returns `[]` where there is none
 */
export function idsAt(parts: RequestParts, at: string): string[] {
  const [part, ...keys] = at.split(".")
  let found: unknown[] = [parts[part as keyof RequestParts]]
  for (const key of keys) {
    const many = key.endsWith("[]")
    const name = many ? key.slice(0, -2) : key
    found = found.flatMap((value) => {
      const next = own(value, name)
      return many ? (Array.isArray(next) ? next : []) : [next]
    })
  }
  return found
    .flat()
    .filter((value): value is string => typeof value === "string")
}

function own(value: unknown, key: string): unknown {
  return typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
