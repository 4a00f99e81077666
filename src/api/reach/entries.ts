import { decide } from "../../modules/role/decision/decide"
import type { RequestFacts } from "../../modules/role/catalog/requirement"
import type { PageReach } from "../../types/access-http"
import type { Grant } from "../../types/grant"
import { SECTIONS } from "./sections"

const MAIN_MENU = "sidebar"
const SETTINGS_MENU = "settings.sidebar"
const SETTINGS = "/settings/"

/** A page, and the menu entry under which the host draws it. */
export type MenuPage = PageReach & { parent?: string }

/**
 * What a layout zone of the dashboard shows that leads out of reach, by the ids
 * that the host gives to menu entries and to sections of pages.
 *
 * @param pages in any order, of both menus
 */
export function entriesOutOfReach(
  zone: string,
  grant: Grant,
  pages: readonly MenuPage[]
): string[] {
  switch (zone) {
    case MAIN_MENU:
      return mainMenu(pages.filter(({ path }) => !path.startsWith(SETTINGS)))
    case SETTINGS_MENU:
      return pages
        .filter(
          ({ path, reachable }) => path.startsWith(SETTINGS) && !reachable
        )
        .map(({ path }) => `core:settings-nav:${path}`)
    default:
      return sections(zone, grant)
  }
}

/** An entry stays for what is under it: it goes when all of that has gone. */
function mainMenu(pages: readonly MenuPage[]): string[] {
  const open = new Set(
    pages.flatMap(({ path, parent, reachable }) =>
      reachable ? [path, parent] : []
    )
  )
  return pages
    .filter(({ path }) => !open.has(path))
    .map(({ path, parent }) =>
      parent ? `nav-child:${parent}:${path}` : `core:nav:${path}`
    )
}

const NO_REQUEST: RequestFacts = {
  query: {},
  body: undefined,
  params: {},
  user_id: null,
}

const sections = (zone: string, grant: Grant): string[] =>
  Object.entries(SECTIONS[zone] ?? {})
    .filter(([, need]) => !decide(need, grant, NO_REQUEST).allowed)
    .map(([section]) => `core:${section}`)
