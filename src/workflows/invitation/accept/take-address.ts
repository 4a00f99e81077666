import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import type { Actor } from "../../../utils/actor"
import { invitationErrors } from "../../../utils/invitation-errors"
import { sessions } from "../../services"
import { findLogin } from "./find-login"

const ATTEMPTS = 50

/**
 * Gives a made identity its address. An identity without an actor that holds
 * it goes, with its factors; whoever registers it anew meanwhile loses again,
 * however often they try.
 *
 * @throws `login_required` when the address has got a login of somebody's.
 */
export async function takeAddress(
  container: MedusaContainer,
  auth_identity_id: string,
  email: string,
  actor: Actor
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const [{ id }] = await auth.listProviderIdentities({ auth_identity_id })
  for (let attempt = 1; ; attempt++) {
    await removeBare(container, email, actor)
    try {
      await auth.updateProviderIdentities({ id, entity_id: email })
      return
    } catch (error) {
      if (attempt === ATTEMPTS || !isTaken(error)) {
        throw error
      }
    }
  }
}

async function removeBare(
  container: MedusaContainer,
  email: string,
  actor: Actor
): Promise<void> {
  const { owned, bare } = await findLogin(container, email)
  if (owned.length) {
    throw invitationErrors.loginRequired()
  }
  const ids = [...new Set(bare.map(({ id }) => id))]
  for (const id of ids) {
    await sessions(container).endCredentials(id, { actor, at: NEVER_AGAIN })
  }
  await container.resolve(Modules.AUTH).deleteAuthIdentities(ids)
}

/** What is being issued at this moment isn't good later either. */
const NEVER_AGAIN = new Date("9999-12-31T00:00:00Z")

const isTaken = (error: unknown): boolean =>
  error instanceof MedusaError && error.message.includes("already exists")
