import type { LinkedUserDetailResponse } from "../../src/types/access-http"
import { type Login, demoApi } from "../helpers/demo-api"

export const COLLEAGUE_PASSWORD = "four words make one"

type ColleagueInput = {
  email: string
  name: string
  role_ids: string[]
} & Record<string, unknown>

type Invited = { results: { invitation: { id: string } }[] }

/** The link of a new invitation, as an Administrator copies it. */
export async function invitationLinkFor(
  url: string,
  recipient: { email: string } & Record<string, unknown>
): Promise<string> {
  const api = await demoApi(url).as()
  const { results } = await api.post<Invited>("/admin/team/invitations", {
    recipients: [recipient],
    send_email: false,
  })
  const { link } = await api.post<{ link: string }>(
    `/admin/team/invitations/${results[0].invitation.id}/copy-link`
  )
  return link
}

/** Somebody who was invited with these choices and has joined. */
export async function joinTeam(
  url: string,
  { name, ...recipient }: ColleagueInput
): Promise<Login> {
  const link = await invitationLinkFor(url, recipient)
  const { wait_ms } = await demoApi(url).send<{ wait_ms: number }>(
    "/admin/team/invitations/accept",
    {
      token: link.split("#invitation=")[1],
      first_name: name,
      last_name: "Example",
      password: COLLEAGUE_PASSWORD,
    }
  )
  // Tokens know whole seconds, and those of the accept's own are refused.
  await new Promise((done) => setTimeout(done, wait_ms))
  return { email: recipient.email, password: COLLEAGUE_PASSWORD }
}

/** Gives somebody these roles in place of those they have. */
export async function giveRoles(
  url: string,
  email: string,
  role_ids: string[]
): Promise<void> {
  const api = await demoApi(url).as()
  const { linked_users } = await api.get<{
    linked_users: LinkedUserDetailResponse[]
  }>(`/admin/team/linked-users?q=${encodeURIComponent(email)}`)
  await api.post(`/admin/team/linked-users/${linked_users[0].id}`, {
    roles: role_ids.map((role_id) => ({ role_id })),
  })
}

type Open = { invitations: { id: string; status: string }[] }

/** Takes everybody of a domain out again, so that the next specs' lists are short. */
export async function takeOut(url: string, domain: string): Promise<void> {
  const api = await demoApi(url).as()
  const { linked_users } = await api.get<{
    linked_users: LinkedUserDetailResponse[]
  }>(`/admin/team/linked-users?q=${domain}&limit=100`)
  if (linked_users.length) {
    await api.post("/admin/team/linked-users/batch", {
      ids: linked_users.map(({ id }) => id),
      action: "remove",
    })
  }
  const { invitations } = await api.get<Open>(
    `/admin/team/invitations?q=${domain}&status=pending,expired&limit=100`
  )
  if (invitations.length) {
    await api.post("/admin/team/invitations/revoke", {
      ids: invitations.map(({ id }) => id),
    })
  }
  const { users } = await api.get<{ users: { id: string }[] }>(
    `/admin/users?q=${domain}&limit=100`
  )
  for (const { id } of users) {
    await api.delete(`/admin/users/${id}`)
  }
}
