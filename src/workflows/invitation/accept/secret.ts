import type { MedusaContainer } from "@medusajs/framework/types"

import { invitationErrors } from "../../../utils/invitation-errors"

/**
 * What must not be in a workflow's input, where it could be stored: it travels
 * in the request's scope, as a function so that nothing prints it by accident.
 */
export type AcceptSecret = {
  token: string
  password?: string
  /** A login by the host, checked by the host's own middleware. */
  login?: {
    auth_identity_id: string
    provider: string
    /** Seconds since 1970, from the host's token. */
    issued_at: number
    mfa_completed: boolean
  }
  /** What the login provider sent back to the sign-up page. */
  callback?: { provider: string; query: Record<string, string> }
}

export const ACCEPT_SECRET = "team_accept_secret"

/** @throws `invitation_invalid` when the workflow is run without a token. */
export function resolveAcceptSecret(container: MedusaContainer): AcceptSecret {
  const secret = container.resolve<(() => AcceptSecret) | undefined>(
    ACCEPT_SECRET,
    { allowUnregistered: true }
  )
  if (!secret) {
    throw invitationErrors.invalid()
  }
  return secret()
}
