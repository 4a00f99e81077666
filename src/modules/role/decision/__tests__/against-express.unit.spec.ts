import { dirname, join } from "node:path"
import { isDeepStrictEqual } from "node:util"

import express, { type RequestHandler } from "express"

import type { RouteKey } from "../../catalog/requirement"
import { ROUTES } from "../../catalog/routes"
import { compileRoutes, type Match } from "../matcher"
import { routedPath } from "../routed-path"
import { addressesFor } from "./addresses"

type Routed = { key: string; params: Record<string, string> } | "error" | null
type Sorter = new (routes: { matcher: string; method: string }[]) => {
  sort: () => { matcher: string; method: string }[]
}

const KEYS = Object.keys(ROUTES) as RouteKey[]

/** As the host puts its routes into Express, by its own sorter. */
function hostOrder(): string[] {
  const http = dirname(require.resolve("@medusajs/framework/http"))
  const { RoutesSorter } = jest.requireActual<{ RoutesSorter: Sorter }>(
    join(http, "routes-sorter.js")
  )
  const routes = KEYS.map((key) => {
    const [method, matcher] = key.split(" ")
    return { method, matcher }
  })
  return new RoutesSorter(routes)
    .sort()
    .map(({ method, matcher }) => `${method} ${matcher}`)
}

/** Express with the host's routes, each of which only says that it was reached. */
function expressRouter() {
  const app = express()
  let reached: Routed = null
  for (const key of hostOrder()) {
    const [method, path] = key.split(" ")
    const handler: RequestHandler = (req) => {
      reached = { key, params: { ...req.params } }
    }
    app[method.toLowerCase() as "get"](path, handler)
  }
  return (method: string, url: string): Routed => {
    reached = null
    app(
      { method, url, headers: {} } as express.Request,
      { setHeader: () => undefined } as unknown as express.Response,
      (error?: unknown) => {
        reached = error ? "error" : null
      }
    )
    return reached
  }
}

describe("the matcher against Express", () => {
  it("finds the same route with the same parameters, however it is asked for", () => {
    const match = compileRoutes(KEYS.map((key) => [key, key] as const))
    const routed = expressRouter()
    const deviations: unknown[] = []
    let tried = 0
    let found = 0

    for (const { method, url } of KEYS.flatMap(addressesFor)) {
      const theirs = routed(method, url)
      const path = routedPath(url)
      const ours = path === null ? null : match(method, path)
      tried++
      found += ours ? 1 : 0
      if (!isSame(ours, theirs)) {
        deviations.push({ method, url, theirs, ours })
      }
    }

    process.stderr.write(
      `matcher: ${tried} requests tried, ${found} of them to a route, ${deviations.length} deviated from Express\n`
    )
    expect(deviations).toEqual([])
    expect(found).toBeGreaterThan(KEYS.length * 10)
  })
})

function isSame(ours: Match<string> | null, theirs: Routed): boolean {
  if (theirs === null || theirs === "error") {
    return ours === null
  }
  return isDeepStrictEqual(
    ours && { key: ours.key, params: ours.params },
    theirs
  )
}
