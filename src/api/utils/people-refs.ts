import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { PersonRef } from "../../types/http"

/** Names and addresses of the host's users, by id; unknown ids are left out. */
export async function personRefs(
  container: MedusaContainer,
  ids: (string | null)[]
): Promise<Map<string, PersonRef>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))]
  if (!wanted.length) {
    return new Map()
  }
  const users = await container.resolve(Modules.USER).listUsers(
    { id: wanted },
    {
      select: ["id", "email", "first_name", "last_name"],
      take: wanted.length,
    }
  )
  return new Map(
    users.map(({ id, email, first_name, last_name }) => [
      id,
      {
        id,
        name: [first_name, last_name].filter(Boolean).join(" ") || email,
        email,
      },
    ])
  )
}
