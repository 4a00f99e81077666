import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { HostUser } from "../../modules/linked-user/types"

const PAGE = 1_000

/** The name to show for a user of the host; the address where there is none. */
export const nameOf = (
  user: Pick<UserDTO, "email" | "first_name" | "last_name">
): string =>
  [user.first_name, user.last_name].filter(Boolean).join(" ") || user.email

export const asHostUser = (user: UserDTO): HostUser => ({
  id: user.id,
  email: user.email,
  name: nameOf(user),
  created_at: new Date(user.created_at),
})

/** All users of the host, the oldest first. */
export async function listHostUsers(
  container: MedusaContainer
): Promise<HostUser[]> {
  const service = container.resolve(Modules.USER)
  const users: UserDTO[] = []
  for (;;) {
    const page = await service.listUsers(
      {},
      {
        skip: users.length,
        take: PAGE,
        order: { created_at: "ASC", id: "ASC" },
      }
    )
    users.push(...page)
    if (page.length < PAGE) {
      return users.map(asHostUser)
    }
  }
}
