import { actingAs } from "../../utils/actor"
import { recoverAcceptsWorkflow } from "../invitation/workflows/recover-accepts"
import { invitations } from "../services"
import type { WorkContext } from "./types"

const BATCH = 100

/** Takes up what a process that died left half done: mails and sign-ups. */
export async function recover({ container }: WorkContext): Promise<void> {
  const offers = invitations(container)
  await offers.releaseStaleDeliveries()
  // Most of the time there is none, and a workflow costs more than this look.
  const stale = await offers.listStaleClaims(BATCH)
  if (stale.length) {
    const scope = actingAs(container, { type: "system", id: null })
    await recoverAcceptsWorkflow(scope).run({ input: {} })
  }
}
