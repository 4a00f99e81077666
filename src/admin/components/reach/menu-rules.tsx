import { notifyManager, useQueryClient } from "@tanstack/react-query"
import { useCallback, useSyncExternalStore } from "react"
import type { MyAccess } from "../../../types/access-http"
import { layoutZone } from "../../lib/reach/layout-key"
import { isWithin } from "../../lib/reach/pages"

const STORE = "/settings/store"

const MAIN_MENU = "sidebar"
const SETTINGS_MENU = "settings.sidebar"
/** On every page. */
const FRAME: readonly string[] = [MAIN_MENU, SETTINGS_MENU, "topbar"]

/**
 * Groups of the settings' menu of which nothing is left, with the line below
 * them. The host draws their titles whatever is in them; one that is folded up
 * has nothing in it either, and stays.
 */
const EMPTY_GROUP = 'aside div[data-state="open"]:has(button):not(:has(a))'

/** The shop's settings in the menu of its name, with the line below them. */
const STORE_LINK = `[role="menu"] a[role="menuitem"][href$="${STORE}"]`

type MenuRulesProps = {
  path: string
  /** `null`: nothing is restricted, or it isn't known yet what. */
  access: MyAccess | null
}

/** What of the menus no layout of the host's can hide. */
export const MenuRules = ({ path, access }: MenuRulesProps) => {
  const inSettings = isWithin(path, "/settings")
  const pending = usePendingLayouts()
  const isMenuPending = pending.includes(inSettings ? SETTINGS_MENU : MAIN_MENU)
  const isPagePending = pending.some((zone) => !FRAME.includes(zone))
  const hasStore =
    access?.pages.find((page) => page.path === STORE)?.reachable ?? true
  return (
    <>
      {/* The host draws all of a menu or a page first, and hides parts when it knows which. */}
      {isMenuPending && (
        <style>{"aside a, aside nav button { visibility: hidden }"}</style>
      )}
      {access && isPagePending && (
        <style>{"main { visibility: hidden }"}</style>
      )}
      {access && inSettings && (
        <style>{`${EMPTY_GROUP}, ${EMPTY_GROUP} + div { display: none }`}</style>
      )}
      {!hasStore && (
        <style>{`${STORE_LINK}, ${STORE_LINK} + * { display: none }`}</style>
      )}
    </>
  )
}

/** Zones whose layout the dashboard has asked for and not got yet. */
function usePendingLayouts(): string[] {
  const client = useQueryClient()
  const zones = useSyncExternalStore(
    useCallback(
      (listener) =>
        client.getQueryCache().subscribe(notifyManager.batchCalls(listener)),
      [client]
    ),
    // As one text, which is the same as long as they are.
    () =>
      client
        .getQueryCache()
        .findAll({ fetchStatus: "fetching" })
        .filter(({ state }) => state.status === "pending")
        .flatMap(({ queryKey }) => layoutZone(queryKey) ?? [])
        .join()
  )
  return zones ? zones.split(",") : []
}
