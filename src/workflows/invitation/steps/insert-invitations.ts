import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type {
  InvitationDraft,
  InvitationsUndo,
} from "../../../modules/invitation/types"
import { resolveActor } from "../../../utils/actor"
import { invitations } from "../../services"
import { type InvitationMark, markOf } from "../marks"

/** Makes drafts that have a seat into live invitations. */
export const insertInvitationsStep = createStep(
  "team-insert-invitations",
  async (
    input: {
      account_id: string
      drafts: InvitationDraft[]
      seated: string[]
    },
    { container }
  ) => {
    const service = invitations(container)
    const seated = new Set(input.seated)
    const drafts = input.drafts.filter((draft) => seated.has(draft.id))
    const lapsed = drafts.filter((draft) => draft.revives)
    const former = lapsed.length
      ? await service.findRows(
          input.account_id,
          lapsed.map(({ id }) => id)
        )
      : []

    const rows = await service.insertDrafts(drafts, resolveActor(container))

    const live = new Set(rows.map(({ id }) => id))
    const revived = former.filter(({ id }) => live.has(id))
    revived.forEach(({ id }) => live.delete(id))
    return new StepResponse<InvitationMark[], InvitationsUndo>(
      rows.map(markOf),
      { made: [...live], revived }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await invitations(container).withdrawDrafts(undo, resolveActor(container))
    }
  }
)
