import type { ApiKeyDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const FIELDS = [
  "id",
  "title",
  "redacted",
  "created_at",
  "created_by",
  "last_used_at",
  "revoked_at",
] as const satisfies (keyof ApiKeyDTO)[]

/** What of a key is needed; never its token, nor what it is hashed with. */
export type SecretKey = Pick<ApiKeyDTO, (typeof FIELDS)[number]>

/** Secret keys of the host that hold, the newest first. */
export async function secretKeys(
  container: MedusaContainer,
  { q, id }: { q?: string; id?: string } = {}
): Promise<SecretKey[]> {
  const filters = {
    type: "secret",
    ...(q && { q }),
    ...(id && { id }),
  } as const
  const keys = await container.resolve(Modules.API_KEY).listApiKeys(filters, {
    select: [...FIELDS],
    order: { created_at: "DESC", id: "DESC" },
    take: MOST_KEYS,
  })
  return keys.filter(
    ({ revoked_at }) => !revoked_at || new Date(revoked_at) > new Date()
  )
}

const MOST_KEYS = 10_000
