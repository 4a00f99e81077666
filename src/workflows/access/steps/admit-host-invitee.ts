import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type {
  AdmitInput,
  HostInviteRow,
} from "../../../modules/linked-user/types"
import { type Actor, resolveActor } from "../../../utils/actor"
import { normalizeEmail } from "../../../utils/email-address"
import { holdsAny, rolesToGive } from "../../authority/authority"
import { grants } from "../../authority/grants"
import { nameOf } from "../../bootstrap/host-users"
import {
  admitOrWait,
  withdrawAdmitted,
} from "../../linked-user/steps/admit-or-wait"
import { linkedUsers } from "../../services"

/**
 * Gives whoever accepted an invite of the host's own the roles that were chosen
 * for it, as far as whoever chose them may give them at this moment. The user
 * comes from the scope: an `invitee`.
 */
export const admitHostInviteeStep = createStep(
  "team-admit-host-invitee",
  async ({ invite_id }: { invite_id: string }, { container }) =>
    admitOrWait(container, await admissionOf(container, invite_id)),
  withdrawAdmitted
)

/** `null`: nothing was chosen, or nothing of it can be given any more. */
async function admissionOf(
  container: MedusaContainer,
  invite_id: string
): Promise<AdmitInput | null> {
  const actor = resolveActor(container)
  const choices = await linkedUsers(container).hostInvitesOf([invite_id])
  const choice = choices.get(invite_id)
  const user = choice && (await invitedUser(container, actor, choice))
  if (!choice || !user) {
    return null
  }
  const given = await whatIsGiven(container, choice)
  return given.role_ids.length
    ? {
        id: generateEntityId(undefined, "tlu"),
        account_id: choice.account_id,
        user_id: user.id,
        email: user.email,
        name: nameOf(user),
        locale: choice.locale,
        invitation_id: null,
        actor,
        ...given,
      }
    : null
}

/** The host lets an invitee choose another address, which nobody has proven. */
async function invitedUser(
  container: MedusaContainer,
  actor: Actor,
  { email }: HostInviteRow
): Promise<UserDTO | undefined> {
  if (actor.type !== "invitee" || !actor.id) {
    return undefined
  }
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: actor.id })
  return user && normalizeEmail(user.email) === normalizeEmail(email)
    ? user
    : undefined
}

async function whatIsGiven(
  container: MedusaContainer,
  { account_id, chosen_by, role_ids }: HostInviteRow
) {
  const by_key = chosen_by.startsWith("apk_")
  const grant = await grants(container).fresh(
    { type: by_key ? "api_key" : "user", id: chosen_by },
    account_id
  )
  const { mine } = holdsAny(grant, ["linked_user:update"])
    ? await rolesToGive(container, grant, account_id, role_ids)
    : { mine: [] }
  const { location_ids, sales_channel_ids, areas } = grant
  return {
    role_ids: mine.map(({ id }) => id),
    location_ids: location_ids && [...location_ids],
    sales_channel_ids: sales_channel_ids && [...sales_channel_ids],
    areas: areas && [...areas],
    invited_by: by_key ? null : chosen_by,
  }
}

/** What was chosen has been given, or can't be any more. */
export const forgetHostInviteStep = createStep(
  "team-forget-host-invite",
  async ({ invite_id }: { invite_id: string }, { container }) => {
    const actor = resolveActor(container)
    if (actor.type === "invitee") {
      await linkedUsers(container).forgetHostInvites([invite_id])
    }
    return new StepResponse(undefined)
  }
)
