import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { container } from "@medusajs/framework"

import { watchMounting } from "../../../api/guard/mount-proof"
import { guardMounted } from "../../../api/guard/route"
import { holdHandlers } from "../../../api/guard/scope/mount"

let watch: ReturnType<typeof watchMounting> | undefined

/** Modules load before routes, so from here the host is watched mounting them. */
export default async function startWatching(): Promise<void> {
  watch?.stop()
  holdHandlers()
  watch = watchMounting()
}

/**
 * Ends the process when the gate isn't ahead of every route: without it ended
 * sessions and the team's pages would be open to all. (The host starts to
 * listen after this; a rejected start hook would be swallowed.)
 */
export async function proveMounting(): Promise<void> {
  watch?.stop()
  const complaint = watch?.record.complaint()
  guardMounted(watch?.record.routes ?? [])
  watch = undefined
  if (complaint) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `medusa-plugin-team-access: ${complaint}, so this server would not be protected. It ends here. Is src/api/middlewares of the plugin in place?`
      )
    process.exit(1)
  }
}
