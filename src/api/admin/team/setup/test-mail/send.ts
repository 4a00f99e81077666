import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"

import { renderTestEmail } from "../../../../../emails"
import { resolveActor } from "../../../../../utils/actor"
import { teamError, TeamHttpError } from "../../../../../utils/team-error"
import { nameOf } from "../../../../../workflows/bootstrap/host-users"
import { invitations, linkedUsers } from "../../../../../workflows/services"
import { currentAccount } from "../../../../utils/current-account"
import { mailProviderId } from "../mail-provider"

/**
 * Sends a mail to the caller's own address, as invitations are sent.
 *
 * @returns the address
 * @throws `mail_not_configured` (400), `mail_failed` (409) with the provider's words
 */
export async function sendTestMail(
  req: AuthenticatedMedusaRequest
): Promise<string> {
  const user = await callingUser(req)
  if (!(await mailProviderId(req.scope))) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "mail_not_configured",
      "This host has no provider for e-mail. Add one to the Notification Module."
    )
  }
  const account = await currentAccount(req)
  const member = await linkedUsers(req.scope).membershipOf(user.id, account.id)
  const { from } = invitations(req.scope).options.email
  const content = await renderTestEmail({
    locale: member?.locale ?? account.default_locale,
    account_name: account.name,
    sent_by: nameOf(user),
  })
  try {
    await req.scope.resolve(Modules.NOTIFICATION).createNotifications({
      to: user.email,
      ...(from ? { from } : {}),
      channel: "email",
      template: "team-test",
      content,
      trigger_type: "team.test",
    })
  } catch (error) {
    throw new TeamHttpError(409, "mail_failed", complaintOf(error))
  }
  return user.email
}

async function callingUser(req: AuthenticatedMedusaRequest) {
  const { type, id } = resolveActor(req.scope)
  if (type !== "user" || !id) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "invalid_data",
      "A test mail goes to the person who asks for it, and an API key has no address."
    )
  }
  return req.scope.resolve(Modules.USER).retrieveUser(id)
}

/** What the provider said, without the host's words around it. */
const complaintOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return message
    .replace(/^Failed to send notification with id \S+:\s*/, "")
    .slice(0, 500)
}
