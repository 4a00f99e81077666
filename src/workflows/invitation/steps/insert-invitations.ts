import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type {
  InvitationDraft,
  InvitationRow,
} from "../../../modules/invitation/types"
import { resolveActor } from "../../../utils/actor"
import { invitations } from "../../services"

/** Makes drafts that have a seat into live invitations. */
export const insertInvitationsStep = createStep(
  "team-insert-invitations",
  async (
    input: { drafts: InvitationDraft[]; seated: string[] },
    { container }
  ) => {
    const seated = new Set(input.seated)
    const drafts = input.drafts.filter((draft) => seated.has(draft.id))
    const rows = await invitations(container).insertDrafts(
      drafts,
      resolveActor(container)
    )
    const made = new Set(rows.map((row) => row.id))
    const undo = drafts
      .filter((draft) => made.has(draft.id))
      .map(({ id, revives }) => ({ id, revives }))
    return new StepResponse<InvitationRow[], typeof undo>(rows, undo)
  },
  async (undo, { container }) => {
    if (undo?.length) {
      await invitations(container).withdrawDrafts(undo, resolveActor(container))
    }
  }
)
