import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { draftsOf } from "../../../modules/invitation/plan"
import type {
  InvitationMark,
  InvitationsUndo,
} from "../../../modules/invitation/types"
import { resolveActor } from "../../../utils/actor"
import { invitations } from "../../services"
import type { InvitePeopleInput, InvitesPlan } from "./plan-invites"

/** Makes drafts that have a seat into live invitations. */
export const insertInvitationsStep = createStep(
  "team-insert-invitations",
  async (
    {
      input,
      plan,
      seated,
    }: { input: InvitePeopleInput; plan: InvitesPlan; seated: string[] },
    { container }
  ) => {
    const service = invitations(container)
    const { account_id, recipients, message, send_email } = input
    const { invites, expires_at } = plan
    const drafts = draftsOf(invites, recipients, new Set(seated), {
      account_id,
      message,
      expires_at,
      send_email,
    })
    const lapsed = drafts.filter((draft) => draft.revives).map(({ id }) => id)
    const former = await service.findRows(account_id, lapsed)

    const marks = await service.makeLive(drafts, resolveActor(container))

    const live = new Set(marks.map(({ id }) => id))
    const revived = former.filter(({ id }) => live.has(id))
    revived.forEach(({ id }) => live.delete(id))
    return new StepResponse<InvitationMark[], InvitationsUndo>(marks, {
      made: [...live],
      revived,
    })
  },
  async (undo, { container }) => {
    if (undo) {
      await invitations(container).withdrawDrafts(undo, resolveActor(container))
    }
  }
)
