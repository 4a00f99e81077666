import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, sep } from "node:path"

export type RouteFile = {
  /** `/admin/orders/:id` */
  path: string
  /** `null`: not ours to read. */
  methods: string[] | null
}

const METHODS = "GET|POST|PUT|PATCH|DELETE"

/** As compiled, and as we write them. */
const EXPORTED = new RegExp(
  `(?:^exports\\.(${METHODS}) = (?!void)|^export (?:const|async function|function) (${METHODS})\\b)`,
  "gm"
)

/** Medusa's licensed access control: known by its paths only. */
const LICENSED = /^\/admin\/(rbac|users\/:id\/roles)(\/|$)/

/** The routes that a folder holds, read as Medusa's loader names them. */
export function routeFiles(dir: string): RouteFile[] {
  return readdirSync(join(dir, "admin"), { recursive: true, encoding: "utf8" })
    .filter((file) => /^(.*\/)?route\.(js|ts)$/.test(file))
    .map((file) => {
      const folder = dirname(file).split(sep).join("/")
      const path = `/admin/${folder}`.replace(/\[(\w+)\]/g, ":$1")
      return {
        path,
        methods: LICENSED.test(path)
          ? null
          : methodsIn(readFileSync(join(dir, "admin", file), "utf8")),
      }
    })
}

const methodsIn = (source: string): string[] => [
  ...new Set([...source.matchAll(EXPORTED)].map(([, js, ts]) => js ?? ts)),
]

/** Of the Medusa that is installed. */
export const hostRouteFiles = (): RouteFile[] =>
  routeFiles(
    join(dirname(require.resolve("@medusajs/medusa/package.json")), "dist/api")
  )

/** Of this plugin. */
export const ownRouteFiles = (): RouteFile[] =>
  routeFiles(join(__dirname, "../../../../api"))
