import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import type { RequestFacts } from "../../modules/role/catalog/requirement"
import { decide, settle } from "../../modules/role/decision/decide"
import type { Decision, Grant } from "../../types/grant"
import type { Actor } from "../../utils/actor"
import { countingDeeds } from "../../utils/deeds-of-request"
import { answersTeamErrors } from "../../utils/team-error"
import { grantInPreview } from "../reach/preview/preview"
import { noteActivity } from "./activity"
import { workingGrant } from "./account/working-grant"
import { admitArrival } from "./arrivals"
import { factsOf } from "./facts"
import { settleFirstAdministrator } from "./first-administrator"
import { removeBeforeHostDoes } from "./host-users"
import { identify, registerActor } from "./identify"
import { markGate } from "./mount-proof"
import {
  readsBearerOnly,
  refuseUnreadable,
  requestMethod,
  requestPath,
} from "./paths"
import { watch, type Watched } from "./record/watch"
import { refusal, unknownActor } from "./refusal/refuse"
import { narrow } from "./relations/narrow"
import { registerGrant } from "./request-grant"
import { refuseScoped } from "./scope/admit"
import { type GuardedRoute, isOurs, isPublicRoute, routeOf } from "./route"
import { narrowSearch } from "./search"
import { refuseEnded } from "./sessions/refuse-ended"

/**
 * Stands before every admin route: the host's, ours and everybody else's. Who
 * sends a request, in which session, to which route, what they may do, and
 * whether the route asks for more than that.
 */
export const adminGuard = markGate(
  "/admin*",
  answersTeamErrors(
    async (
      req: MedusaRequest,
      res: MedusaResponse,
      next: MedusaNextFunction
    ) => {
      refuseUnreadable(req)
      const route = routeOf(req)
      if (!route || (await passesWithoutActor(req, route))) {
        return next()
      }
      const actor = identify(req)
      if (!actor) {
        throw unknownActor()
      }
      const watched = watch(req, res, { route, actor })
      await welcome(req, actor)
      await authorize(req, res, { route, actor, watched })
      await countingDeeds(watched.deeds, async () => {
        await removeBeforeHostDoes(req, res, actor)
        next()
      })
    }
  )
)

/** @throws `session_ended` (401) */
async function passesWithoutActor(
  req: MedusaRequest,
  route: GuardedRoute
): Promise<boolean> {
  const bearer_only = readsBearerOnly(requestMethod(req), requestPath(req))
  // Whoever holds a link may use it, in a browser of an ended session too.
  if (!isPublicRoute(route) || !isOurs(route) || bearer_only) {
    await refuseEnded(req, {
      bearer_only,
      whole_login: false,
      users_only: false,
    })
  }
  return isPublicRoute(route)
}

async function welcome(req: MedusaRequest, actor: Actor): Promise<void> {
  registerActor(req, actor)
  if (actor.type === "user" && actor.id) {
    await settleFirstAdministrator(req, actor.id)
    noteActivity(req, actor.id)
  }
}

/** @throws `team_access_restricted` (403) */
async function authorize(
  req: MedusaRequest,
  res: MedusaResponse,
  {
    route,
    actor,
    watched,
  }: { route: GuardedRoute; actor: Actor; watched: Watched }
): Promise<void> {
  const own = await admitArrival(req, actor, await workingGrant(req, actor))
  watched.account_id = own.account_id
  const grant = await grantInPreview(req, own)
  const decision = grant.is_root
    ? decide(route.requirement, grant, NOT_LOOKED_AT)
    : await decideWithin(req, res, route, { actor, grant })
  if (!decision.allowed) {
    throw await refusal(req, route, { actor, grant }, decision.permission)
  }
  await refuseScoped(req, route, grant)
  registerGrant(req, grant)
}

/** Whoever rules the host passes, whatever they send. */
const NOT_LOOKED_AT: RequestFacts = {
  query: {},
  body: undefined,
  params: {},
  user_id: null,
}

async function decideWithin(
  req: MedusaRequest,
  res: MedusaResponse,
  route: GuardedRoute,
  { actor, grant }: { actor: Actor; grant: Grant }
): Promise<Decision> {
  narrowSearch(req, route, grant)
  const facts = await factsOf(req, route, actor)
  const asked = route.requirement && settle(route.requirement, facts)
  const decision = decide(asked, grant, facts)
  return decision.allowed
    ? narrow(req, res, { route, asked, grant, fields: decision.fields })
    : decision
}
