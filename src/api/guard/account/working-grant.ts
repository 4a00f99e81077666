import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import type { Grant } from "../../../types/grant"
import type { Actor } from "../../../utils/actor"
import { TeamHttpError } from "../../../utils/team-error"
import { grants } from "../../../workflows/authority/grants"
import { linkedUsers } from "../../../workflows/services"
import { workIn } from "../../utils/current-account"
import { hasSession } from "../../utils/session-cookie"
import { requestMethod, requestPath } from "../paths"
import { chosenAccount } from "./chosen-account"

/** Which account a request is meant for. */
export const ACCOUNT_HEADER = "x-team-account"

const SWITCH = /^\/admin\/team\/accounts\/[^/]+\/switch$/

/**
 * What the sender of a request may do in the account that they work in: of a
 * dashboard the one that was chosen there, of an API client the one that its
 * request names, and else their first. Keys are the default account's.
 *
 * A request that names an account is never answered in another one. What would
 * change something also has to name the one chosen: it may come from a page
 * that still shows another.
 *
 * @throws `account_changed` (409)
 */
export async function workingGrant(
  req: MedusaRequest,
  actor: Actor
): Promise<Grant> {
  const { id: user_id, type } = actor
  const resells = linkedUsers(req.scope).options.accounts
  if (type !== "user" || !user_id || !resells) {
    return grants(req.scope).current(actor)
  }
  const named = namedAccount(req)
  const wanted = hasSession(req) ? chosenAccount(req, user_id) : named
  const grant = await firstPlace(req, { ...actor, id: user_id }, wanted)
  const isMeant =
    !named || named === grant.account_id || SWITCH.test(requestPath(req))
  if (isMeant) {
    workIn(req, grant.account_id)
    return grant
  }
  const meant = isRead(req) ? await placeIn(req, actor, named) : null
  if (!meant) {
    throw await accountChanged(req, grant.account_id)
  }
  workIn(req, meant.account_id)
  return meant
}

const isRead = (req: MedusaRequest): boolean =>
  ["GET", "OPTIONS"].includes(requestMethod(req))

function namedAccount(req: MedusaRequest): string | undefined {
  const named = req.headers[ACCOUNT_HEADER]
  return typeof named === "string" && named !== "" ? named : undefined
}

/** Where they wanted, or else at home, or else where they came first. */
async function firstPlace(
  req: MedusaRequest,
  actor: Actor & { id: string },
  wanted: string | undefined
): Promise<Grant> {
  const chosen = wanted && (await placeIn(req, actor, wanted))
  if (chosen) {
    return chosen
  }
  const home = await grants(req.scope).current(actor)
  if (isPlace(home)) {
    return home
  }
  for (const { account_id } of await linkedUsers(req.scope).membershipsOf(
    actor.id
  )) {
    const place = await placeIn(req, actor, account_id)
    if (place) {
      return place
    }
  }
  return home
}

/** `null`: they have no place there, or are suspended, or there is no such account. */
export async function placeIn(
  req: MedusaRequest,
  actor: Actor,
  account_id: string
): Promise<Grant | null> {
  try {
    const grant = await grants(req.scope).current(actor, account_id)
    return isPlace(grant) ? grant : null
  } catch (error) {
    if (
      error instanceof MedusaError &&
      error.type === MedusaError.Types.NOT_FOUND
    ) {
      return null
    }
    throw error
  }
}

const isPlace = ({ standing }: Grant): boolean =>
  standing === "active" || standing === "no_role"

async function accountChanged(
  req: MedusaRequest,
  account_id: string
): Promise<TeamHttpError> {
  const account = await linkedUsers(req.scope).findAccount(account_id)
  const name = account?.name ?? ""
  return new TeamHttpError(
    409,
    "account_changed",
    `You work in ${name} now, and this was meant for another account. Load the page again, then go on.`,
    { account: { id: account_id, name } }
  )
}
