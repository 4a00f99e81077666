import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type {
  AccountRow,
  MembershipRow,
} from "../../../../modules/linked-user/types"
import type { NewcomerResponse } from "../../../../types/access-http"
import { nameOf } from "../../../../workflows/bootstrap/host-users"
import { liesWithin, type WithinScope } from "../../../../utils/within-scope"
import { linkedUsers, roles } from "../../../../workflows/services"

const PAGE = 1_000

/**
 * Users of the host whom nobody has given a place in any account, and people of
 * the account none of whose roles holds; the newest first. The host can't be
 * asked for the former, so its users are gone through by the thousand.
 *
 * Users without a place are the host's: another account doesn't see them, nor who
 * works in certain locations only.
 *
 * @param q part of an address or name
 */
export async function listNewcomers(
  container: MedusaContainer,
  account: AccountRow,
  q?: string,
  within?: WithinScope
): Promise<NewcomerResponse[]> {
  const [without_place, members] = await Promise.all([
    account.is_default && !within ? usersWithoutPlace(container, q) : [],
    membersWithoutRole(container, account, q),
  ])
  const without_role = members.filter(
    (member) => !within || liesWithin(member, within)
  )
  return [
    ...without_place.map(presentUser),
    ...without_role.map(presentMember),
  ].sort((a, b) => (a.created_at < b.created_at ? 1 : -1))
}

async function usersWithoutPlace(
  container: MedusaContainer,
  q?: string
): Promise<UserDTO[]> {
  const service = container.resolve(Modules.USER)
  const found: UserDTO[] = []
  for (let skip = 0; ; skip += PAGE) {
    const page = await service.listUsers(q ? { q } : {}, {
      skip,
      take: PAGE,
      order: { created_at: "DESC", id: "DESC" },
      select: ["id", "email", "first_name", "last_name", "created_at"],
    })
    const ids = await linkedUsers(container).withoutMembership(
      page.map(({ id }) => id)
    )
    const waiting = new Set(ids)
    found.push(...page.filter(({ id }) => waiting.has(id)))
    if (page.length < PAGE) {
      return found
    }
  }
}

async function membersWithoutRole(
  container: MedusaContainer,
  account: AccountRow,
  q = ""
): Promise<MembershipRow[]> {
  const known = await roles(container).listRoles({
    account_id: account.id,
    locale: account.default_locale,
  })
  const members = await linkedUsers(container).withoutRole(
    account.id,
    known.map(({ id }) => id)
  )
  const wanted = q.toLowerCase()
  return members.filter(({ email, name }) =>
    `${email} ${name}`.toLowerCase().includes(wanted)
  )
}

const presentUser = (user: UserDTO): NewcomerResponse => ({
  user_id: user.id,
  email: user.email,
  name: nameOf(user),
  created_at: new Date(user.created_at).toISOString(),
  standing: "no_membership",
  linked_user_id: null,
})

const presentMember = (member: MembershipRow): NewcomerResponse => ({
  user_id: member.user_id,
  email: member.email,
  name: member.name,
  created_at: member.joined_at.toISOString(),
  standing: "no_role",
  linked_user_id: member.id,
})
