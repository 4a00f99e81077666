import { container } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { bootstrapTeam } from "../../workflows/bootstrap/bootstrap-team"

/**
 * When the plugin comes in, makes Administrators of the users who are there. A
 * migration script does the same; a host that skips those mustn't lock anybody
 * out.
 */
export async function makeFirstAdministrators(): Promise<void> {
  try {
    await bootstrapTeam(container)
  } catch (error) {
    // A rejected start hook is swallowed. Nobody is let in by this failure.
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `team-access: the first Administrators can't be made: ${(error as Error).message}`
      )
  }
}
