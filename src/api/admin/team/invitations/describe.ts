import type { MedusaContainer } from "@medusajs/framework/types"

import type { InvitationRow } from "../../../../modules/invitation/types"
import type { InvitationLookupResponse } from "../../../../types/http"
import {
  acceptableLogins,
  findLogin,
} from "../../../../workflows/invitation/accept/find-login"
import {
  isProviderAllowed,
  signUpProviders,
} from "../../../../workflows/invitation/accept/providers"
import { invitations, linkedUsers, roles } from "../../../../workflows/services"
import { personRefs } from "../../../utils/people-refs"
import { PASSWORD_LENGTH } from "./validators"

/** What the sign-up page needs to know; only whoever holds the link is told. */
export async function describeInvitation(
  container: MedusaContainer,
  invitation: InvitationRow
): Promise<InvitationLookupResponse> {
  const { account_id, invited_by, locale } = invitation
  const [account, known, { known: given }, people, providers] =
    await Promise.all([
      linkedUsers(container).retrieveTeamAccount(account_id),
      findLogin(container, invitation.email),
      roles(container).resolveRoles(invitation.role_ids, account_id, locale),
      personRefs(container, [invited_by]),
      signUpProviders(container),
    ])
  const logins = acceptableLogins(known)
  const byPassword = logins.find(({ provider }) => provider === "emailpass")
  const inviter = invited_by ? people.get(invited_by) : undefined
  return {
    invitation: {
      email: invitation.email,
      account_name: account.name,
      inviter: inviter ? { name: inviter.name } : null,
      roles: given.map((role) => role.name),
      locale,
      message: invitation.message,
      expires_at: invitation.expires_at.toISOString(),
    },
    login: logins.length ? "existing" : "new",
    asks_profile: !known.user,
    login_email: byPassword?.entity_id ?? invitation.email,
    emailpass:
      isProviderAllowed(container, "emailpass") &&
      (!logins.length || Boolean(byPassword)),
    providers,
    fields: invitations(container).options.signUpFields,
    password: PASSWORD_LENGTH,
  }
}
