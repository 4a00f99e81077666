import type { MedusaContainer } from "@medusajs/framework/types"
import { isDefined, Modules } from "@medusajs/framework/utils"

import type { EmailPerson, InvitationEmailProps } from "../../emails"
import type { InvitationRow } from "../../modules/invitation/types"
import { invitations, linkedUsers, roles } from "../services"
import { Remembered } from "./remembered"

const REMEMBERED_MS = 5000

/** Gathers what a mail says: account, people, roles, and the link. */
export class MailProps {
  readonly #remembered = new Remembered(REMEMBERED_MS)

  constructor(private readonly container: MedusaContainer) {}

  async of(invitation: InvitationRow): Promise<InvitationEmailProps> {
    const [account, inviter, roles] = await Promise.all([
      this.#account(invitation.account_id),
      this.#inviter(invitation.invited_by),
      this.#roles(invitation),
    ])
    return {
      locale: invitation.locale,
      account_name: account.name,
      inviter,
      message: invitation.message,
      roles,
      email: invitation.email,
      expires_at: invitation.expires_at,
      now: new Date(),
      link: invitations(this.container).deliveryLink(invitation),
      contact: account.owner ?? inviter,
    }
  }

  #account(id: string): Promise<{ name: string; owner: EmailPerson | null }> {
    return this.#remembered.get(`account ${id}`, async () => {
      const people = linkedUsers(this.container)
      const account = await people.findAccount(id)
      const [owner] = account?.owner_id
        ? await people.findLinkedUsers(id, [account.owner_id])
        : []
      return {
        name: account?.name ?? "",
        owner: owner ? { name: owner.name, email: owner.email } : null,
      }
    })
  }

  async #inviter(id: string | null): Promise<EmailPerson | null> {
    if (!id) {
      return null
    }
    return this.#remembered.get(`user ${id}`, async () => {
      const [user] = await this.container
        .resolve(Modules.USER)
        .listUsers({ id }, { select: ["email", "first_name", "last_name"] })
      if (!user) {
        return null
      }
      const name = [user.first_name, user.last_name].filter(Boolean).join(" ")
      return { name: name || user.email, email: user.email }
    })
  }

  async #roles(invitation: InvitationRow): Promise<string[]> {
    const { account_id, locale, role_ids } = invitation
    const known = await this.#remembered.get(
      `roles ${account_id} ${locale}`,
      () => roles(this.container).listRoles({ account_id, locale })
    )
    const names = new Map(known.map((role) => [role.id, role.name]))
    return role_ids.map((id) => names.get(id)).filter(isDefined)
  }
}
