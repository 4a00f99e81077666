import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { AdmitUndo } from "../../../modules/linked-user/types"
import { invitationErrors } from "../../../utils/invitation-errors"
import { isTeamHttpError } from "../../../utils/team-error"
import { linkedUsers } from "../../services"
import { noteInClaim } from "../accept/claim-guard"
import type { ClaimedInvitation } from "./claim-invitation"
import type { PreparedUser } from "./prepare-user"

/** Makes the user a linked user of the account; the invitation's seat is theirs. */
export const admitPersonStep = createStep(
  "team-admit-person",
  async (
    input: {
      claimed: ClaimedInvitation
      user: PreparedUser
      role_ids: string[]
    },
    { container }
  ) => {
    const { claimed, user, role_ids } = input
    const { invitation } = claimed
    const admission_id = generateEntityId(undefined, "tlu")
    await noteInClaim(container, claimed, { user_id: user.id, admission_id })
    try {
      const { linked_user, undo } = await linkedUsers(container).admit({
        id: admission_id,
        account_id: invitation.account_id,
        user_id: user.id,
        email: user.email,
        name: user.name,
        locale: invitation.locale,
        role_ids,
        location_ids: invitation.location_ids,
        sales_channel_ids: invitation.sales_channel_ids,
        areas: invitation.areas,
        invited_by: invitation.invited_by,
        invitation_id: invitation.id,
        actor: { type: "invitee", id: user.id },
      })
      return new StepResponse<{ id: string }, AdmitUndo>(
        { id: linked_user.id },
        undo
      )
    } catch (error) {
      throw readable(error)
    }
  },
  async (undo, { container }) => {
    if (undo) {
      await linkedUsers(container).withdraw(undo)
    }
  }
)

function readable(error: unknown): unknown {
  if (isTeamHttpError(error)) {
    return error
  }
  switch ((error as { code?: string }).code) {
    case "no_seat":
      return invitationErrors.noSeat()
    case "already_member":
      return invitationErrors.alreadyMember()
    case "unavailable":
      return invitationErrors.unavailable()
    default:
      return error
  }
}
