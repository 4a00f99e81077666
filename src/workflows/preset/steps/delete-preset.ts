import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { PresetRow } from "../../../modules/linked-user/types"
import { resolveActor } from "../../../utils/actor"
import { linkedUsers } from "../../services"
import { judgePresetChange, type PresetToChange } from "../judge-preset"

/** Deletes a preset, see {@link judgePresetChange}. Who was invited by it stays. */
export const deletePresetStep = createStep(
  "team-delete-preset",
  async (input: PresetToChange, { container }) => {
    const { account_id, id } = input
    const judged = await judgePresetChange(container, input)
    const former = await linkedUsers(container).deletePreset(
      { account_id, id, expected_updated_at: judged.updated_at },
      resolveActor(container)
    )
    return new StepResponse<{ id: string }, PresetRow>({ id }, former)
  },
  async (former, { container }) => {
    if (former) {
      await linkedUsers(container).restorePreset(
        former,
        resolveActor(container)
      )
    }
  }
)
