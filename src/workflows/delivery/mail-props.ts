import type { MedusaContainer } from "@medusajs/framework/types"
import { isDefined, Modules } from "@medusajs/framework/utils"

import type { EmailPerson, InvitationEmailProps } from "../../emails"
import type { TeamInvitationService } from "../../modules/invitation/service"
import type { InvitationRow } from "../../modules/invitation/types"
import type { TeamLocale } from "../../utils/locales"
import {
  INVITATION_MODULE,
  LINKED_USER_MODULE,
  ROLE_MODULE,
} from "../../utils/module-keys"
import { Remembered } from "./remembered"

const REMEMBERED_MS = 5000

type Accounts = {
  listTeamAccounts: (filters: {
    id: string
  }) => Promise<{ name: string; owner_id: string | null }[]>
  listTeamLinkedUsers: (filters: { id: string }) => Promise<EmailPerson[]>
}

type Roles = {
  listRoles: (of: {
    account_id: string
    locale: TeamLocale
  }) => Promise<{ id: string; name: string }[]>
}

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
      link: this.container
        .resolve<TeamInvitationService>(INVITATION_MODULE)
        .deliveryLink(invitation),
      contact: account.owner ?? inviter,
    }
  }

  #account(id: string): Promise<{ name: string; owner: EmailPerson | null }> {
    return this.#remembered.get(`account ${id}`, async () => {
      const people = this.container.resolve<Accounts>(LINKED_USER_MODULE)
      const [account] = await people.listTeamAccounts({ id })
      const [owner] = account?.owner_id
        ? await people.listTeamLinkedUsers({ id: account.owner_id })
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
    const roles = await this.#remembered.get(
      `roles ${account_id} ${locale}`,
      () =>
        this.container
          .resolve<Roles>(ROLE_MODULE)
          .listRoles({ account_id, locale })
    )
    const names = new Map(roles.map((role) => [role.id, role.name]))
    return role_ids.map((id) => names.get(id)).filter(isDefined)
  }
}
