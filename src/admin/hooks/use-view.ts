import { useLocation } from "react-router-dom"
import type { MyAccess } from "../../types/access-http"
import { isOutside } from "../lib/reach/is-refused"
import { pageOf } from "../lib/reach/pages"
import type { RefusedQueries } from "../lib/reach/refused-queries"
import { cameFrom } from "../lib/reach/trail"
import { whereabouts } from "../lib/reach/whereabouts"
import type { Limit } from "./use-limit-text"

/** What is seen where the page is. */
export type View =
  /** The page. */
  | { kind: "page" }
  /** Nothing, for a moment. */
  | { kind: "blank" }
  | { kind: "go"; to: string }
  | { kind: "nowhere" }
  /** Of what isn't there, or lies outside of their locations and channels. */
  | { kind: "outside" }
  /** `to`: the page without its dialogs, if one of them is open. */
  | { kind: "limited"; limit: Limit; to: string | null }
  /** The page, without the dialog that was asked for. */
  | { kind: "dialog"; limit: Limit; to: string }
  /** The page of another plugin, of which something was refused. */
  | { kind: "partly"; limit: Limit }

/** @param access `null`: not known yet */
export function useView(
  access: MyAccess | null,
  queries: RefusedQueries
): View {
  const { pathname: path } = useLocation()
  const from = cameFrom(path)
  if (!access) {
    return queries.ofPage(path) ? { kind: "blank" } : { kind: "page" }
  }
  const where = whereabouts({ path, from }, access)
  switch (where.kind) {
    case "go":
    case "nowhere":
      return where
    case "restricted":
      return {
        kind: "limited",
        limit: { of: "page", permission: where.permission, message: null },
        to: where.base === path ? null : where.base,
      }
    case "dialog":
      return {
        kind: "dialog",
        limit: { of: "dialog", permission: where.permission, message: null },
        to: where.base,
      }
    case "open":
      return access.is_root
        ? { kind: "page" }
        : asAnswered(path, access, queries)
  }
}

/** The server has the last word on what was said to be within reach. */
function asAnswered(
  path: string,
  { pages }: MyAccess,
  queries: RefusedQueries
): View {
  const refused = pageOf(pages, path)
    ? queries.ofPage(path)
    : queries.ofAnything()
  if (!refused) {
    return { kind: "page" }
  }
  if (isOutside(refused)) {
    return pageOf(pages, path) ? { kind: "outside" } : { kind: "page" }
  }
  const limit: Limit = {
    of: "page",
    permission: null,
    message: refused.message,
  }
  return pageOf(pages, path)
    ? { kind: "limited", limit, to: null }
    : { kind: "partly", limit }
}
