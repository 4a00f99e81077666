import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { HOW_TO_GET_IN } from "../../workflows/bootstrap/bootstrap-team"
import { asHostUser } from "../../workflows/bootstrap/host-users"
import { linkedUsers } from "../../workflows/services"

/** Installations in which this is settled, for good; known here to tests only. */
export const settled = new WeakSet<object>()

/**
 * On a host that had no users: the first person to come in is either the one
 * whom the host's own command made, and becomes the Administrator, or closes
 * that door for good. So whoever signed up by a public route can't first make
 * somebody who looks like the command's.
 */
export async function settleFirstAdministrator(
  req: MedusaRequest,
  user_id: string
): Promise<void> {
  const people = linkedUsers(req.scope)
  if (settled.has(people)) {
    return
  }
  const { bootstrap } = await people.getDefaultAccount()
  if (!bootstrap) {
    return
  }
  if (await people.awaitsFirstAdministrator()) {
    await decide(req.scope, user_id)
  }
  settled.add(people)
}

async function decide(
  container: MedusaContainer,
  user_id: string
): Promise<void> {
  const people = linkedUsers(container)
  const user = await firstUser(container)
  if (user?.id === user_id && (await logsInByPassword(container, user))) {
    await people.claimFirstAdministrator(asHostUser(user))
    return
  }
  await people.closeFirstAdministrator()
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(
      `team-access: the first to log in isn't the user that "medusa user" made, so nobody becomes Administrator by itself. ${HOW_TO_GET_IN}`
    )
}

/** Deleted ones count: they may have made the others. */
async function firstUser(container: MedusaContainer) {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers(
      {},
      { withDeleted: true, take: 1, order: { created_at: "ASC", id: "ASC" } }
    )
  return user?.deleted_at ? null : user
}

/**
 * The host's command makes a login by password, with the user's own address and
 * nothing else; signing up by a provider makes none.
 */
async function logsInByPassword(
  container: MedusaContainer,
  user: { id: string; email: string }
): Promise<boolean> {
  const identities = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities(
      { app_metadata: { user_id: user.id } },
      { relations: ["provider_identities"] }
    )
  const logins = identities.flatMap(
    (identity) => identity.provider_identities ?? []
  )
  return (
    logins.length === 1 &&
    logins[0].provider === "emailpass" &&
    logins[0].entity_id.toLowerCase() === user.email.toLowerCase()
  )
}
