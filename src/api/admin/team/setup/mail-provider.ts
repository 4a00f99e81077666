import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * The host's notification provider for e-mail, or `null`. The host keeps them in
 * a table and has no method that lists them.
 */
export async function mailProviderId(
  container: MedusaContainer
): Promise<string | null> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const [provider] = await knex("notification_provider")
    .whereRaw("'email' = any(channels)")
    .where({ is_enabled: true, deleted_at: null })
    .select<{ id: string }[]>("id")
  return provider?.id ?? null
}
