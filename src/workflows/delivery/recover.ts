import { invitations } from "../services"
import type { WorkContext } from "./types"

/** Takes up what a process that died left half done. */
export async function recover({ container }: WorkContext): Promise<void> {
  await invitations(container).releaseStaleDeliveries()
}
