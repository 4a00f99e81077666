import { Modules } from "@medusajs/framework/utils"

import { deliverMail } from "../../src/workflows/delivery"
import { TeamEvents } from "../../src/workflows/events"
import { invitations, queue } from "../../src/workflows/services"
import { teamTestRunner } from "../helpers/medusa"
import {
  dueNow,
  insertInvitations,
  invite,
  knexOf,
  rowOf,
  tokenIn,
  until,
  wake,
  workContext,
} from "./support"

jest.setTimeout(120_000)

/** What holds of mail whatever wakes the worker. */
export function deliverySuite(driver: "redis" | "in_process"): void {
  teamTestRunner({
    options: { worker: { mailMaxAttempts: 2 }, resendCooldownSeconds: 0 },
    testSuite: ({ getContainer, mails }) => {
      const sent = (id: string) =>
        until(async () => {
          const row = await rowOf(getContainer(), id)
          return row.delivery_status === "sent" && row
        })
      const failedAttempt = (id: string, attempt: number) =>
        until(async () => {
          const row = await rowOf(getContainer(), id)
          return (
            row.delivery_status !== "sending" &&
            row.delivery_attempts === attempt &&
            row.delivery_error !== null &&
            row
          )
        })

      it("runs by the driver that the host is set up for", async () => {
        await until(() => queue(getContainer()).status().connected)
        expect(queue(getContainer()).status()).toEqual({
          driver,
          connected: true,
        })
      })

      it("sends an invitation once, in its language, with a working link", async () => {
        const [row] = await invite(getContainer(), ["ana@example.com"], {
          locale: "nl",
        })
        const mail = await mails.waitFor("ana@example.com")
        const after = await sent(row.id)

        expect(after).toMatchObject({
          delivery_attempts: 1,
          delivery_error: null,
        })
        expect(after.delivered_at).toBeInstanceOf(Date)
        expect(mail.from).toBe("Team <team@example.com>")
        expect(mail.text).toContain("uitgenodigd")
        expect(mail.html).toContain(tokenIn(mail.text))
        expect(
          invitations(getContainer()).verifyToken(tokenIn(mail.text), after)
        ).toBe("valid")

        wake(getContainer(), [after])
        await deliverMail(workContext(getContainer()))
        expect(mails.to("ana@example.com")).toHaveLength(1)
      })

      it("sends mail that nobody was told of", async () => {
        await insertInvitations(getContainer(), ["lost@example.com"])
        await mails.waitFor("lost@example.com")
      })

      it("sends what is due only once when several workers look", async () => {
        const emails = Array.from({ length: 40 }, (_, i) => `w${i}@example.com`)
        mails.delay(20)
        await invite(getContainer(), emails)
        const context = workContext(getContainer())
        await Promise.all([deliverMail(context), deliverMail(context)])
        await until(() => mails.mails.length >= 40)
        await until(async () => {
          const busy = await knexOf(getContainer())("team_invitation").whereNot(
            {
              delivery_status: "sent",
            }
          )
          return busy.length === 0
        })
        expect(new Set(mails.mails.map((mail) => mail.to)).size).toBe(40)
        expect(mails.mails).toHaveLength(40)
      })

      it("tries again after a while when the mail server refuses, and shows why", async () => {
        mails.failNext(1, "451 try later")
        const [row] = await invite(getContainer(), ["ben@example.com"])
        const waiting = await failedAttempt(row.id, 1)
        expect(waiting.delivery_status).toBe("queued")
        expect(waiting.delivery_error).toContain("451 try later")
        expect(waiting.delivery_next_at?.getTime()).toBeGreaterThan(Date.now())
        expect(mails.mails).toHaveLength(0)

        expect(await sent(row.id)).toMatchObject({
          delivery_attempts: 2,
          delivery_error: null,
        })
        expect(mails.to("ben@example.com")).toHaveLength(1)
      })

      it("gives up after the last attempt, says so, and can be told to retry", async () => {
        const events: string[] = []
        getContainer()
          .resolve(Modules.EVENT_BUS)
          .subscribe(
            TeamEvents.INVITATION_DELIVERY_FAILED,
            async ({ data }) => {
              events.push((data as { id: string }).id)
            },
            { subscriberId: `failed-${driver}` }
          )
        mails.failAll("550 no such mailbox")
        const [row] = await invite(getContainer(), ["gone@example.com"])
        await failedAttempt(row.id, 1)
        await dueNow(getContainer(), row.id)
        wake(getContainer(), [row])
        const failed = await failedAttempt(row.id, 2)
        expect(failed).toMatchObject({
          delivery_status: "failed",
          delivery_next_at: null,
        })
        expect(failed.delivery_error).toContain("550 no such mailbox")
        await until(() => events.length > 0)
        expect(events).toEqual([row.id])

        mails.clear()
        const again = await invitations(getContainer()).requeueDelivery(
          row.id,
          {
            type: "system",
            id: null,
          }
        )
        wake(getContainer(), again ? [again] : [])
        await sent(row.id)
        expect(mails.to("gone@example.com")).toHaveLength(1)
      })

      it("delivers the others of a batch when one is refused", async () => {
        mails.failNext(1, "550 not this one")
        const rows = await invite(
          getContainer(),
          Array.from({ length: 5 }, (_, i) => `b${i}@example.com`)
        )
        await until(async () => {
          const states = await Promise.all(
            rows.map((row) => rowOf(getContainer(), row.id))
          )
          return (
            states.filter((row) => row.delivery_status === "sent").length ===
              4 &&
            states.filter((row) => row.delivery_error?.includes("550"))
              .length === 1
          )
        })
        expect(mails.mails).toHaveLength(4)
      })

      it("leaves the newest link in the mail that arrives last, resent while sending", async () => {
        mails.delay(700)
        const [row] = await invite(getContainer(), ["twice@example.com"])
        // The host notes a mail just before it hands it to its provider.
        await until(() =>
          knexOf(getContainer())("notification")
            .where({ resource_id: row.id })
            .first()
        )
        const [again] = await invitations(getContainer()).resend(
          { ids: [row.id], ttl_hours: 168, cooldown_seconds: 0 },
          { type: "system", id: null }
        )
        // A second worker with a faster line to the mail server.
        mails.delay(0)
        wake(getContainer(), [again])
        await deliverMail(workContext(getContainer()))
        await sent(row.id)
        await until(() => mails.to("twice@example.com").length === 2)
        const last = mails.to("twice@example.com")[1]
        expect(
          invitations(getContainer()).verifyToken(
            tokenIn(last.text),
            await rowOf(getContainer(), row.id)
          )
        ).toBe("valid")
      })

      it("keeps the link out of the host's notifications", async () => {
        const [row] = await invite(getContainer(), ["quiet@example.com"])
        const mail = await mails.waitFor("quiet@example.com")
        await sent(row.id)
        const kept = await knexOf(getContainer())("notification").where({
          resource_id: row.id,
        })
        expect(kept).toHaveLength(1)
        expect(JSON.stringify(kept)).not.toContain(
          tokenIn(mail.text).split(".")[1]
        )
      })
    },
  })
}
