import type { DeliveryClaim } from "../../modules/invitation/types"
import { TeamEvents } from "../events"
import { invitations } from "../services"
import { emitEvents } from "./emit-events"
import { MailProps } from "./mail-props"
import { renderMail } from "./render-mail"
import { type Letter, messageOf, type Outcome, sendMails } from "./send-mails"
import type { WorkContext } from "./types"

/**
 * Sends every mail that is due. While one batch is on its way to the mail
 * server the next is claimed and rendered; at no time are more mails sent and
 * not recorded than `worker.concurrency`.
 *
 * @returns when the first of the failed ones is due again
 */
export async function deliverMail(context: WorkContext): Promise<Date | null> {
  const offers = invitations(context.container)
  const props = new MailProps(context.container)
  const retries: Date[] = []
  let under_way: Promise<void> = Promise.resolve()

  try {
    while (!context.stopping()) {
      const claims = await offers.claimDueDeliveries(
        context.options.worker.concurrency
      )
      if (!claims.length) {
        break
      }
      const batch = await renderAll(context, claims, props)
      await under_way
      under_way = deliver(context, batch, retries)
      // Awaited in the next round; until then a rejection is no surprise.
      under_way.catch(() => undefined)
    }
  } finally {
    await under_way
  }
  return retries.sort((a, b) => a.getTime() - b.getTime())[0] ?? null
}

type Batch = { letters: Letter[]; unfit: Outcome[] }

/** A template that throws fails its own mail only. */
async function renderAll(
  { options }: WorkContext,
  claims: DeliveryClaim[],
  props: MailProps
): Promise<Batch> {
  const batch: Batch = { letters: [], unfit: [] }
  for (const claim of claims) {
    try {
      const email = await renderMail(claim, props, options)
      batch.letters.push({ claim, email })
    } catch (error) {
      batch.unfit.push({ claim, error: `Not rendered: ${messageOf(error)}` })
    }
  }
  return batch
}

async function deliver(
  context: WorkContext,
  { letters, unfit }: Batch,
  retries: Date[]
): Promise<void> {
  const outcomes = letters.length ? await sendMails(context, letters) : []
  const events = await Promise.all(
    [...outcomes, ...unfit].map((outcome) => record(context, outcome, retries))
  )
  emitEvents(
    context,
    events.flatMap((event) => event ?? [])
  )
}

async function record(
  { container }: WorkContext,
  { claim, error }: Outcome,
  retries: Date[]
) {
  const offers = invitations(container)
  const data = { id: claim.invitation.id }
  if (error === null) {
    const current = await offers.recordDelivered(claim)
    return current ? { name: TeamEvents.INVITATION_SENT, data } : null
  }
  const result = await offers.recordDeliveryFailure(claim, error)
  if (result?.next_at) {
    retries.push(result.next_at)
  }
  return result?.status === "failed"
    ? { name: TeamEvents.INVITATION_DELIVERY_FAILED, data }
    : null
}
