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
import type { AccountRow, Scope } from "../../src/modules/linked-user/types"
import type {
  InvitePeopleResponse,
  TeamInvitationResponse,
} from "../../src/types/http"
import { MEMBER_ROLE_ID } from "../../src/utils/role-ids"
import { invitations, linkedUsers } from "../../src/workflows/services"
import type { TestApi } from "./test-api"

export const PATH = "/admin/team/invitations"

export type Refusal = { type?: string; code?: string; message?: string }

export type OneInvitation = { invitation: TeamInvitationResponse } & Refusal

export const knexOf = (container: MedusaContainer): Knex =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/**
 * Invites over HTTP; without mail unless the body says so.
 *
 * @param by filled before the first test
 */
export const inviting = (by: { api: TestApi }) => ({
  post: (body: Record<string, unknown>, headers?: Record<string, string>) =>
    by.api.post<InvitePeopleResponse & Refusal>(
      PATH,
      { send_email: false, ...body },
      headers
    ),

  /** The invitation of one address that can be invited. */
  one: async (
    email: string,
    body: Record<string, unknown> = {}
  ): Promise<TeamInvitationResponse> => {
    const { data } = await by.api.post<InvitePeopleResponse>(PATH, {
      send_email: false,
      emails: [email],
      ...body,
    })
    const [result] = data.results ?? []
    if (!result?.invitation) {
      throw new Error(`${email} was not invited: ${JSON.stringify(data)}`)
    }
    return result.invitation
  },
})

/** Each address and what became of it, for comparing at one glance. */
export const outcomesOf = ({ data }: { data: InvitePeopleResponse }) =>
  data.results.map(({ email, outcome }) => [email, outcome])

/** What later pages set; here by the module's service. */
export async function setAccount(
  container: MedusaContainer,
  values: Partial<
    Pick<
      AccountRow,
      | "seat_limit"
      | "upgrade_url"
      | "allowed_domains"
      | "invitation_ttl_hours"
      | keyof Scope
    >
  >
): Promise<AccountRow> {
  const people = linkedUsers(container)
  const account = await people.getDefaultAccount()
  await people.updateTeamAccounts({ id: account.id, ...values })
  return account
}

/** A further account of this host. */
export async function createAccount(
  container: MedusaContainer,
  name = "Elsewhere"
): Promise<string> {
  const account = await linkedUsers(container).createTeamAccounts({ name })
  return account.id
}

/** A membership, without a host user behind it. */
export async function addMember(
  container: MedusaContainer,
  account_id: string,
  email: string
): Promise<string> {
  const id = generateEntityId(undefined, "tlu")
  await linkedUsers(container).admit({
    id,
    account_id,
    user_id: generateEntityId(undefined, "user"),
    email,
    name: email,
    locale: "en",
    role_ids: [MEMBER_ROLE_ID],
    location_ids: null,
    sales_channel_ids: null,
    areas: null,
    invited_by: null,
    invitation_id: null,
    actor: { type: "system", id: null },
  })
  return id
}

/** An invitation by the module alone, of any account. */
export async function insertInvitation(
  container: MedusaContainer,
  change: Partial<InvitationDraft> & { account_id: string; email: string }
): Promise<InvitationRow> {
  const [row] = await invitations(container).insertDrafts(
    [
      {
        id: generateEntityId(undefined, "tinv"),
        locale: "en",
        message: null,
        role_ids: [MEMBER_ROLE_ID],
        location_ids: null,
        sales_channel_ids: null,
        areas: null,
        expires_at: new Date(Date.now() + 7 * 24 * 3_600_000),
        send_email: false,
        revives: false,
        ...change,
      },
    ],
    { type: "system", id: null }
  )
  return row
}

export const rowOf = async (
  container: MedusaContainer,
  id: string
): Promise<InvitationRow> => {
  const row = await invitations(container).findRow(id)
  if (!row) {
    throw new Error(`There is no invitation ${id}`)
  }
  return row
}

/** Puts an invitation past its time; marked by the job, or not yet. */
export async function lapse(
  container: MedusaContainer,
  id: string,
  { marked = false } = {}
): Promise<void> {
  await knexOf(container)("team_invitation")
    .where({ id })
    .update({
      expires_at: new Date(Date.now() - 1_000),
      ...(marked && { status: "expired" }),
    })
}

/** The token that a mail or a copied link would have now. */
export async function tokenOf(
  container: MedusaContainer,
  id: string
): Promise<string> {
  const row = await rowOf(container, id)
  return invitations(container).deliveryLink(row).split("#invitation=")[1]
}

/**
 * How many rows each table of ours has. Deeds count as one, whether they are in
 * the activity yet or on their way there.
 */
export async function tableCounts(
  container: MedusaContainer
): Promise<Record<string, number>> {
  const knex = knexOf(container)
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `select tablename as name from pg_tables
     where schemaname = 'public' and tablename like 'team\\_%' order by 1`
  )
  const names = rows.map(({ name }) => name)
  const isDeeds = (name: string) => /_(outbox|activity)$/.test(name)
  const [deeds] = await knex
    .countDistinct<{ count: string }[]>("id as count")
    .from(
      knex
        .union(
          names.filter(isDeeds).map((name) =>
            knex(name)
              .select("id")
              .whereNot({ action: "session.started" })
              // That something was asked for is no deed.
              .whereRaw("data->>'route' is null")
          )
        )
        .as("deeds")
    )
  const counts = await Promise.all(
    names
      .filter((name) => !isDeeds(name))
      .map(async (name) => {
        const [{ count }] = await knex(name).count<{ count: string }[]>()
        return [name, Number(count)] as const
      })
  )
  return { ...Object.fromEntries(counts), deeds: Number(deeds.count) }
}

export type Deed = {
  action: string
  actor_type: string
  actor_id: string | null
  account_id: string | null
  resource_id: string | null
  data: Record<string, unknown> | null
}

/** Deeds of invitations, whether they are in the activity yet or not. */
export async function deedsOf(
  container: MedusaContainer,
  action: string
): Promise<Deed[]> {
  const { rows } = await knexOf(container).raw<{ rows: Deed[] }>(
    `select distinct on (id) action, actor_type, actor_id, account_id,
       resource_id, data - 'address' as data
     from (
       select id, action, actor_type, actor_id, account_id, resource_id, data
       from team_invitation_outbox
       union all
       select id, action, actor_type, actor_id, account_id, resource_id, data
       from team_activity
     ) deeds where action = ? order by id`,
    [action]
  )
  return rows
}

/** How many seats of the account are taken. */
export async function seatsOf(
  container: MedusaContainer,
  account_id: string
): Promise<number> {
  const seats = await knexOf(container)("team_seat").where({ account_id })
  return seats.length
}
