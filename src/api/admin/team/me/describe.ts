import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { MembershipRow } from "../../../../modules/linked-user/types"
import { resolveActor } from "../../../../utils/actor"
import { linkedUsers } from "../../../../workflows/services"
import { contactOf } from "../../../guard/restrict"
import { currentAccount } from "../../../utils/current-account"

/** Who the caller is here; without a membership they learn whom to ask. */
export async function describeMe(req: AuthenticatedMedusaRequest) {
  const actor = resolveActor(req.scope)
  const people = linkedUsers(req.scope)
  const account = await currentAccount(req)
  const user_id = actor.type === "user" ? actor.id : null
  const [user, memberships, contact] = await Promise.all([
    user_id ? retrieveUser(req.scope, user_id) : null,
    user_id ? people.membershipsOf(user_id) : [],
    contactOf(req, account),
  ])
  const linked_users = await Promise.all(
    memberships.map((row) => presentMembership(req.scope, row))
  )
  const is_administrator =
    actor.type === "api_key" ||
    (user_id !== null && (await people.isAdministrator(user_id, account.id)))
  return {
    user,
    linked_users,
    current: linked_users.find((row) => row.account.id === account.id) ?? null,
    is_administrator,
    seats: is_administrator ? await people.seatUsage(account.id) : null,
    contact,
    impersonation: null,
  }
}

async function retrieveUser(container: MedusaContainer, id: string) {
  const { email, first_name, last_name } = await container
    .resolve(Modules.USER)
    .retrieveUser(id, { select: ["id", "email", "first_name", "last_name"] })
  return { id, email, first_name, last_name }
}

async function presentMembership(
  container: MedusaContainer,
  row: MembershipRow
) {
  const account = await linkedUsers(container).findAccount(row.account_id)
  return {
    id: row.id,
    account: {
      id: row.account_id,
      name: account?.name ?? "",
      default_locale: account?.default_locale ?? "en",
    },
    status: row.status,
    role_ids: row.role_ids,
  }
}
