import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"

import { startSink } from "../scripts/drill-mail/sink"
import { renderInvitationEmail } from "../src/emails"
import { queue } from "../src/workflows/services"
import { bootHost } from "./support/host"
import { insertInvitations } from "./support/invitations"
import { median } from "./support/median"

const MAILS = 400
const ROUNDS = 3
const FROM = "Team <team@example.com>"
const DAY_MS = 24 * 3600_000

/**
 * Mail through the worker (queue, claim, Notification Module, record) against
 * rendering the same template and sending it by pooled nodemailer.
 */
export default async function mailBench() {
  const sink = await startSink()
  const host = await bootHost({
    MAIL_PROVIDER: "smtp",
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(sink.port),
  })
  try {
    const ratios: number[] = []
    await plain(sink.port, "warm", 50)
    await throughWorker(host.container, "warm", 50)
    for (let round = 0; round < ROUNDS; round++) {
      const base = await plain(sink.port, `plain${round}-`, MAILS)
      const ours = await throughWorker(host.container, `r${round}-`, MAILS)
      console.log(
        `mail: ${base.toFixed(0)} a second by nodemailer, ${ours.toFixed(0)} through the worker`
      )
      ratios.push(ours / base)
    }
    const ratio = Number(median(ratios).toFixed(2))
    return { name: "mail", ratio, target: 0.6, met: ratio >= 0.6 }
  } finally {
    await host.stop()
    sink.stop()
  }
}

/** Mails a second without a queue or a database. */
async function plain(
  port: number,
  prefix: string,
  count: number
): Promise<number> {
  const transport = createTransport({ pool: true, host: "127.0.0.1", port })
  const began = performance.now()
  await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const to = `${prefix}${i}@example.com`
      const email = await renderInvitationEmail({
        locale: "en",
        account_name: "My store",
        inviter: null,
        message: "Welcome to the team!\nAsk me anything.",
        roles: ["Member"],
        email: to,
        expires_at: new Date(Date.now() + 7 * DAY_MS),
        now: new Date(),
        link: `http://localhost:9000/app/login#invitation=tinv_01K00000000000000000000000.${"x".repeat(43)}`,
        contact: null,
      })
      await transport.sendMail({ from: FROM, to, ...email })
    })
  )
  transport.close()
  return count / ((performance.now() - began) / 1000)
}

/** Mails a second from the wake to the last one recorded as sent. */
async function throughWorker(
  container: MedusaContainer,
  prefix: string,
  count: number
): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = await insertInvitations(container, count, {
    prefix,
    expires_at: new Date(Date.now() + 7 * DAY_MS),
    // Queued at once below, so that no look at the tables begins early.
    send_email: false,
  })
  const ids = rows.map(({ id }) => id)
  const began = performance.now()
  await knex("team_invitation")
    .whereIn("id", ids)
    .update({ delivery_status: "queued", queued_at: new Date() })
  queue(container).wakeMail(
    ids.map((id) => ({ id, token_version: 1, attempt: 1 }))
  )
  for (;;) {
    const [{ count: open }] = await knex("team_invitation")
      .whereIn("id", ids)
      .whereNot({ delivery_status: "sent" })
      .count()
    if (Number(open) === 0) {
      return count / ((performance.now() - began) / 1000)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
