import { ApiLoader } from "@medusajs/framework/http"

const MARK = Symbol.for("medusa-plugin-team-access.gate")

/** What the plugin puts before single routes of the host, by its function's name. */
const ON_HOST_ROUTES = new Set([
  "narrowNotifications",
  "layoutWithinReach",
  "layoutKeepsStored",
])

type Handler = (req: unknown, res: unknown, next: () => void) => unknown

/**
 * Takes the guard out of a host and puts it back, so that one can compare both.
 * It works by the hook that the host's loader has for tracing, has to be there
 * before the host loads its routes, and is nothing that the plugin knows of.
 */
export function guardSwitch(): { isOff: boolean; remove: () => void } {
  const { traceMiddleware } = ApiLoader
  const control = {
    isOff: false,
    remove: () => {
      ApiLoader.traceMiddleware = traceMiddleware
    },
  }
  type Trace = NonNullable<typeof traceMiddleware>
  const traced: Trace = (handler, route) => {
    const known = traceMiddleware ? traceMiddleware(handler, route) : handler
    if (!(MARK in handler || ON_HOST_ROUTES.has(handler.name))) {
      return known
    }
    const guard = known as Handler
    const switched: Handler = (req, res, next) =>
      control.isOff ? next() : guard(req, res, next)
    return switched as ReturnType<Trace>
  }
  ApiLoader.traceMiddleware = traced
  return control
}
