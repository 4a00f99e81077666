import type {
  RequestFacts,
  Requirement,
  RouteKey,
  RouteTable,
} from "../requirement"
import { ROUTES } from "../routes"
import type { Complain, ExtensionSet } from "./complaints"
import { readRequirement } from "./read-requirement"
import { paramsAs, relationOf, shapeOf } from "./shadowing"

type Entry = [RouteKey, Requirement]

/**
 * Adds a host's routes. What answers for a path that Medusa answers too has to
 * be said to (`overrides`), and what equals ruling the host, what needs no login
 * and what the dashboard's frame needs stay as they are.
 */
export function mergeRoutes(
  sets: readonly ExtensionSet[],
  permissions: ReadonlySet<string>,
  complain: Complain,
  builtIn: RouteTable = ROUTES
): Entry[] {
  const known = Object.entries(builtIn) as Entry[]
  const added = new Map<string, Entry>()
  const add = (at: string, route: string, read: Requirement) => {
    const shape = shapeOf(route)
    const twin = added.get(shape)
    if (twin) {
      complain(at, `this route is given twice, as ${twin[0]} too`)
    }
    added.set(shape, [route as RouteKey, read])
  }
  for (const { path, set } of sets) {
    for (const [route, requirement] of Object.entries(set.routes)) {
      const at = `${path}.routes.${route}`
      const says = (message: string) => {
        complain(at, message)
      }
      const [taken] = takenBy(route, known)
      if (taken) {
        says(
          `${taken[0]} of Medusa or of the plugin answers this path; to decide on it anew move this to overrides`
        )
      }
      add(at, route, readRequirement(requirement, permissions, says))
    }
    for (const [route, requirement] of Object.entries(set.overrides)) {
      const at = `${path}.overrides.${route}`
      const says = (message: string) => {
        complain(at, message)
      }
      const read = readRequirement(requirement, permissions, says)
      add(at, route, inPlaceOf(route, takenBy(route, known), read, says))
    }
  }
  // Of two of one shape, the later holds.
  return [...known, ...added.values()]
}

/** Routes in whose place the host's would decide. */
const takenBy = (route: string, known: Entry[]): Entry[] =>
  known.filter(([other]) => relationOf(route, other) !== "apart")

/**
 * A host's requirement in the place of others. Where one of these depends on the
 * request, it goes on to hold for requests for which it can't be overridden.
 */
function inPlaceOf(
  route: string,
  taken: Entry[],
  read: Requirement,
  complain: (message: string) => void
): Requirement {
  if (!taken.length) {
    complain("no route of Medusa's answers this path; move this to routes")
  }
  return taken.reduce<Requirement>((asked, [known, requirement]) => {
    if (isFixed(requirement)) {
      complain(`what ${known} needs is not for a host to change`)
    }
    if (typeof requirement !== "object" || !("by" in requirement)) {
      return asked
    }
    return {
      by: (facts) => {
        const params = paramsAs(known, route, facts.params)
        const former = followed(requirement, { ...facts, params })
        return isFixed(former) ? former : asked
      },
    }
  }, read)
}

function followed(requirement: Requirement, facts: RequestFacts): Requirement {
  let asked = requirement
  while (typeof asked === "object" && "by" in asked) {
    asked = asked.by(facts)
  }
  return asked
}

/** All but what asks for permissions: what rules the host, the frame, one's own. */
const isFixed = (requirement: Requirement): boolean =>
  typeof requirement === "object" &&
  !("all" in requirement || "any" in requirement || "by" in requirement)
