import { ApiLoader } from "@medusajs/framework/http"

import { holdHandlers, isHeld } from "../mount"

const handler = () => undefined
const mount = (method: string, route: string) =>
  ApiLoader.traceRoute?.(handler, { method, route })

afterEach(() => {
  ApiLoader.traceRoute = undefined
})

describe("a route's handler", () => {
  it("is known to hold the scope once the host has mounted it", () => {
    holdHandlers()

    expect(isHeld("GET /admin/things/:id")).toBe(false)
    expect(mount("GET", "/admin/things/:id")).not.toBe(handler)
    expect(isHeld("GET /admin/things/:id")).toBe(true)
    expect(isHeld("POST /admin/things/:id")).toBe(false)
    expect(isHeld(null)).toBe(false)
  })

  it("stays as it is outside of the admin's routes", () => {
    holdHandlers()

    expect(mount("GET", "/store/things")).toBe(handler)
  })

  it("is still traced by who traced it before, and held once", () => {
    const traced: string[] = []
    ApiLoader.traceRoute = (inner, { route }) => {
      traced.push(route)
      return inner
    }
    holdHandlers()
    holdHandlers()
    mount("GET", "/admin/traced")

    expect(traced).toEqual(["/admin/traced"])
  })
})
