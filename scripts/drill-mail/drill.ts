import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import Redis from "ioredis"

import { bootHost } from "../../bench/support/host"
import { insertInvitations } from "../../bench/support/invitations"
import type { InvitationRow } from "../../src/modules/invitation/types"
import { invitations, queue } from "../../src/workflows/services"
import { startSink } from "./sink"
import { judge, type Verdict } from "./verdict"
import { Workers } from "./workers"

export type DrillPlan = {
  invitations: number
  kills: number
  /** How often Redis loses all it has. */
  flushes: number
  /** How many are resent on the way. */
  resends: number
  mail_down_ms: number
  /** How long the mail server takes to answer: sets the pace. */
  answer_ms: number
  /** Don't wait for the leases of the killed: once all are dead, end them. */
  end_leases?: boolean
}

export type DrillResult = Verdict & {
  plan: DrillPlan
  mails: number
  /** Kills times the mails that a worker sends at the same time. */
  doubled_allowed: number
  passed: boolean
}

const WEEK_MS = 7 * 24 * 3600_000
const LONGEST_MS = 20 * 60_000

/**
 * Workers are killed at random while mail goes out, Redis forgets its jobs, the
 * mail server goes down: every recipient must end with a mail whose link works.
 * Needs DATABASE_URL and a REDIS_URL of its own.
 */
export async function drillMail(plan: DrillPlan): Promise<DrillResult> {
  const sink = await startSink(plan.answer_ms)
  const host = await bootHost({
    MEDUSA_WORKER_MODE: "server",
    MAIL_PROVIDER: "smtp",
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(sink.port),
  })
  const { container } = host
  const redis = new Redis(process.env.REDIS_URL ?? "")
  const workers = new Workers()
  const table = () =>
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION)<InvitationRow>(
      "team_invitation"
    )
  try {
    await workers.start()
    await disturb()
    if (plan.end_leases) {
      await workers.killAll()
      await table()
        .whereNotNull("delivery_lease_until")
        .update({ delivery_lease_until: new Date() })
      await workers.start()
    }
    await until(async () => {
      const open = await table().whereNot({ delivery_status: "sent" }).count()
      return Number(open[0].count) === 0
    })
    return await result()
  } finally {
    await workers.killAll()
    redis.disconnect()
    await host.stop()
    sink.stop()
  }

  function wake(rows: InvitationRow[]): void {
    queue(container).wakeMail(
      rows.map(({ id, token_version }) => ({ id, token_version, attempt: 1 }))
    )
  }

  /** Invites in as many parts as there are kills; each hits one under way. */
  async function disturb(): Promise<void> {
    const part = Math.ceil(plan.invitations / plan.kills)
    const part_ms =
      (part / invitations(container).options.worker.concurrency) *
      plan.answer_ms
    const flush_at = spread(plan.flushes, plan.kills)
    const resend_at = Math.floor(plan.kills / 3)
    const down_at = Math.floor(plan.kills / 2)
    let outage = Promise.resolve()
    for (let kill = 0; kill < plan.kills; kill++) {
      const before = await sink.count()
      await inviteSome(
        `drill${kill}-`,
        Math.min(part, plan.invitations - kill * part)
      )
      if (flush_at.includes(kill)) {
        await redis.flushall()
      }
      if (kill === resend_at) {
        await resendSome()
      }
      if (kill === down_at) {
        outage = sink
          .down()
          .then(() => pause(plan.mail_down_ms))
          .then(() => sink.up())
      }
      await soon(async () => (await sink.count()) > before)
      // The next one boots while this one works.
      const next = workers.start()
      await pause(Math.random() * part_ms)
      await workers.killOne()
      console.error(
        `drill: ${kill + 1} of ${plan.kills} killed, ${await sink.count()} mails`
      )
      await next
    }
    await outage
  }

  async function inviteSome(prefix: string, count: number): Promise<void> {
    wake(
      await insertInvitations(container, count, {
        prefix,
        expires_at: new Date(Date.now() + WEEK_MS),
        send_email: true,
      })
    )
  }

  async function resendSome(): Promise<void> {
    const chosen = await table().orderByRaw("random()").limit(plan.resends)
    wake(
      await invitations(container).resend(
        {
          ids: chosen.map(({ id }) => id),
          ttl_hours: 168,
          cooldown_seconds: 0,
        },
        { type: "system", id: null }
      )
    )
  }

  async function result(): Promise<DrillResult> {
    const offers = invitations(container)
    const rows = new Map((await table()).map((row) => [row.email, row]))
    const mails = await sink.mails()
    const verdict = judge([...rows.keys()], mails, (email, token) => {
      const row = rows.get(email)
      return Boolean(row && offers.verifyToken(token, row) === "valid")
    })
    const doubled_allowed = plan.kills * offers.options.worker.concurrency
    return {
      plan,
      mails: mails.length,
      ...verdict,
      doubled_allowed,
      passed:
        verdict.lost === 0 &&
        verdict.stale === 0 &&
        verdict.doubled <= doubled_allowed,
    }
  }
}

/** `count` moments among `steps`, at equal distances. */
const spread = (count: number, steps: number): number[] =>
  Array.from({ length: count }, (_, i) =>
    Math.floor(((i + 1) * steps) / (count + 1))
  )

/** A mail that doesn't come, with the mail server down, holds nothing up. */
async function soon(check: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 8000
  while (!(await check()) && Date.now() < deadline) {
    await pause(20)
  }
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

async function until(check: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + LONGEST_MS
  while (!(await check())) {
    if (Date.now() > deadline) {
      throw new Error("Some mails are still not sent.")
    }
    await pause(250)
  }
}
