import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

import { parseInput } from "../../../utils/validate"
import { OPEN_INVITE_FIELDS, presentHostInvites } from "./present"
import { ListHostInvites } from "./validators"

/** The host deletes an invite that was accepted, so all that it lists are open. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { q, offset, limit } = parseInput(ListHostInvites, req.query)
  const [invites, count] = await req.scope
    .resolve(Modules.USER)
    .listAndCountInvites(q ? { q } : {}, {
      skip: offset,
      take: limit,
      order: { created_at: "DESC", id: "DESC" },
      select: [...OPEN_INVITE_FIELDS],
    })
  res.json({
    host_invites: await presentHostInvites(req.scope, invites),
    count,
    offset,
    limit,
  })
}
