import type {
  CreateNotificationDTO,
  NotificationDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { RenderedEmail } from "../../emails"
import type { DeliveryClaim } from "../../modules/invitation/types"
import type { WorkContext } from "./types"

/** Well within the lease of a claim, so that nobody else sends it meanwhile. */
const DEADLINE_MS = 45_000
const RESOURCE_TYPE = "team_invitation"

/** The host's type leaves out what it answers and filters by. */
type Notification = NotificationDTO & { idempotency_key?: string | null }

export type Letter = { claim: DeliveryClaim; email: RenderedEmail }

/** `null`: the mail server has it. Otherwise why not. */
export type Outcome = { claim: DeliveryClaim; error: string | null }

/**
 * Sends letters through the host's Notification Module in one call, and says of
 * each what became of it. A mail counts as sent only when its notification says
 * `success`.
 */
export async function sendMails(
  { container, options }: WorkContext,
  letters: Letter[]
): Promise<Outcome[]> {
  const notifications = container.resolve(Modules.NOTIFICATION)
  const keyed = letters.map((letter) => ({ ...letter, key: keyOf(letter) }))
  const reported = new Map<string, Notification>()
  const report = (rows: Notification[]) =>
    rows.forEach((row) => reported.set(row.idempotency_key ?? "", row))
  let problem = "The host's Notification Module did not report this mail."

  try {
    const made = await within(
      DEADLINE_MS,
      notifications.createNotifications(
        keyed.map((letter) => notification(letter, options.email.from))
      )
    )
    report(made)
  } catch (error) {
    // One refused mail rejects the whole call: the rows tell which it was.
    problem = messageOf(error)
    const filters = {
      resource_type: RESOURCE_TYPE,
      idempotency_key: keyed.map(({ key }) => key),
    }
    report(
      await notifications.listNotifications(filters, { take: keyed.length })
    )
  }

  return keyed.map(({ claim, key }) => {
    const row = reported.get(key)
    const error = row?.status === "success" ? null : problemOf(row, problem)
    return { claim, error }
  })
}

/**
 * One key for each attempt: with a key that has failed before, the host sends
 * again and then throws.
 */
const keyOf = ({ claim: { invitation, attempt, claim } }: Letter): string =>
  `${invitation.id}:${invitation.token_version}:${attempt}:${claim.slice(0, 8)}`

function notification(
  { claim, email, key }: Letter & { key: string },
  from: string | undefined
): CreateNotificationDTO {
  return {
    to: claim.invitation.email,
    ...(from ? { from } : {}),
    channel: "email",
    template: `team-${claim.kind}`,
    content: email,
    // The host stores this: ids only, and never the link.
    data: { invitation_id: claim.invitation.id },
    trigger_type: `team.${claim.kind}`,
    resource_id: claim.invitation.id,
    resource_type: RESOURCE_TYPE,
    idempotency_key: key,
  }
}

/** The host joins what went wrong with each into one text, a line for each. */
function problemOf(row: Notification | undefined, all: string): string {
  const mark = row && `Failed to send notification with id ${row.id}:`
  if (!mark || !all.includes(mark)) {
    return all
  }
  const [own] = all
    .slice(all.indexOf(mark) + mark.length)
    .split("Failed to send notification with id ")
  return own.trim()
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer from the mail provider in ${ms} ms.`)),
      ms
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
