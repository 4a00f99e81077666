import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveActor } from "../../../utils/actor"
import { sessions } from "../../services"
import type { EndedSession } from "./end-one-session"

const MOST = 10_000

/** Ends all sessions of the acting user but one. What was ended stays so. */
export const endOtherSessionsStep = createStep(
  "team-end-other-sessions",
  async ({ keep }: { keep: string | null }, { container }) => {
    const actor = resolveActor(container)
    const service = sessions(container)
    const own =
      actor.type === "user" && actor.id
        ? await service.listOpenSessions(
            { user_ids: [actor.id] },
            { limit: MOST, offset: 0 }
          )
        : []
    const ended = await service.endSessions(
      own.flatMap(({ id }) => (id === keep ? [] : [id])),
      actor
    )
    return new StepResponse<EndedSession[]>(
      ended.map(({ id, user_id }) => ({ id, user_id }))
    )
  }
)
