import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
} from "@medusajs/framework/utils"

import type {
  InvitationDraft,
  InvitationRow,
} from "../../src/modules/invitation/types"
import { MEMBER_ROLE_ID } from "../../src/utils/role-ids"
import type { WorkContext } from "../../src/workflows/delivery"
import { invitations, linkedUsers, queue } from "../../src/workflows/services"

export const knexOf = (container: MedusaContainer): Knex =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/** Invites by the module alone: rows and deeds, and nobody is told of them. */
export async function insertInvitations(
  container: MedusaContainer,
  emails: string[],
  change: Partial<InvitationDraft> = {}
): Promise<InvitationRow[]> {
  const account = await linkedUsers(container).getDefaultAccount()
  return invitations(container).insertDrafts(
    emails.map((email) => ({
      id: generateEntityId(undefined, "tinv"),
      account_id: account.id,
      email,
      locale: "en",
      message: null,
      role_ids: [MEMBER_ROLE_ID],
      location_ids: null,
      sales_channel_ids: null,
      areas: null,
      expires_at: new Date(Date.now() + 7 * 24 * 3600_000),
      send_email: true,
      revives: false,
      ...change,
    })),
    { type: "system", id: null }
  )
}

/** Invites, and wakes the workers as the routes do. */
export async function invite(
  container: MedusaContainer,
  emails: string[],
  change: Partial<InvitationDraft> = {}
): Promise<InvitationRow[]> {
  const rows = await insertInvitations(container, emails, change)
  wake(container, rows)
  return rows
}

export function wake(container: MedusaContainer, rows: InvitationRow[]): void {
  queue(container).wakeMail(
    rows.map((row) => ({
      id: row.id,
      token_version: row.token_version,
      attempt: row.delivery_attempts + 1,
    }))
  )
  queue(container).wakeOutbox()
}

export async function rowOf(
  container: MedusaContainer,
  id: string
): Promise<InvitationRow> {
  return knexOf(container)<InvitationRow>("team_invitation")
    .where({ id })
    .first()
    .then((row) => row as InvitationRow)
}

/** Makes a mail that waits for its next attempt due now. */
export async function dueNow(
  container: MedusaContainer,
  id: string
): Promise<void> {
  await knexOf(container)("team_invitation")
    .where({ id })
    .update({ delivery_next_at: null })
}

export const linkIn = (text: string): string =>
  /https?:\/\/\S+#invitation=\S+/.exec(text)?.[0] ?? ""

export const tokenIn = (text: string): string =>
  linkIn(text).split("#invitation=")[1] ?? ""

/** What a worker of this process would hand to its work. */
export const workContext = (
  container: MedusaContainer,
  change: Partial<WorkContext> = {}
): WorkContext => ({
  container,
  options: invitations(container).options,
  logger: container.resolve(ContainerRegistrationKeys.LOGGER),
  stopping: () => false,
  ...change,
})

/** Waits until `check` gives something, and answers it. */
export async function until<T>(
  check: () => Promise<T | false | null | undefined> | T | false,
  timeout_ms = 15_000
): Promise<T> {
  const deadline = Date.now() + timeout_ms
  for (;;) {
    const found = await check()
    if (found) {
      return found
    }
    if (Date.now() > deadline) {
      throw new Error(`It did not happen in ${timeout_ms} ms: ${check}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
