import type { InviteDTO, MedusaContainer } from "@medusajs/framework/types"

import type { HostInviteResponse } from "../../../../types/access-http"
import { linkedUsers } from "../../../../workflows/services"
import { personRefs } from "../../../utils/people-refs"

/** What of an invite is needed; never its token. */
export type OpenInvite = Pick<
  InviteDTO,
  "id" | "email" | "expires_at" | "created_at"
>

export const OPEN_INVITE_FIELDS = [
  "id",
  "email",
  "expires_at",
  "created_at",
] as const satisfies (keyof OpenInvite)[]

/** The host's invites as they go over the wire, with what was chosen for them. */
export async function presentHostInvites(
  container: MedusaContainer,
  invites: OpenInvite[]
): Promise<HostInviteResponse[]> {
  const choices = await linkedUsers(container).hostInvitesOf(
    invites.map(({ id }) => id)
  )
  const people = await personRefs(
    container,
    [...choices.values()].map(({ chosen_by }) => chosen_by)
  )
  return invites.map(({ id, email, expires_at, created_at }) => {
    const choice = choices.get(id)
    return {
      id,
      email,
      expires_at: new Date(expires_at).toISOString(),
      created_at: new Date(created_at).toISOString(),
      role_ids: choice?.role_ids ?? [],
      locale: choice?.locale ?? null,
      chosen_by: (choice && people.get(choice.chosen_by)) ?? null,
    }
  })
}
