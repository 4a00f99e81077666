import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type {
  PresetRow,
  PresetValues,
} from "../../../modules/linked-user/types"
import { resolveActor } from "../../../utils/actor"
import { linkedUsers } from "../../services"
import { judgePresetChange, type PresetToChange } from "../judge-preset"

export type UpdatePresetInput = PresetToChange & {
  values: Partial<PresetValues>
}

type Undo = { preset: PresetRow; former: PresetRow }

/**
 * Changes a preset, see {@link judgePresetChange}.
 *
 * @throws 409 `preset_name_taken` too
 */
export const updatePresetStep = createStep(
  "team-update-preset",
  async (input: UpdatePresetInput, { container }) => {
    const { account_id, id, values } = input
    const judged = await judgePresetChange(container, input, values)
    const undo = await linkedUsers(container).changePreset(
      // Nobody may have changed it since it was judged.
      { account_id, id, expected_updated_at: judged.updated_at },
      values,
      resolveActor(container)
    )
    return new StepResponse<{ id: string }, Undo>({ id }, undo)
  },
  async (undo, { container }) => {
    if (undo) {
      const { id, account_id, updated_at } = undo.preset
      const { name, role_ids, locale } = undo.former
      const { location_ids, sales_channel_ids, areas } = undo.former
      await linkedUsers(container).changePreset(
        { id, account_id, expected_updated_at: new Date(updated_at) },
        { name, role_ids, location_ids, sales_channel_ids, areas, locale },
        resolveActor(container)
      )
    }
  }
)
