import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"

import type { Grant } from "../../types/grant"
import { resolveActor } from "../../utils/actor"
import type { WithinScope } from "../../utils/within-scope"
import { grants } from "../../workflows/authority/grants"
import { withinOf } from "../../workflows/authority/within"
import { requestGrant } from "../guard/request-grant"

/** What the caller of a request may do at this moment, to say what is offered. */
export const callerGrant = (
  container: MedusaContainer,
  account_id: string
): Promise<Grant> =>
  grants(container).fresh(resolveActor(container), account_id)

/** Which people and invitations the caller sees; `undefined`: all. */
export const callerWithin = async (
  req: MedusaRequest,
  account_id: string
): Promise<WithinScope | undefined> =>
  withinOf(
    req.scope,
    requestGrant(req) ?? (await callerGrant(req.scope, account_id))
  )
