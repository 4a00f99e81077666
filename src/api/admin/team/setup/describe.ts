import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

import type { AccountRow } from "../../../../modules/linked-user/types"
import { invitations, linkedUsers, queue } from "../../../../workflows/services"
import { currentAccount } from "../../../utils/current-account"
import { mailProviderId } from "./mail-provider"

/** What the setup card shows: what is in place, and what is missing. */
export async function describeSetup(req: AuthenticatedMedusaRequest) {
  const account = await currentAccount(req)
  const { options, adminUrl } = invitations(req.scope)
  const [provider_id, administrators] = await Promise.all([
    mailProviderId(req.scope),
    linkedUsers(req.scope).administratorsOf(account.id),
  ])
  return {
    dismissed_at: account.setup_dismissed_at?.toISOString() ?? null,
    mail: { provider_id, from: options.email.from ?? null },
    admin_url: adminUrl,
    queue: queue(req.scope).status(),
    bootstrap: account.bootstrap && {
      made: account.bootstrap.made.length,
      at: account.bootstrap.at,
    },
    invitation_ttl_hours:
      account.invitation_ttl_hours ?? options.invitationTtlHours,
    administrators: administrators.map(({ id, name, email }) => ({
      id,
      name,
      email,
    })),
    account: presentAccount(account),
  }
}

const presentAccount = (account: AccountRow) => ({
  id: account.id,
  name: account.name,
  default_locale: account.default_locale,
  allowed_domains: account.allowed_domains,
  upgrade_url: account.upgrade_url,
})
