import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { AccountChanges } from "../../../modules/linked-user/types"
import { type Actor, resolveActor } from "../../../utils/actor"
import { accessErrors } from "../../authority/access-errors"
import { linkedUsers } from "../../services"
import { accountRights } from "../account-rights"

export type ChangeAccountInput = {
  account_id: string
  changes: AccountChanges
  /** ISO 8601 */
  expected_updated_at?: string
}

/** What an account's own Administrators change of it; the rest is its plan. */
const OWN: ReadonlySet<string> = new Set<keyof AccountChanges>([
  "name",
  "default_locale",
  "allowed_domains",
  "invitation_ttl_hours",
])

/**
 * Changes an account: its Administrators what is theirs, and whoever rules the
 * host its plan and where it works too.
 *
 * @throws 403 `team_access_restricted`; 404 `not_found` for an account that
 * isn't theirs; 409 `account_name_taken`, `account_edited`
 */
export const changeAccountStep = createStep(
  "team-change-account",
  async (input: ChangeAccountInput, { container }) => {
    const { account_id, changes, expected_updated_at } = input
    const actor = resolveActor(container)
    await requireChanging(container, actor, input)
    const { former } = await linkedUsers(container).changeAccount(
      account_id,
      changes,
      actor,
      expected_updated_at === undefined
        ? undefined
        : new Date(expected_updated_at)
    )
    return new StepResponse({ id: account_id }, { id: account_id, former })
  },
  async (undo, { container }) => {
    if (undo) {
      await linkedUsers(container).changeAccount(
        undo.id,
        undo.former,
        resolveActor(container)
      )
    }
  }
)

async function requireChanging(
  container: MedusaContainer,
  actor: Actor,
  { account_id, changes }: ChangeAccountInput
): Promise<void> {
  const may = await accountRights(container, actor, account_id)
  if (!may.edit) {
    throw accessErrors.noSuch("account", account_id)
  }
  const isPlan = Object.keys(changes).some((key) => !OWN.has(key))
  if (isPlan && !may.edit_plan) {
    throw await accessErrors.restricted(container, account_id, "root")
  }
}
