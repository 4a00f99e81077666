import type { MyAccess, PageReach } from "../../../types/access-http"
import { pageOf } from "./pages"
import { subPageOf } from "./sub-pages"

/** What becomes of a place in the dashboard for somebody who came there. */
export type Whereabouts =
  | { kind: "open" }
  /** The host brought them here by itself: elsewhere they can do something. */
  | { kind: "go"; to: string }
  /** Likewise, and there is nowhere else. */
  | { kind: "nowhere" }
  /** They asked for it, and may not. `base`: the page without its dialogs. */
  | { kind: "restricted"; permission: string | null; base: string }
  /** The page is theirs, the dialog on it isn't. */
  | { kind: "dialog"; permission: string; base: string }

type Place = {
  path: string
  /** Where they were before; `null`: nowhere, they opened this address. */
  from: string | null
}

const AFTER_LOGIN = "/orders"
const LOGIN = "/login"
const HOME = "/"
const SETTINGS = "/settings"
const IN_SETTINGS = "/settings/store"

/** Pure: a place, and what somebody may do. */
export function whereabouts(
  { path, from }: Place,
  access: Pick<MyAccess, "is_root" | "pages" | "permissions" | "landing">
): Whereabouts {
  if (access.is_root) {
    return { kind: "open" }
  }
  const dialog = subPageOf(path)
  const page = pageOf(access.pages, path)
  if (page?.reachable === false) {
    return (
      detour({ path, from }, access) ?? {
        kind: "restricted",
        permission: page.permission,
        base: dialog?.base ?? path,
      }
    )
  }
  const missing = dialog?.needs.find(
    (permission) => !access.permissions.includes(permission)
  )
  return dialog && missing
    ? { kind: "dialog", permission: missing, base: dialog.base }
    : { kind: "open" }
}

/** The host opens these two whatever somebody may see. */
function detour(
  { path, from }: Place,
  { landing, pages }: Pick<MyAccess, "landing" | "pages">
): Whereabouts | null {
  if (path === AFTER_LOGIN && isBroughtToOrders(from)) {
    return landing === null ? { kind: "nowhere" } : { kind: "go", to: landing }
  }
  const settings = firstWithin(pages, `${SETTINGS}/`)
  return path === IN_SETTINGS && from === SETTINGS && settings
    ? { kind: "go", to: settings.path }
    : null
}

/** By logging in, by the logo, or back out of the settings. */
const isBroughtToOrders = (from: string | null): boolean =>
  from === LOGIN || from === HOME || from?.startsWith(`${SETTINGS}/`) === true

const firstWithin = (
  pages: readonly PageReach[],
  start: string
): PageReach | undefined =>
  pages.find(({ path, reachable }) => reachable && path.startsWith(start))
