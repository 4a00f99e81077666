import type { RouteKey } from "../../catalog/requirement"

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

/** What stands for a parameter: ids, and words that are routes of their own. */
const VALUES = [
  "id_1",
  "batch",
  "EXPORT",
  "import",
  "me",
  "a%2Fb",
  "%2e%2e",
  "..",
  "x;y=1",
  "é",
  "%",
  "%ff",
  "{",
]

const MUTATIONS: ((path: string) => string)[] = [
  (path) => path,
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => `/${path}`,
  (path) => path.toUpperCase(),
  (path) => path.replace("/admin", "/aDmIn"),
  (path) => path.replace("/admin", "/%61dmin"),
  (path) => path.replace("/admin/", "/admin//"),
  (path) => path.replace("/admin/", "/admin/./"),
  (path) => path.replace("/admin/", "/admin/x/../"),
  (path) => path.replace("/admin/", "/admin%2F"),
  (path) => path.replace("/admin/", "/admin\\"),
  (path) => path.replace("/admin", ""),
  (path) => `${path}?a=/b`,
  (path) => `${path}/?fields=*x`,
  (path) => `${path}#x`,
  (path) => `${path}?q=#x`,
  (path) => `${path};a=b`,
  (path) => `${path}.json`,
  (path) => `${path}/more`,
  (path) => `${path}%20`,
  (path) => `${path}%00`,
  (path) => `http://shop.example.com${path}`,
  (path) => encodeFirstOfLast(path),
  (path) => path.slice(0, -1),
  (path) => path.slice(0, path.lastIndexOf("/")),
]

/** `/admin/products/batch` → `/admin/products/%62atch` */
function encodeFirstOfLast(path: string): string {
  const at = path.lastIndexOf("/") + 1
  const code = path.charCodeAt(at).toString(16)
  return `${path.slice(0, at)}%${code}${path.slice(at + 1)}`
}

export type Address = { method: string; url: string }

/** Ways to ask for a route, and ways that only look like it. */
export function addressesFor(key: RouteKey): Address[] {
  const [method, pattern] = key.split(" ")
  const filled = (value: string) => pattern.replace(/:\w+/g, value)
  const plain = filled(VALUES[0])
  const urls = [
    ...VALUES.map(filled),
    ...[plain, filled("batch")].flatMap((path) =>
      MUTATIONS.map((mutate) => mutate(path))
    ),
  ]
  return [
    ...[...new Set(urls)].map((url) => ({ method, url })),
    ...METHODS.map((other) => ({ method: other, url: plain })),
  ]
}
