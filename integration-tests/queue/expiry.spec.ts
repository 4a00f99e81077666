import { Modules } from "@medusajs/framework/utils"

import { recover, sweep } from "../../src/workflows/delivery"
import { TeamEvents } from "../../src/workflows/events"
import { linkedUsers } from "../../src/workflows/services"
import { teamTestRunner } from "../helpers/medusa"
import {
  insertInvitations,
  invite,
  knexOf,
  rowOf,
  until,
  workContext,
} from "./support"

jest.setTimeout(60_000)

const HOUR_MS = 3600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS)

teamTestRunner({
  testSuite: ({ getContainer, mails }) => {
    const change = (id: string, columns: Record<string, unknown>) =>
      knexOf(getContainer())("team_invitation").where({ id }).update(columns)
    const deliveryOf = async (id: string) =>
      (await rowOf(getContainer(), id)).delivery_status

    it("marks what is past its time, tells subscribers, and mails it no more", async () => {
      const told: string[] = []
      getContainer()
        .resolve(Modules.EVENT_BUS)
        .subscribe(
          TeamEvents.INVITATION_EXPIRED,
          async ({ data }) => {
            told.push((data as { id: string }).id)
          },
          { subscriberId: "expired" }
        )
      const [due] = await insertInvitations(
        getContainer(),
        ["due@example.com"],
        { expires_at: inHours(-1) }
      )
      const [open] = await insertInvitations(
        getContainer(),
        ["open@example.com"],
        { expires_at: inHours(1), send_email: false }
      )
      await sweep(workContext(getContainer()))
      expect(await rowOf(getContainer(), due.id)).toMatchObject({
        status: "expired",
        delivery_status: "none",
      })
      expect((await rowOf(getContainer(), open.id)).status).toBe("pending")
      await until(() => told.length > 0)
      expect(told).toEqual([due.id])
      expect(mails.mails).toHaveLength(0)
    })

    it("reminds once, a day before the end, of what was sent and lasts two days", async () => {
      const [row] = await invite(getContainer(), ["soon@example.com"], {
        expires_at: inHours(23),
      })
      const [short] = await invite(getContainer(), ["short@example.com"], {
        expires_at: inHours(23),
      })
      await until(
        async () =>
          (await deliveryOf(row.id)) === "sent" &&
          (await deliveryOf(short.id)) === "sent"
      )
      const long_ago = { created_at: inHours(-73), delivered_at: inHours(-72) }
      await change(row.id, long_ago)
      await sweep(workContext(getContainer()))
      await sweep(workContext(getContainer()))
      await until(() => mails.to("soon@example.com").length === 2)
      expect(mails.to("short@example.com")).toHaveLength(1)
      const [first, reminder] = mails.to("soon@example.com")
      expect(reminder.subject).not.toBe(first.subject)
      await until(async () => (await deliveryOf(row.id)) === "sent")
      await sweep(workContext(getContainer()))
      expect(await deliveryOf(row.id)).toBe("sent")
    })

    it("sends what a worker that died had taken on, once its lease is over", async () => {
      const [row] = await insertInvitations(
        getContainer(),
        ["orphan@example.com"],
        { send_email: false }
      )
      await change(row.id, {
        delivery_status: "sending",
        delivery_attempts: 1,
        delivery_claim: "gone",
        delivery_lease_until: inHours(1),
      })
      await recover(workContext(getContainer()))
      expect(await deliveryOf(row.id)).toBe("sending")

      await change(row.id, { delivery_lease_until: inHours(-1) })
      await recover(workContext(getContainer()))
      await until(async () => (await deliveryOf(row.id)) === "sent")
      expect(mails.to("orphan@example.com")).toHaveLength(1)
    })

    it("gives back the seats of what has expired", async () => {
      const people = linkedUsers(getContainer())
      const account = await people.getDefaultAccount()
      const [row] = await insertInvitations(
        getContainer(),
        ["seat@example.com"],
        { expires_at: inHours(-1), send_email: false }
      )
      const { used: before } = await people.seatUsage(account.id)
      await people.reserveSeats(account.id, [row.id], 1)
      expect((await people.seatUsage(account.id)).used).toBe(before + 1)
      await sweep(workContext(getContainer()))
      expect((await people.seatUsage(account.id)).used).toBe(before)
    })

    it("shares a large sweep among workers, and marks each once", async () => {
      await insertInvitations(
        getContainer(),
        Array.from({ length: 4500 }, (_, i) => `e${i}@example.com`),
        { expires_at: inHours(-1), send_email: false }
      )
      const context = workContext(getContainer())
      await Promise.all([sweep(context), sweep(context)])
      const knex = knexOf(getContainer())
      const [{ count }] = await knex("team_invitation")
        .where({ status: "expired" })
        .count()
      expect(Number(count)).toBe(4500)
      const deeds = await knex.raw(
        `select count(*) from (
           select id, action from team_invitation_outbox
           union select id, action from team_activity) as deeds
         where action = 'invitation.expired'`
      )
      expect(Number(deeds.rows[0].count)).toBe(4500)
    })
  },
})
