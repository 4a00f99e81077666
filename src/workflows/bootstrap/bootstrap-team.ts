import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { linkedUsers } from "../services"
import { listHostUsers } from "./host-users"

/**
 * Once, when the plugin comes into a host: its users become Administrators, so
 * that nobody is locked out. Not a workflow, because anyone who may run
 * workflows could run it.
 */
export async function bootstrapTeam(container: MedusaContainer): Promise<void> {
  const people = linkedUsers(container)
  const account = await people.getDefaultAccount()
  if (account.bootstrap) {
    return
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (await hasRunBefore(container)) {
    await people.bootstrap([])
    await people.closeFirstAdministrator()
    logger.warn(
      `team-access: the record of the first Administrators is gone, and nobody is made one again. ${HOW_TO_GET_IN}`
    )
    return
  }
  const { made } = await people.bootstrap(await listHostUsers(container))
  if (made.length) {
    logger.info(
      `team-access: made ${made.length} existing user(s) Administrators, so that nobody is locked out. Review them under Settings → Team.`
    )
  }
}

export const HOW_TO_GET_IN =
  "To make somebody an Administrator, run: npx medusa exec node_modules/medusa-plugin-team-access/.medusa/server/src/scripts/make-administrator.js <email>"

/**
 * The host keeps its own record of the migration script, which outlives our
 * tables: emptying them must make nobody an Administrator.
 */
async function hasRunBefore(container: MedusaContainer): Promise<boolean> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await knex.schema.hasTable("script_migrations"))) {
    return false
  }
  const [row] = await knex("script_migrations")
    .whereLike("script_name", "team-access-first-administrators.%")
    .whereNotNull("finished_at")
    .select("id")
  return row !== undefined
}
