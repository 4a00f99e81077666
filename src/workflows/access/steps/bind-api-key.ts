import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { ApiKeyRow } from "../../../modules/linked-user/types"
import { resolveActor } from "../../../utils/actor"
import { accessErrors } from "../../authority/access-errors"
import { requireKnown } from "../../linked-user/judge-change"
import { linkedUsers } from "../../services"
import { requireRoot } from "../require-root"

export type BindApiKeyInput = {
  account_id: string
  api_key_id: string
  /** `null`: the key has none of its own any more, and goes by its maker. */
  role_ids: string[] | null
}

type Undo = { api_key_id: string; former: ApiKeyRow | null }

/**
 * Gives a secret API key roles, within what whoever does so may do, or takes
 * them from it.
 *
 * @throws 403 `team_access_restricted`; 400 `unknown_role`; 404 `not_found`
 */
export const bindApiKeyStep = createStep(
  "team-bind-api-key",
  async (input: BindApiKeyInput, { container }) => {
    const { account_id, api_key_id, role_ids } = input
    const actor = await requireRoot(container, account_id)
    const [key] = await container
      .resolve(Modules.API_KEY)
      .listApiKeys({ id: api_key_id, type: "secret" }, { select: ["id"] })
    if (!key) {
      throw accessErrors.noSuch("API key", api_key_id)
    }
    await requireKnown(container, account_id, role_ids ?? [])
    const people = linkedUsers(container)
    const former = role_ids
      ? await people.bindApiKey({ account_id, api_key_id, role_ids }, actor)
      : await people.unbindApiKey(api_key_id, actor)
    return new StepResponse<{ id: string }, Undo>(
      { id: api_key_id },
      { api_key_id, former }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      const people = linkedUsers(container)
      const actor = resolveActor(container)
      await (undo.former
        ? people.rebindApiKey(undo.former, actor)
        : people.unbindApiKey(undo.api_key_id, actor))
    }
  }
)
