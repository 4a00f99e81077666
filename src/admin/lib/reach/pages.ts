import type { PageReach } from "../../../types/access-http"

/** Whether a path is a page, or below it. */
export const isWithin = (path: string, page: string): boolean =>
  path === page || path.startsWith(`${page}/`)

/**
 * The page that a path belongs to: the longest that it begins with.
 *
 * @returns `null` for what isn't a page of the menus, as another plugin's
 */
export const pageOf = (
  pages: readonly PageReach[],
  path: string
): PageReach | null =>
  pages
    .filter((page) => isWithin(path, page.path))
    .reduce<PageReach | null>(
      (longest, page) =>
        longest && longest.path.length >= page.path.length ? longest : page,
      null
    )
