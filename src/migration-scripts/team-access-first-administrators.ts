import type { ExecArgs } from "@medusajs/framework/types"

import { bootstrapTeam } from "../workflows/bootstrap/bootstrap-team"

/**
 * Runs once, by `medusa db:migrate`. The name is kept by the host, and tells
 * that it has run even when the plugin's tables are emptied.
 */
export default async function teamAccessFirstAdministrators({
  container,
}: ExecArgs): Promise<void> {
  await bootstrapTeam(container)
}
