import {
  getSearchEntity,
  getSearchEntityNames,
  type SearchEntityShortcut,
} from "@medusajs/dashboard/lib"
import type { PageReach } from "../../../types/access-http"
import { pageOf } from "./pages"

/** Nothing in it can be searched for, so the host doesn't name it. */
const NEVER_FOUND = ["reservation"]

const taken = new Map<string, SearchEntityShortcut>()

/**
 * Leaves in the dashboard's command menu, and of its keyboard shortcuts, those
 * that lead somewhere. What it finds is for the server to say.
 *
 * A definition is changed in place: one that is defined anew would make the menu
 * name all that it searches, where it else leaves the server the choice.
 */
export function fitCommandMenu(pages: readonly PageReach[]): void {
  for (const name of [...getSearchEntityNames(), ...NEVER_FOUND]) {
    const entity = getSearchEntity(name)
    const shortcut = entity?.shortcut ?? taken.get(name)
    if (!entity || !shortcut) {
      continue
    }
    const isReachable = pageOf(pages, shortcut.to)?.reachable !== false
    entity.shortcut = isReachable ? shortcut : undefined
    taken.set(name, shortcut)
  }
}
