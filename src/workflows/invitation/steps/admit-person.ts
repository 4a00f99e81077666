import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type {
  Admission,
  AdmitInput,
  AdmitUndo,
  Terms,
} from "../../../modules/linked-user/types"
import { isGrantsChanged, judgedUnderLock } from "../../../utils/grants-changed"
import { invitationErrors } from "../../../utils/invitation-errors"
import type { TeamLocale } from "../../../utils/locales"
import { isTeamHttpError, type TeamHttpError } from "../../../utils/team-error"
import { linkedUsers } from "../../services"
import { noteInClaim } from "../accept/claim-guard"
import { judgeGiven } from "../accept/judge-given"
import type { ClaimedInvitation } from "./claim-invitation"
import type { PreparedUser } from "./prepare-user"

/**
 * Makes the user a linked user of the account; the invitation's seat is theirs.
 * They get what the giver may give once the account is locked.
 */
export const admitPersonStep = createStep(
  "team-admit-person",
  async (
    input: {
      claimed: ClaimedInvitation
      user: PreparedUser
      locale: TeamLocale
    },
    { container }
  ) => {
    const { claimed, user, locale } = input
    const { invitation } = claimed
    const admission_id = generateEntityId(undefined, "tlu")
    await noteInClaim(container, claimed, { user_id: user.id, admission_id })
    const { written } = await judgedUnderLock(
      async () => {
        const given = await judgeGiven(container, invitation)
        if (!given) {
          throw invitationErrors.needsReview()
        }
        return given
      },
      ({ judged_version, ...given }) =>
        admit(
          container,
          {
            id: admission_id,
            account_id: invitation.account_id,
            user_id: user.id,
            email: user.email,
            name: user.name,
            locale,
            ...given,
            invited_by: invitation.invited_by,
            invitation_id: invitation.id,
            actor: { type: "invitee", id: user.id },
          },
          { judged_version }
        )
    )
    const { linked_user, undo } = written
    return new StepResponse<{ id: string }, AdmitUndo>(
      { id: linked_user.id },
      undo
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await linkedUsers(container).withdraw(undo)
    }
  }
)

/** Told to whoever accepts; the account's own words are for Administrators. */
const REFUSALS: Record<string, () => TeamHttpError> = {
  no_seat: invitationErrors.noSeat,
  already_member: invitationErrors.alreadyMember,
  unavailable: invitationErrors.unavailable,
}

async function admit(
  container: MedusaContainer,
  input: AdmitInput,
  terms: Terms
): Promise<Admission> {
  const people = linkedUsers(container)
  try {
    return await people.admit(input, terms)
  } catch (error) {
    const refusal = isTeamHttpError(error) && REFUSALS[error.code]
    if (refusal) {
      throw refusal()
    }
    if (isGrantsChanged(error)) {
      throw error
    }
    // Perhaps only the answer was lost. By one id it is one admission.
    return people.admit(input, terms)
  }
}
