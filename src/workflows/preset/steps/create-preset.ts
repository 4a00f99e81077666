import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { PresetValues } from "../../../modules/linked-user/types"
import { resolveActor } from "../../../utils/actor"
import { linkedUsers } from "../../services"
import { judgeNewPreset } from "../judge-preset"

export type CreatePresetInput = PresetValues & { account_id: string }

/**
 * Makes a preset, see {@link judgeNewPreset}.
 *
 * @throws 409 `preset_name_taken` too
 */
export const createPresetStep = createStep(
  "team-create-preset",
  async (input: CreatePresetInput, { container }) => {
    await judgeNewPreset(container, input)
    const { id } = await linkedUsers(container).createPreset(
      input,
      resolveActor(container)
    )
    return new StepResponse({ id }, { id, account_id: input.account_id })
  },
  async (made, { container }) => {
    if (made) {
      await linkedUsers(container).withdrawPreset(made, resolveActor(container))
    }
  }
)
