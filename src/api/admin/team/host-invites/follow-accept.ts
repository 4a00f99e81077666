import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { actingAs } from "../../../../utils/actor"
import { admitHostInviteeWorkflow } from "../../../../workflows"

/**
 * Stands before the host's `POST /admin/invites/accept`: when that has made a
 * user, gives them the roles that were chosen for the invite, and only then lets
 * the answer go, so that the first page they see is theirs already.
 */
export async function followHostInvite(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const invite_id = await inviteOf(req)
  if (invite_id) {
    const send = res.json.bind(res)
    res.json = (body: unknown) => {
      const user_id = res.statusCode === 200 ? userIdOf(body) : null
      if (user_id) {
        void admit(req, invite_id, user_id).finally(() => send(body))
        return res
      }
      return send(body)
    }
  }
  next()
}

/** The host's own check: only a token that holds says whose invite it is. */
async function inviteOf(req: MedusaRequest): Promise<string | null> {
  const { token } = req.query
  if (typeof token !== "string") {
    return null
  }
  try {
    return (await req.scope.resolve(Modules.USER).validateInviteToken(token)).id
  } catch {
    // The host will say so.
    return null
  }
}

function userIdOf(body: unknown): string | null {
  const { user } = (body ?? {}) as { user?: { id?: unknown } }
  return typeof user?.id === "string" ? user.id : null
}

/** The host's user is there whatever becomes of this: they'd wait for a role. */
async function admit(
  req: MedusaRequest,
  invite_id: string,
  user_id: string
): Promise<void> {
  try {
    const scope = actingAs(req.scope, { type: "invitee", id: user_id })
    await admitHostInviteeWorkflow(scope).run({ input: { invite_id } })
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `team-access: ${user_id} has accepted an invite and waits for a role: ${(error as Error).message}`
      )
  }
}
