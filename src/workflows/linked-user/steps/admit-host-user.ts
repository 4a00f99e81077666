import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { AdmitUndo, RoleToHold } from "../../../modules/linked-user/types"
import { resolveActor } from "../../../utils/actor"
import { isScoped } from "../../../utils/scope"
import type { TeamLocale } from "../../../utils/locales"
import { accessErrors } from "../../authority/access-errors"
import { requireAuthority } from "../../authority/authority"
import { nameOf } from "../../bootstrap/host-users"
import { linkedUsers } from "../../services"
import { requireKnown, requireLasting, requireLocations } from "../judge-change"

export type AdmitHostUserInput = {
  account_id: string
  user_id: string
  roles: RoleToHold[]
  /** Default: the account's. */
  locale?: TeamLocale
}

/**
 * Gives a user of the host a place in the team. They work where whoever gives it
 * works, at most.
 *
 * @throws 403 `team_access_restricted`, `role_not_yours`; 400 `unknown_role`;
 * 404 `not_found`; 409 `no_seat`, `already_member`, `unavailable`
 */
export const admitHostUserStep = createStep(
  "team-admit-host-user",
  async (input: AdmitHostUserInput, { container }) => {
    const { account_id, user_id, roles } = input
    const actor = resolveActor(container)
    const role_ids = roles.map(({ role_id }) => role_id)
    const grant = await requireAuthority(
      container,
      actor,
      account_id,
      "linked_user:update",
      { giving: role_ids }
    )
    await requireKnown(container, account_id, role_ids)
    await requireLasting(container, grant, roles)
    await requireLocations(container, account_id, {
      role_ids,
      location_ids: grant.location_ids,
    })
    const people = linkedUsers(container)
    const account = await people.retrieveTeamAccount(account_id)
    // Users without a place are the host's: nobody else's to see.
    if (!account.is_default || isScoped(grant)) {
      throw accessErrors.noSuch("user", user_id)
    }
    const user = await findUser(container, user_id)
    const { location_ids, sales_channel_ids, areas } = grant
    const { linked_user, undo } = await people.admit(
      {
        id: generateEntityId(undefined, "tlu"),
        account_id,
        user_id,
        email: user.email,
        name: nameOf(user),
        locale: input.locale ?? (account.default_locale as TeamLocale),
        role_ids,
        ends: endsOf(roles),
        location_ids: location_ids && [...location_ids],
        sales_channel_ids: sales_channel_ids && [...sales_channel_ids],
        areas: areas && [...areas],
        invited_by: actor.type === "user" ? actor.id : null,
        invitation_id: null,
        actor,
      },
      { judged_version: grant.account_version }
    )
    return new StepResponse<{ id: string }, AdmitUndo>(
      { id: linked_user.id },
      undo
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await linkedUsers(container).withdraw(undo)
    }
  }
)

const endsOf = (roles: RoleToHold[]): Record<string, string> | undefined => {
  const ends = roles.flatMap(({ role_id, expires_at }) =>
    expires_at ? [[role_id, expires_at] as const] : []
  )
  return ends.length ? Object.fromEntries(ends) : undefined
}

async function findUser(container: MedusaContainer, id: string) {
  const [user] = await container.resolve(Modules.USER).listUsers({ id })
  if (!user) {
    throw accessErrors.noSuch("user", id)
  }
  return user
}
