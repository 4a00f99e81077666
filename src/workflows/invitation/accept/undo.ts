import type {
  IAuthModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { ClaimState } from "../../../modules/invitation/types"

/**
 * Takes back what a sign-up has made, by what its claim says: ids are written
 * there before the thing is made, so nothing else can be hit. Harmless where
 * there is nothing to take back.
 */
export async function undoAccept(
  container: MedusaContainer,
  state: ClaimState
): Promise<void> {
  await restoreIdentity(container, state)
  await removeMadeUser(container, state)
}

/** Removes the identity that was made, or gives back one that was there. */
export async function restoreIdentity(
  container: MedusaContainer,
  state: ClaimState
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  if (state.placeholder) {
    const made = await auth.listProviderIdentities({
      provider: "emailpass",
      entity_id: state.placeholder,
    })
    const ids = made.flatMap(({ auth_identity_id }) => auth_identity_id ?? [])
    await auth.deleteAuthIdentities([
      ...new Set([...ids, ...(await existing(container, state))]),
    ])
    return
  }
  const { auth_identity_id, user_id, previous_app_metadata } = state
  if (auth_identity_id && user_id && previous_app_metadata !== undefined) {
    await giveBack(auth, auth_identity_id, user_id, previous_app_metadata)
  }
}

/** Only the user is taken away again: a shopper may have come in meanwhile. */
async function giveBack(
  auth: IAuthModuleService,
  id: string,
  user_id: string,
  previous: Record<string, unknown> | null
): Promise<void> {
  const [identity] = await auth.listAuthIdentities({ id: [id] })
  if (identity?.app_metadata?.user_id !== user_id) {
    return
  }
  // The host merges: a key that is left out would stay.
  await auth.updateAuthIdentities({
    id,
    app_metadata: { ...identity.app_metadata, user_id: previous?.user_id },
  })
}

export async function removeMadeUser(
  container: MedusaContainer,
  state: ClaimState
): Promise<void> {
  if (state.makes_user && state.user_id) {
    await container.resolve(Modules.USER).deleteUsers([state.user_id])
  }
}

/** The made identity may have its address already instead of the placeholder. */
async function existing(
  container: MedusaContainer,
  { auth_identity_id }: ClaimState
): Promise<string[]> {
  if (!auth_identity_id) {
    return []
  }
  const found = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [auth_identity_id] })
  return found.map(({ id }) => id)
}
