import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveActor } from "../../../utils/actor"
import { judgedUnderLock } from "../../../utils/grants-changed"
import { accessErrors } from "../../authority/access-errors"
import { grants } from "../../authority/grants"
import { linkedUsers } from "../../services"
import { accountRights } from "../account-rights"

export type TransferOwnershipInput = {
  account_id: string
  /** Who becomes the owner. */
  linked_user_id: string
}

type Undo = {
  account_id: string
  linked_user_id: string
  former_owner_id: string
}

/**
 * Makes another Administrator the owner. The owner does so, and, where an owner
 * has gone away, whoever rules the host.
 *
 * @throws 403 `team_access_restricted`; 404 `not_found`; 409
 * `owner_needs_administrator`
 */
export const transferOwnershipStep = createStep(
  "team-transfer-ownership",
  async (input: TransferOwnershipInput, { container }) => {
    const { account_id, linked_user_id } = input
    const actor = resolveActor(container)
    const people = linkedUsers(container)
    const { written: former_owner_id } = await judgedUnderLock(
      async () => {
        const account = await people.findAccount(account_id)
        if (!account) {
          throw accessErrors.noSuch("account", account_id)
        }
        const grant = await grants(container).fresh(actor, account_id)
        const isOwner =
          grant.standing === "active" &&
          grant.linked_user_id !== null &&
          grant.linked_user_id === account.owner_id
        const may = await accountRights(container, actor, account_id)
        if (!grant.linked_user_id && !may.edit) {
          throw accessErrors.noSuch("account", account_id)
        }
        if (!isOwner && !may.edit_plan) {
          throw await accessErrors.restricted(container, account_id, "root")
        }
        return grant
      },
      ({ account_version }) =>
        people.transferOwnership({ account_id, linked_user_id }, actor, {
          judged_version: account_version,
        })
    )
    return new StepResponse<{ account_id: string }, Undo | null>(
      { account_id },
      former_owner_id && former_owner_id !== linked_user_id
        ? { account_id, linked_user_id, former_owner_id }
        : null
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await linkedUsers(container).transferOwnership(
        {
          account_id: undo.account_id,
          linked_user_id: undo.former_owner_id,
          from: undo.linked_user_id,
        },
        resolveActor(container)
      )
    }
  }
)
