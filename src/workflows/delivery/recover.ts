import type { TeamInvitationService } from "../../modules/invitation/service"
import { INVITATION_MODULE } from "../../utils/module-keys"
import type { WorkContext } from "./types"

/** Finishes or undoes what a process that died left half done. */
export async function recover({ container }: WorkContext): Promise<void> {
  const invitations =
    container.resolve<TeamInvitationService>(INVITATION_MODULE)
  await invitations.releaseStaleDeliveries()
}
