import type { Message } from "@medusajs/framework/types"

import type { DeliveryClaim } from "../../modules/invitation/types"
import { TeamEvents } from "../events"
import { invitations } from "../services"
import { emitEvents } from "./emit-events"
import { MailProps } from "./mail-props"
import { renderMail } from "./render-mail"
import { type Letter, messageOf, type Outcome, sendMails } from "./send-mails"
import type { WorkContext } from "./types"

const SECOND_CHANCE_MS = 200

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
  let under_way: Promise<void> | null = null

  try {
    while (!context.stopping()) {
      const claims = await offers.claimDueDeliveries(
        context.options.worker.concurrency
      )
      if (!claims.length && !under_way) {
        break
      }
      const batch = await renderAll(context, claims, props)
      // Also when there is no more: one resent meanwhile waits for its former.
      await under_way
      under_way = claims.length ? deliver(context, batch, retries) : null
      // Awaited in the next round; until then a rejection is no surprise.
      under_way?.catch(() => undefined)
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
  const offers = invitations(context.container)
  const outcomes = letters.length ? await sendMails(context, letters) : []
  const delivered = outcomes.filter(({ error }) => error === null)
  const events: Message[] = []

  if (delivered.length) {
    const ids = await again(() =>
      offers.recordDelivered(delivered.map(({ claim }) => claim))
    )
    ids.forEach((id) =>
      events.push({ name: TeamEvents.INVITATION_SENT, data: { id } })
    )
  }
  for (const { claim, error } of [...outcomes, ...unfit]) {
    if (error !== null) {
      const result = await again(() =>
        offers.recordDeliveryFailure(claim, error)
      )
      const { id } = claim.invitation
      if (result?.status === "failed") {
        events.push({
          name: TeamEvents.INVITATION_DELIVERY_FAILED,
          data: { id },
        })
      } else if (result?.next_at) {
        retries.push(result.next_at)
      }
    }
  }
  emitEvents(context, events)
}

/** What is not recorded is sent again: the database gets a second chance. */
async function again<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch {
    await new Promise((resolve) => setTimeout(resolve, SECOND_CHANCE_MS))
    return write()
  }
}
