import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { resolveActor } from "../../../utils/actor"
import { judgedUnderLock } from "../../../utils/grants-changed"
import { accessErrors } from "../../authority/access-errors"
import { requireAuthority } from "../../authority/authority"
import { linkedUsers } from "../../services"
import { findPerson, type PersonOfAccount } from "../find-person"

/** Who was suspended or restored; `changed` is false where they were it before. */
export type StatusChange = { id: string; user_id: string; changed: boolean }

type Undo = { id: string }

const requireSuspending = (
  container: MedusaContainer,
  { account_id, id }: PersonOfAccount
) =>
  requireAuthority(
    container,
    resolveActor(container),
    account_id,
    "linked_user:suspend",
    { actingOn: id }
  )

/**
 * Suspends a person: they reach nothing from their next request on.
 *
 * @throws 403 `team_access_restricted`, `person_holds_more`; 404 `not_found`;
 * 409 `not_yourself`, `last_administrator`, `owner_must_transfer`
 */
export const suspendLinkedUserStep = createStep(
  "team-suspend-linked-user",
  async (input: PersonOfAccount, { container }) => {
    const { id } = input
    const actor = resolveActor(container)
    const { judged, written } = await judgedUnderLock(
      async () => {
        const grant = await requireSuspending(container, input)
        if (grant.linked_user_id === id) {
          throw accessErrors.notYourself()
        }
        return { grant, status: (await findPerson(container, input)).status }
      },
      ({ grant }) =>
        linkedUsers(container).suspend(id, actor, {
          judged_version: grant.account_version,
          spares_owner: true,
        })
    )
    const { user_id } = written
    const { status } = judged
    const changed = status !== "suspended"
    return new StepResponse<StatusChange, Undo | null>(
      { id, user_id, changed },
      changed ? { id } : null
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await linkedUsers(container).restore(undo.id, resolveActor(container))
    }
  }
)

/**
 * Lets a person in again, with the roles they have. Sessions that were ended stay
 * so.
 *
 * @throws 403 `team_access_restricted`, `person_holds_more`; 404 `not_found`;
 * 409 `no_seat`
 */
export const restoreLinkedUserStep = createStep(
  "team-restore-linked-user",
  async (input: PersonOfAccount, { container }) => {
    const { id } = input
    const { judged, written } = await judgedUnderLock(
      async () => {
        const grant = await requireSuspending(container, input)
        return { grant, status: (await findPerson(container, input)).status }
      },
      ({ grant }) =>
        linkedUsers(container).restore(id, resolveActor(container), {
          judged_version: grant.account_version,
        })
    )
    const { user_id } = written
    const { status } = judged
    const changed = status !== "active"
    return new StepResponse<StatusChange, Undo | null>(
      { id, user_id, changed },
      changed ? { id } : null
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await linkedUsers(container).suspend(undo.id, resolveActor(container))
    }
  }
)
