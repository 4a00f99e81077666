import type { TeamInvitationService } from "../../modules/invitation/service"
import { INVITATION_MODULE, LINKED_USER_MODULE } from "../../utils/module-keys"
import { TeamEvents } from "../events"
import { emitEvents } from "./emit-events"
import type { WorkContext } from "./types"

const BATCH = 2000

type Seats = {
  reconcileSeats: (
    liveInvitationIds: (ids: string[]) => Promise<string[]>
  ) => Promise<number>
}

/** What time brings about, once a minute: expiry, reminders, tidying. */
export async function sweep(context: WorkContext): Promise<void> {
  const { container } = context
  const invitations =
    container.resolve<TeamInvitationService>(INVITATION_MODULE)
  const seats = container.resolve<Seats>(LINKED_USER_MODULE)

  await expireInvitations(context)
  await inBatches(context, async () => {
    const ids = await invitations.queueReminders(BATCH)
    return ids.length
  })
  await seats.reconcileSeats((ids) => invitations.liveIds(ids))
  await invitations.purgeIdempotency()
}

/** Marks what is past its time, in batches that several workers may share. */
export async function expireInvitations(context: WorkContext): Promise<void> {
  const invitations =
    context.container.resolve<TeamInvitationService>(INVITATION_MODULE)
  await inBatches(context, async () => {
    const expired = await invitations.expireDue(BATCH)
    emitEvents(
      context,
      expired.map(({ id }) => ({
        name: TeamEvents.INVITATION_EXPIRED,
        data: { id },
      }))
    )
    return expired.length
  })
}

async function inBatches(
  { stopping }: WorkContext,
  batch: () => Promise<number>
): Promise<void> {
  while (!stopping() && (await batch()) === BATCH);
}
