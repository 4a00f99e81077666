import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"

import type { TeamActivityService } from "../../src/modules/activity/service"
import { ACTIVITY_MODULE } from "../../src/utils/module-keys"
import {
  invitations,
  linkedUsers,
  roles,
  sessions,
} from "../../src/workflows/services"
import { knexOf } from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"
import { Upgrade, type Tables } from "../helpers/upgrade"

const FIXTURES = join(__dirname, "../fixtures/upgrade")
const VERSIONS = readdirSync(FIXTURES)
  .filter((file) => file.endsWith(".sql"))
  .map((file) => file.slice(0, -".sql".length))

const ACCOUNT = "tacc_00000000000000000000000001"
const BY_EMAIL = { by: "email", descending: false } as const

teamTestRunner({
  // No worker, which would send, expire and reconcile what the fixture holds.
  env: { MEDUSA_WORKER_MODE: "server" },
  testSuite: ({ getContainer, dbConfig }) => {
    describe.each(VERSIONS)("a host that comes from %s", (version) => {
      let container: MedusaContainer
      let knex: Knex
      let upgrade: Upgrade
      let before: Tables

      beforeEach(async () => {
        container = getContainer()
        knex = knexOf(container)
        upgrade = new Upgrade(knex, dbConfig.clientUrl)
      })

      const comeFromThere = async () => {
        await upgrade.restore(
          readFileSync(join(FIXTURES, `${version}.sql`), "utf8")
        )
        before = await upgrade.readTables()
        await upgrade.migrate()
      }

      it("keeps every row with all its values", async () => {
        await comeFromThere()
        const after = await upgrade.readTables()
        // The login of this host's own Administrator may come in meanwhile.
        after.team_activity = after.team_activity.filter(
          ({ action }) => action !== "session.started"
        )

        expect(Object.keys(before).length).toBeGreaterThan(10)
        for (const [table, rows] of Object.entries(before)) {
          expect(rows).not.toEqual([])
          expect(after[table]).toHaveLength(rows.length)
          expect(after[table]).toEqual(
            expect.arrayContaining(
              rows.map((row): unknown => expect.objectContaining(row))
            )
          )
        }
      })

      it("has the tables of a new host afterwards", async () => {
        const fresh = await upgrade.describeSchema()
        await comeFromThere()

        expect(await upgrade.describeSchema()).toEqual(fresh)
      })

      it("has nothing left to migrate", async () => {
        await comeFromThere()

        expect(await upgrade.migrate()).toEqual([])
      })

      it("lists its people and invitations", async () => {
        await comeFromThere()
        const filters = { account_id: ACCOUNT, order: BY_EMAIL, limit: 100 }
        const people = await linkedUsers(container).listForPeople(filters)
        const offers = await invitations(container).listForPeople(filters)

        expect(people.map(({ name, role_ids }) => [name, role_ids])).toEqual([
          ["Ada Example", ["trole_administrator"]],
          [
            `Kim "K." O'Hara`,
            expect.arrayContaining([
              "trole_packer",
              "trole_00000000000000000000000001",
            ]),
          ],
        ])
        expect(offers.map(({ email, status }) => [email, status])).toEqual([
          ["expired@example.com", "expired"],
          ["failed@example.com", "pending"],
          ["joining@example.com", "accepting"],
          ["kim@example.com", "accepted"],
          ["revoked@example.com", "revoked"],
          ["sam+shop@example.com", "pending"],
          ["sending@example.com", "pending"],
          ["waiting@example.com", "pending"],
        ])
      })

      it("knows its account, seats, roles and ended logins", async () => {
        await comeFromThere()
        const people = linkedUsers(container)
        const known = await roles(container).listRoles({
          account_id: ACCOUNT,
          locale: "en",
        })

        expect(await people.getDefaultAccount()).toMatchObject({
          id: ACCOUNT,
          name: "Lindqvist & Daughters",
          bootstrap: { made: ["user_01", "user_02"] },
        })
        expect(await people.seatUsage(ACCOUNT)).toMatchObject({
          limit: 10,
          used: 4,
        })
        expect(await people.isAdministrator("user_01", ACCOUNT)).toBe(true)
        expect(await people.isAdministrator("user_02", ACCOUNT)).toBe(false)
        expect(known.map((role) => role.name)).toContain("Night shift")
        expect(await sessions(container).validAfter("authid_01")).toEqual(
          new Date("2026-11-05T08:00:00.123Z")
        )
      })

      it("knows what was done", async () => {
        await comeFromThere()
        const activity = container.resolve<TeamActivityService>(ACTIVITY_MODULE)
        const done = await activity.listTeamActivities({ account_id: ACCOUNT })
        const waiting = await invitations(container).takeOutbox(10)

        expect(done.map((deed) => deed.action)).toContain("linked_user.created")
        expect(waiting.map((deed) => deed.action)).toEqual([
          "invitation.created",
          "invitation.expired",
        ])
      })

      it("takes the links that went out before", async () => {
        await comeFromThere()
        const service = invitations(container)
        const row = await service.findRow("tinv_00000000000000000000000001")

        // Made by 0.1.0 with the cookie secret of these tests.
        expect(row && service.deliveryLink(row)).toBe(
          "http://localhost:9000/app/login#invitation=tinv_00000000000000000000000001.3Itl0KeIckP5aScbGKoD7hB1qrlhkkEPd00vP6jQMXc"
        )
      })
    })
  },
})
