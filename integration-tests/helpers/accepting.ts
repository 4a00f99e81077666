import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { InvitationRow } from "../../src/modules/invitation/types"
import { actingAs } from "../../src/utils/actor"
import { invitePeopleWorkflow } from "../../src/workflows"
import { invitations, linkedUsers } from "../../src/workflows/services"
import type { TestApi } from "./test-api"

export const PASSWORD = "a long password"

export type InviteInput = {
  email: string
  /** User id of the Administrator who invites. */
  by: string
  role_ids?: string[]
  send_email?: boolean
}

/** A pending invitation to the default account, as the route would make it. */
export async function invite(
  container: MedusaContainer,
  { email, by, role_ids = ["trole_member"], send_email = false }: InviteInput
): Promise<InvitationRow> {
  const account = await linkedUsers(container).getDefaultAccount()
  const scope = actingAs(container, { type: "user", id: by })
  await invitePeopleWorkflow(scope).run({
    input: {
      account_id: account.id,
      recipients: [
        {
          email,
          role_ids,
          location_ids: null,
          sales_channel_ids: null,
          areas: null,
          locale: "en",
        },
      ],
      message: null,
      expires_at: null,
      send_email,
      dry_run: false,
    },
  })
  const row = await invitationTo(container, email.trim())
  if (!row) {
    throw new Error(`${email} wasn't invited`)
  }
  return row
}

/** The latest invitation to an address. */
export async function invitationTo(
  container: MedusaContainer,
  email: string
): Promise<InvitationRow | null> {
  const [row] = await knexOf(container)<InvitationRow>("team_invitation")
    .whereRaw("lower(email) = lower(?)", [email])
    .orderBy("created_at", "desc")
    .limit(1)
  return (row as InvitationRow | undefined) ?? null
}

export async function reload(
  container: MedusaContainer,
  { id }: Pick<InvitationRow, "id">
): Promise<InvitationRow> {
  const row = await invitations(container).findRow(id)
  if (!row) {
    throw new Error(`${id} is gone`)
  }
  return row
}

/** What the link in the mail carries. */
export function tokenOf(
  container: MedusaContainer,
  row: InvitationRow
): string {
  return invitations(container).deliveryLink(row).split("#invitation=")[1]
}

/** The form as a person fills it in. */
export const signUp = (token: string, over: Record<string, unknown> = {}) => ({
  token,
  first_name: "Grace",
  last_name: "Hopper",
  password: PASSWORD,
  ...over,
})

export type Accepted = {
  email: string
  login: { provider: string }
  wait_ms: number
  code?: string
  message?: string
}

export const accept = (
  api: TestApi,
  body: Record<string, unknown>,
  headers?: Record<string, string>
) => api.post<Accepted>("/admin/team/invitations/accept", body, headers)

export const knexOf = (container: MedusaContainer): Knex =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

const COUNTED = [
  "user",
  "auth_identity",
  "provider_identity",
  "auth_mfa_factor",
  "customer",
  "team_linked_user",
  "team_role_assignment",
  "team_seat",
] as const

export type Counts = Record<(typeof COUNTED)[number], number>

/** How much there is of everything that an accept makes. */
export async function counts(container: MedusaContainer): Promise<Counts> {
  const knex = knexOf(container)
  const entries = await Promise.all(
    COUNTED.map(async (table) => {
      const [{ count }] = await knex(table)
        .whereNull("deleted_at")
        .count<{ count: string }[]>("* as count")
      return [table, Number(count)] as const
    })
  )
  return Object.fromEntries(entries) as Counts
}

/** What one accept of somebody new adds. */
export const oneMore = (before: Counts, seats = 0): Counts => ({
  ...before,
  user: before.user + 1,
  auth_identity: before.auth_identity + 1,
  provider_identity: before.provider_identity + 1,
  team_linked_user: before.team_linked_user + 1,
  team_role_assignment: before.team_role_assignment + 1,
  team_seat: before.team_seat + seats,
})
