import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type {
  ClaimState,
  InvitationRow,
} from "../../../modules/invitation/types"
import type { AdmitUndo } from "../../../modules/linked-user/types"
import { invitations, linkedUsers } from "../../services"
import type { Claim } from "./claim-guard"
import { undoAccept } from "./undo"

type Claimed = Pick<InvitationRow, "claim_state">

/** How the sign-up of a dead process ends: all of it, or nothing. */
export type Settlement = { linked_user_id: string } | "undone"

/**
 * Finishes a sign-up that had come as far as the membership; undoes any other.
 * Only who holds the claim may.
 */
export async function settleClaim(
  container: MedusaContainer,
  claim: Claim,
  row: Claimed
): Promise<Settlement> {
  const state = row.claim_state ?? {}
  const admitted = await findAdmitted(container, state)
  if (admitted && state.user_id && (await canLogIn(container, state))) {
    const { user_id } = state
    await invitations(container).finishAccept({ ...claim, user_id })
    return { linked_user_id: admitted.id }
  }
  await undoClaim(container, claim, row)
  return "undone"
}

/** Undoes a sign-up by what its claim says; the invitation is pending again. */
export async function undoClaim(
  container: MedusaContainer,
  claim: Claim,
  { claim_state }: Claimed
): Promise<void> {
  const state = claim_state ?? {}
  const admitted = await findAdmitted(container, state)
  if (admitted?.admission_undo) {
    await linkedUsers(container).withdraw(admitted.admission_undo as AdmitUndo)
  }
  await undoAccept(container, state)
  await invitations(container).releaseClaim(claim)
}

/** By this very sign-up: a person may be a linked user by another way too. */
async function findAdmitted(
  container: MedusaContainer,
  { admission_id }: ClaimState
) {
  if (!admission_id) {
    return null
  }
  const [admitted] = await linkedUsers(container).listTeamLinkedUsers(
    { admission_id },
    { select: ["id", "admission_undo"], take: 1 }
  )
  return admitted ?? null
}

/** Not so when the process died while it was undoing. */
async function canLogIn(
  container: MedusaContainer,
  { user_id, auth_identity_id }: ClaimState
): Promise<boolean> {
  if (!user_id || !auth_identity_id) {
    return false
  }
  const [[user], [identity]] = await Promise.all([
    container.resolve(Modules.USER).listUsers({ id: user_id }),
    container.resolve(Modules.AUTH).listAuthIdentities({
      id: [auth_identity_id],
    }),
  ])
  return Boolean(user) && identity?.app_metadata?.user_id === user_id
}
