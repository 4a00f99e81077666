import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type {
  FormerPerson,
  LinkedUserChanges,
} from "../../../modules/linked-user/types"
import { resolveActor } from "../../../utils/actor"
import { judgedUnderLock } from "../../../utils/grants-changed"
import { linkedUsers } from "../../services"
import { judgeChange } from "../judge-change"

/** `roles` replaces all roles; a scope of `null` is all that the account has. */
export type LinkedUserChange = LinkedUserChanges & {
  account_id: string
  id: string
  /** ISO 8601: `updated_at` of the person whom somebody looked at. */
  expected_updated_at?: string
}

/**
 * Changes a person's roles, where they work, their areas or language, see
 * {@link judgeChange}.
 *
 * @throws 409 `person_changed` when somebody was quicker
 */
export const changeLinkedUserStep = createStep(
  "team-change-linked-user",
  async (input: LinkedUserChange, { container }) => {
    const { account_id, id, expected_updated_at, ...changes } = input
    const { written } = await judgedUnderLock(
      () => judgeChange(container, { account_id, id, ...changes }),
      ({ account_version }) =>
        linkedUsers(container).changePerson(
          id,
          changes,
          resolveActor(container),
          {
            judged_version: account_version,
            ...(expected_updated_at && {
              expected_updated_at: new Date(expected_updated_at),
            }),
          }
        )
    )
    return new StepResponse<{ id: string }, FormerPerson>(
      { id },
      written.former
    )
  },
  async (former, { container }) => {
    if (former) {
      // What has run out meanwhile can't be given back.
      const lasting = former.assignments.filter(
        ({ expires_at }) => !expires_at || Date.parse(expires_at) > Date.now()
      )
      await linkedUsers(container).putBack(
        { ...former, assignments: lasting },
        resolveActor(container)
      )
    }
  }
)
