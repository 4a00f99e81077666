import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { MembershipRow } from "../../../../modules/linked-user/types"
import { resolveActor } from "../../../../utils/actor"
import { contactOf } from "../../../../workflows/authority/contact"
import { linkedUsers } from "../../../../workflows/services"
import { requestGrant } from "../../../guard/request-grant"
import { previewOf } from "../../../reach/preview/session"
import { callerGrant } from "../../../utils/caller-grant"
import { currentAccount } from "../../../utils/current-account"
import { presentPreview } from "../preview/present"
import { presentAccess } from "./access"

/** Who the caller is here; without a membership they learn whom to ask. */
export async function describeMe(req: AuthenticatedMedusaRequest) {
  const actor = resolveActor(req.scope)
  const people = linkedUsers(req.scope)
  const account = await currentAccount(req)
  const user_id = actor.type === "user" ? actor.id : null
  const [user, memberships, contact, grant] = await Promise.all([
    user_id ? retrieveUser(req.scope, user_id) : null,
    user_id ? people.membershipsOf(user_id) : [],
    contactOf(req.scope, account.id),
    // While they see the dashboard as a role, that's all they may.
    requestGrant(req) ?? callerGrant(req.scope, account.id),
  ])
  const linked_users = await Promise.all(
    memberships.map((row) => presentMembership(req.scope, row))
  )
  const access = presentAccess(grant, presentPreview(previewOf(req)))
  const { is_administrator } = access
  return {
    user,
    linked_users,
    current: linked_users.find((row) => row.account.id === account.id) ?? null,
    is_administrator,
    // Whoever invites has to know whether a seat is left; to pay for more is
    // an Administrator's.
    seats:
      is_administrator || grant.permissions.has("invitation:create")
        ? {
            ...(await people.seatUsage(account.id)),
            upgrade_url: is_administrator ? account.upgrade_url : null,
          }
        : null,
    contact,
    access,
    client_accounts: {
      enabled: people.options.accounts,
      may_manage: people.options.accounts && access.is_root,
    },
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
      is_default: account?.is_default ?? false,
    },
    status: row.status,
    source: row.source,
    role_ids: row.role_ids,
  }
}
