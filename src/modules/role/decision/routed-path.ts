/** With one of these anywhere, an address is parsed anew, and parts of it encoded. */
const PARSED = /[\s#\ufeff]/

/** What stands before the path when a client sends the whole address: parsed too. */
const ORIGIN = /^https?:\/\/[^/?#\\]+(?=\/)/i

/** Characters that parsing leaves as they are. */
const KEPT = /^[\w/.~!$&()*+,;=:@%-]*$/

/**
 * The path by which Express routes a request, of its address as it came.
 *
 * `null`: an address that Express changes while it hands the request from one
 * middleware to the next. (It encodes characters such as `{`, but then cuts the
 * shorter original where the longer one ends, so what follows slides into the
 * path, with a slash before it in the middleware and without in the route.) Such
 * a request has to be refused. Browsers and other clients send none: they leave
 * out `#` and the address's host.
 */
export function routedPath(address: string): string | null {
  const isParsed = PARSED.test(address) || !address.startsWith("/")
  const [path] = address.replace(ORIGIN, "").split(/[?#]/, 1)
  return path.startsWith("/") && (!isParsed || KEPT.test(path)) ? path : null
}
