import type { TeamActivityService } from "../../src/modules/activity/service"
import { ACTIVITY_MODULE } from "../../src/utils/module-keys"
import { drainOutboxes } from "../../src/workflows/delivery"
import { invitations, queue } from "../../src/workflows/services"
import { teamTestRunner } from "../helpers/medusa"
import { insertInvitations, knexOf, until, workContext } from "./support"

jest.setTimeout(60_000)

teamTestRunner({
  testSuite: ({ getContainer }) => {
    const activity = () =>
      getContainer().resolve<TeamActivityService>(ACTIVITY_MODULE)
    const outboxSize = async () =>
      (await invitations(getContainer()).takeOutbox(1000)).length

    it("shows soon after a change who did what", async () => {
      const [row] = await insertInvitations(getContainer(), ["a@example.com"])
      queue(getContainer()).wakeOutbox()
      const [deed] = await until(async () => {
        const found = await activity().listTeamActivities({
          resource_id: row.id,
        })
        return found.length > 0 && found
      }, 3000)
      expect(deed).toMatchObject({
        action: "invitation.created",
        actor_type: "system",
        account_id: row.account_id,
        resource: "invitation",
        result: "ok",
      })
      await until(async () => (await outboxSize()) === 0)
    })

    it("keeps deeds in the outbox while the activity can't be written", async () => {
      const knex = knexOf(getContainer())
      await knex.raw("alter table team_activity rename to team_activity_away")
      const [row] = await insertInvitations(getContainer(), ["b@example.com"])
      await expect(drainOutboxes(workContext(getContainer()))).rejects.toThrow()
      expect(await outboxSize()).toBeGreaterThan(0)

      await knex.raw("alter table team_activity_away rename to team_activity")
      await drainOutboxes(workContext(getContainer()))
      expect(
        await activity().listTeamActivities({ resource_id: row.id })
      ).toHaveLength(1)
      expect(await outboxSize()).toBe(0)
    })

    it("has a deed once when it is carried over twice", async () => {
      const [row] = await insertInvitations(getContainer(), ["c@example.com"])
      const deeds = await until(async () => {
        const rows = await invitations(getContainer()).takeOutbox(1000)
        return rows.length > 0 && rows
      })
      await activity().append(deeds)
      await activity().append(deeds)
      await drainOutboxes(workContext(getContainer()))
      expect(
        await activity().listTeamActivities({ resource_id: row.id })
      ).toHaveLength(1)
    })

    it("drains more than one batch, by several workers at once", async () => {
      await insertInvitations(
        getContainer(),
        Array.from({ length: 1200 }, (_, i) => `many${i}@example.com`),
        { send_email: false }
      )
      const context = workContext(getContainer())
      await Promise.all([drainOutboxes(context), drainOutboxes(context)])
      const [{ count }] = await knexOf(getContainer())("team_activity")
        .where({ action: "invitation.created" })
        .count()
      expect(Number(count)).toBe(1200)
    })

    it("can't be changed or deleted from", async () => {
      await insertInvitations(getContainer(), ["d@example.com"])
      await drainOutboxes(workContext(getContainer()))
      const knex = knexOf(getContainer())
      await expect(
        knex("team_activity").update({ action: "nothing" })
      ).rejects.toThrow("append only")
      await expect(knex("team_activity").delete()).rejects.toThrow(
        "append only"
      )
    })
  },
})
