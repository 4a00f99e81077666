import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"

import { renderRenewalRequestEmail } from "../emails"
import { TeamEvents } from "../workflows/events"
import { invitations, linkedUsers } from "../workflows/services"

/** Tells the account's Administrators that somebody waits for a new link. */
export default async function renewalRequested({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const service = invitations(container)
  const row = await service.findRow(data.id)
  if (!row?.renewal_requested_at) {
    return
  }
  const people = linkedUsers(container)
  const account = await people.retrieveTeamAccount(row.account_id)
  const administrators = await people.administratorsOf(row.account_id)
  const mails = await Promise.all(
    administrators.map(async ({ email: to, locale }) => ({
      to,
      channel: "email",
      from: service.options.email.from,
      template: "team-renewal-request",
      content: await renderRenewalRequestEmail({
        locale,
        account_name: account.name,
        email: row.email,
        team_url: `${service.adminUrl}/settings/team`,
      }),
      resource_type: "team_invitation",
      resource_id: row.id,
      idempotency_key: `${row.id}:renewal:${row.renewal_requested_at?.getTime()}:${to}`,
    }))
  )
  await container.resolve(Modules.NOTIFICATION).createNotifications(mails)
}

export const config: SubscriberConfig = {
  event: TeamEvents.INVITATION_RENEWAL_REQUESTED,
}
