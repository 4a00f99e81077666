import { TeamEvents } from "../events"
import { activity, invitations, linkedUsers, sessions } from "../services"
import { emitEvents } from "./emit-events"
import type { WorkContext } from "./types"

const BATCH = 2000

/** What time brings about, once a minute: expiry, reminders, tidying. */
export async function sweep(context: WorkContext): Promise<void> {
  const { container } = context
  const offers = invitations(container)

  await expireInvitations(context)
  await inBatches(context, async () => {
    const ids = await offers.queueReminders(BATCH)
    return ids.length
  })
  await linkedUsers(container).reconcileSeats((ids) => offers.liveIds(ids))
  await offers.purgeIdempotency()
  await sessions(container).tidySessions()
  await inBatches(context, () => activity(container).forgetOld(BATCH))
}

/** Marks what is past its time, in batches that several workers may share. */
export async function expireInvitations(context: WorkContext): Promise<void> {
  const offers = invitations(context.container)
  await inBatches(context, async () => {
    const expired = await offers.expireDue(BATCH)
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
