import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

import type { AdmitInput } from "../../../modules/linked-user/types"
import { escapeLike } from "../../../utils/escape-like"
import { isTeamLocale } from "../../../utils/locales"
import { nameOf } from "../../bootstrap/host-users"
import { linkedUsers, roles } from "../../services"
import { arrivesAsExpected } from "../arriving"
import { admitOrWait, withdrawAdmitted } from "./admit-or-wait"

/**
 * Gives a user of the host the role of the option `defaultRole`, if that speaks
 * of them. Whoever was in the team before, and was removed, doesn't come back by
 * logging in.
 */
export const admitArrivalStep = createStep(
  "team-admit-arrival",
  async ({ user_id }: { user_id: string }, { container }) =>
    admitOrWait(container, await admissionOf(container, user_id)),
  withdrawAdmitted
)

async function admissionOf(
  container: MedusaContainer,
  user_id: string
): Promise<AdmitInput | null> {
  const { defaultRole } = roles(container).catalog
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: user_id })
  if (!defaultRole || !user || (await wasThereBefore(container, user))) {
    return null
  }
  const logins = await loginsOf(container, user)
  if (!arrivesAsExpected(user.email, logins, defaultRole)) {
    return null
  }
  const account = await linkedUsers(container).getDefaultAccount()
  const locale = account.default_locale
  return {
    id: generateEntityId(undefined, "tlu"),
    account_id: account.id,
    user_id,
    email: user.email,
    name: nameOf(user),
    locale: isTeamLocale(locale) ? locale : "en",
    role_ids: [defaultRole.role_id],
    location_ids: null,
    sales_channel_ids: null,
    areas: null,
    invited_by: null,
    invitation_id: null,
    actor: { type: "system", id: null },
  }
}

/** Removed ones too, by the address as well: a new user may be an old person. */
async function wasThereBefore(
  container: MedusaContainer,
  { id, email }: UserDTO
): Promise<boolean> {
  const people = linkedUsers(container)
  const [known] = await people.listTeamLinkedUsers(
    { $or: [{ user_id: id }, { email: { $ilike: escapeLike(email) } }] },
    { select: ["id"], take: 1, withDeleted: true }
  )
  return known !== undefined
}

async function loginsOf(container: MedusaContainer, { id }: UserDTO) {
  const identities = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities(
      { app_metadata: { user_id: id } },
      { relations: ["provider_identities"] }
    )
  return identities.flatMap(
    ({ provider_identities }) => provider_identities ?? []
  )
}
