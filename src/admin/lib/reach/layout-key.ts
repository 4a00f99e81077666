import type { QueryKey } from "@tanstack/react-query"

/** The host's own, of how it lays out a menu or a page. */
export const layoutKey = (zone: string): QueryKey => [
  ["layouts"],
  "configuration",
  zone,
]

/** The zone whose layout a query asks for; `null`: none. */
export function layoutZone([scope, kind, zone]: QueryKey): string | null {
  return Array.isArray(scope) &&
    scope[0] === "layouts" &&
    kind === "configuration" &&
    typeof zone === "string"
    ? zone
    : null
}
