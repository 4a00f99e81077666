import type { RouteKey } from "../catalog/requirement"

export type Match<T> = {
  key: RouteKey
  value: T
  /** As they stand in the path, decoded. */
  params: Record<string, string>
}

export type Matcher<T> = (method: string, path: string) => Match<T> | null

type Route<T> = { key: RouteKey; value: T; names: string[] }

type Node<T> = {
  statics: Map<string, Node<T>>
  param: Node<T> | null
  routes: Map<string, Route<T>>
}

/**
 * Compiles routes into a tree over path segments, which finds one in the time
 * that its path is long. It sees paths as the host's Express does: any case, one
 * optional slash at the end, HEAD as GET, split before decoding, and what is
 * written out before a parameter.
 *
 * @param routes of two of one shape, the later holds
 * @returns `null` for a path that no route has, and for one that can't be
 * decoded (Express answers 400 to it)
 * @throws RangeError for a key that isn't made of words and parameters
 */
export function compileRoutes<T>(
  routes: Iterable<readonly [RouteKey, T]>
): Matcher<T> {
  const root = emptyNode<T>()
  for (const [key, value] of routes) {
    add(root, key, value)
  }
  return (method, path) => {
    const segments = split(path)
    const wanted = method === "HEAD" ? "GET" : method
    const found = segments && find(root, segments, 0, wanted)
    if (!segments || !found) {
      return null
    }
    const params = decodeAll(found.names, segments)
    return params && { key: found.key, value: found.value, params }
  }
}

const emptyNode = <T>(): Node<T> => ({
  statics: new Map(),
  param: null,
  routes: new Map(),
})

/** What the host makes of a route folder; anything else would be a pattern. */
const KEY = /^(GET|POST|PUT|PATCH|DELETE) ((?:\/(?::\w+|[\w-]+))+)$/

/** Whether a key is one that can be compiled. */
export const isRouteKey = (key: string): key is RouteKey => KEY.test(key)

/** A route as Express and the matcher tell it apart: case and names of parameters don't count. */
export const shapeOf = (key: string): string =>
  key.toLowerCase().replace(/:[^/]+/g, ":")

function add<T>(root: Node<T>, key: RouteKey, value: T): void {
  const [, method, path] = KEY.exec(key) ?? []
  if (!method) {
    throw new RangeError(
      `"${key}" is no route: it has to look like "GET /admin/things/:id"`
    )
  }
  const names: string[] = []
  let node = root
  for (const segment of path.slice(1).split("/")) {
    names.push(segment.startsWith(":") ? segment.slice(1) : "")
    node = childOf(node, segment)
  }
  node.routes.set(method, { key, value, names })
}

function childOf<T>(node: Node<T>, segment: string): Node<T> {
  if (segment.startsWith(":")) {
    return (node.param ??= emptyNode())
  }
  const name = segment.toLowerCase()
  const child = node.statics.get(name) ?? emptyNode<T>()
  node.statics.set(name, child)
  return child
}

/** `null`: no path of the host's looks like this. */
function split(path: string): string[] | null {
  const end = path.endsWith("/") ? path.length - 1 : path.length
  if (!path.startsWith("/") || end <= 1) {
    return null
  }
  const segments = path.slice(1, end).split("/")
  return segments.includes("") ? null : segments
}

function find<T>(
  node: Node<T>,
  segments: string[],
  depth: number,
  method: string
): Route<T> | null {
  if (depth === segments.length) {
    return node.routes.get(method) ?? null
  }
  const next = node.statics.get(segments[depth].toLowerCase())
  const found = next ? find(next, segments, depth + 1, method) : null
  return (
    found ?? (node.param ? find(node.param, segments, depth + 1, method) : null)
  )
}

function decodeAll(
  names: string[],
  segments: string[]
): Record<string, string> | null {
  const params: Record<string, string> = {}
  try {
    names.forEach((name, index) => {
      if (name) {
        params[name] = decodeURIComponent(segments[index])
      }
    })
    return params
  } catch {
    return null
  }
}
