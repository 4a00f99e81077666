import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { FormerGiven } from "../../../modules/invitation/store/replace-role"
import type { InvitationRow } from "../../../modules/invitation/types"
import type {
  HolderMove,
  HolderMoveUndo,
  MembershipRow,
  RoleToHold,
} from "../../../modules/linked-user/types"
import type { InvitationStatus } from "../../../types/http"
import { resolveActor } from "../../../utils/actor"
import { ADMINISTRATOR_ROLE_ID } from "../../../utils/role-ids"
import { accessErrors } from "../../authority/access-errors"
import {
  requireActingOnAll,
  requireAuthority,
  requireGiving,
} from "../../authority/authority"
import { invitations, linkedUsers, roles } from "../../services"
import { requireLasting } from "../../linked-user/judge-change"
import { findRole } from "../find-role"
import { holdersOf } from "../holders"

/**
 * Both roles have to be there. Administrator is taken from one person after the
 * other, so that one stays.
 *
 * @throws 400 `unknown_role`, `invalid_data`; 404 `not_found`
 */
export const checkMoveStep = createStep(
  "team-check-role-move",
  async (input: HolderMove, { container }) => {
    const { account_id, from, to } = input
    await findRole(container, account_id, from)
    const { unknown } = await roles(container).resolveRoles([to], account_id)
    if (unknown.length) {
      throw accessErrors.unknownRole(unknown)
    }
    if (from === to || from === ADMINISTRATOR_ROLE_ID) {
      throw accessErrors.notMovable()
    }
    return new StepResponse(undefined)
  }
)

type InvitationsUndo = { former: FormerGiven[]; to: string }

/**
 * Moves open invitations to another role. Whoever moves them is their giver from
 * then on, so all that they give has to be the mover's.
 *
 * @throws 403 `team_access_restricted`, `role_not_yours`
 */
export const moveInvitationsStep = createStep(
  "team-move-role-invitations",
  async (input: HolderMove, { container }) => {
    const { account_id, from, to } = input
    const actor = resolveActor(container)
    const service = invitations(container)
    const statuses: InvitationStatus[] = ["pending", "expired"]
    const open = await service.listForPeople({
      account_id,
      role_ids: [from],
      statuses,
      order: { by: "created_at", descending: false },
      limit: MOST_INVITATIONS,
    })
    if (!open.length) {
      return new StepResponse<string[], InvitationsUndo>([])
    }
    const grant = await requireAuthority(
      container,
      actor,
      account_id,
      "invitation:update"
    )
    await requireGiving(container, grant, [
      to,
      ...new Set(open.flatMap(({ role_ids }) => role_ids)),
    ])
    const moved = new Set(await service.replaceRole(input, actor))
    return new StepResponse<string[], InvitationsUndo>([...moved], {
      former: open.filter(({ id }) => moved.has(id)).map(given),
      to,
    })
  },
  async (undo, { container }) => {
    if (undo) {
      const actor = resolveActor(container)
      await invitations(container).putRolesBack(
        undo.former,
        { to: undo.to, given_by: actor.id },
        actor
      )
    }
  }
)

const MOST_INVITATIONS = 100_000

const given = ({
  id,
  role_ids,
  given_by,
  given_by_type,
}: InvitationRow): FormerGiven => ({ id, role_ids, given_by, given_by_type })

/**
 * Moves people to another role. Nobody among them may hold more than the mover.
 *
 * @throws 403 `team_access_restricted`, `role_not_yours`, `person_holds_more`,
 * `outlives_yours`
 */
export const moveHoldersStep = createStep(
  "team-move-role-holders",
  async (input: HolderMove, { container }) => {
    const { account_id, from, to } = input
    const actor = resolveActor(container)
    const grant = await requireAuthority(
      container,
      actor,
      account_id,
      "linked_user:update",
      { giving: [from, to] }
    )
    const holders = await holdersOf(container, account_id, from)
    await requireActingOnAll(container, grant, holders)
    await requireLasting(
      container,
      grant,
      await asTheyHave(container, holders, input)
    )
    const undo = await linkedUsers(container).moveHolders(input, actor)
    return new StepResponse<string[], HolderMoveUndo>(
      undo.linked_user_ids,
      undo
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await linkedUsers(container).undoMove(undo, resolveActor(container))
    }
  }
)

/** The new role for as long as the holder who has the old one longest. */
async function asTheyHave(
  container: MedusaContainer,
  holders: MembershipRow[],
  { from, to }: HolderMove
): Promise<RoleToHold[]> {
  const held = await linkedUsers(container).assignmentsOf(
    holders.map(({ id }) => id)
  )
  const ends = [...held.values()]
    .flat()
    .flatMap(({ role_id, expires_at }) =>
      role_id === from ? [expires_at?.getTime() ?? Infinity] : []
    )
  const latest = Math.max(...ends)
  return ends.length
    ? [
        {
          role_id: to,
          expires_at: Number.isFinite(latest)
            ? new Date(latest).toISOString()
            : null,
        },
      ]
    : []
}
