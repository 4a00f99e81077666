type Trail = { here: string | null; from: string | null }

/** Survives our widget, which the host mounts anew with each of its two menus. */
let trail: Trail | null = null

/**
 * Where somebody was before they came to a path, in this window of the browser.
 * Asked twice for the same path, it answers the same.
 */
export function cameFrom(path: string): string | null {
  trail ??= { here: opened(), from: null }
  if (path !== trail.here) {
    trail = { here: path, from: trail.here }
  }
  return trail.from
}

/**
 * The address that the window was opened with. From some, as `/settings`, the
 * host has gone on before our widget is there.
 */
function opened(): string | null {
  const [entry] = performance.getEntriesByType("navigation")
  return entry ? pathWithin(new URL(entry.name).pathname, base()) : null
}

const base = (): string =>
  typeof __BASE__ === "string" && __BASE__ !== "/" ? __BASE__ : ""

/** An address without the dashboard's own prefix, as its router has it. */
export const pathWithin = (pathname: string, prefix: string): string =>
  (pathname.startsWith(prefix)
    ? pathname.slice(prefix.length)
    : pathname
  ).replace(/(.)\/+$/, "$1") || "/"
