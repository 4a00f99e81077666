import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { Removal } from "../../../modules/linked-user/types"
import { resolveActor } from "../../../utils/actor"
import { judgedUnderLock } from "../../../utils/grants-changed"
import { accessErrors } from "../../authority/access-errors"
import { requireAuthority } from "../../authority/authority"
import { linkedUsers } from "../../services"
import { findHeir, type Heir } from "../find-heir"
import { findPerson, type PersonOfAccount } from "../find-person"

/** Who was removed; what `heir` takes over of theirs. */
export type Removed = { removal: Removal; heir: Heir | null }

export type PersonToRemove = PersonOfAccount & {
  /** A linked user of the account who takes over the invitations they sent. */
  hand_over_to?: string
}

/**
 * Takes a person out of the account. Coming back takes a new invitation.
 *
 * @throws 403 `team_access_restricted`, `person_holds_more`; 404 `not_found`;
 * 409 `not_yourself`, `last_administrator`, `owner_must_transfer`
 */
export const removeLinkedUserStep = createStep(
  "team-remove-linked-user",
  async (input: PersonToRemove, { container }) => {
    const { account_id, id, hand_over_to } = input
    const actor = resolveActor(container)
    const { judged, written } = await judgedUnderLock(
      async () => {
        const grant = await requireAuthority(
          container,
          actor,
          account_id,
          "linked_user:remove",
          { actingOn: id }
        )
        if (grant.linked_user_id === id) {
          throw accessErrors.leaveInstead()
        }
        const { user_id } = await findPerson(container, input)
        const leaver = { account_id, id, user_id }
        const heir = await findHeir(container, leaver, hand_over_to)
        return { grant, heir }
      },
      ({ grant }) =>
        linkedUsers(container).remove(id, actor, {
          judged_version: grant.account_version,
          spares_owner: true,
        })
    )
    return new StepResponse<Removed, Removal>(
      { removal: written, heir: judged.heir },
      written
    )
  },
  async (removal, { container }) => {
    if (removal) {
      await linkedUsers(container).undoRemovals(
        [removal],
        resolveActor(container)
      )
    }
  }
)

/**
 * Takes whoever acts out of the account themselves.
 *
 * @throws 404 `not_found` for an account that isn't theirs; 409
 * `last_administrator`, `owner_must_transfer`
 */
export const leaveAccountStep = createStep(
  "team-leave-account",
  async (
    { account_id, hand_over_to }: { account_id: string; hand_over_to?: string },
    { container }
  ) => {
    const actor = resolveActor(container)
    const people = linkedUsers(container)
    const member =
      actor.type === "user" && actor.id
        ? await people.membershipOf(actor.id, account_id)
        : null
    if (!member) {
      throw accessErrors.noSuch("account", account_id)
    }
    const heir = await findHeir(container, member, hand_over_to)
    const removal = await people.remove(member.id, actor, {
      spares_owner: true,
    })
    return new StepResponse<Removed, Removal>({ removal, heir }, removal)
  },
  async (removal, { container }) => {
    if (removal) {
      await linkedUsers(container).undoRemovals(
        [removal],
        resolveActor(container)
      )
    }
  }
)
