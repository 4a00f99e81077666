import { Modules } from "@medusajs/framework/utils"
import { parse } from "csv-parse/sync"

import type { AccessReviewResponse } from "../../src/types/access-http"
import { linkedUsers, roles } from "../../src/workflows/services"
import { knexOf } from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"
import { team, type TestPerson } from "../helpers/team"
import type { TestApi } from "../helpers/test-api"

const PATH = "/admin/team/access-review"
const MANY = 1200

type Answer = {
  access_review: AccessReviewResponse[]
  count: number
  code?: string
  permission?: string
}
type Csv = Record<string, string>[]

teamTestRunner({
  testSuite: (suite) => {
    const { admin, getContainer } = suite
    const { accountId, person, role } = team(suite)

    let lyon: string
    let rome: string
    let paula: TestPerson

    beforeEach(async () => {
      const places = await getContainer()
        .resolve(Modules.STOCK_LOCATION)
        .createStockLocations([{ name: "Lyon" }, { name: "Rome" }])
      ;[lyon, rome] = places.map(({ id }) => id)
      paula = await person("paula", ["trole_packer", "trole_finance"], {
        location_ids: [lyon],
        areas: ["orders"],
        invited_by: admin.user.id,
        actor: { type: "user", id: admin.user.id },
      })
    })

    const list = async (query = "", api: TestApi = admin.api) =>
      (await api.get<Answer>(`${PATH}?${query}`)).data

    const csv = async (query = "", api: TestApi = admin.api) => {
      const { status, data } = await api.get<string>(
        `${PATH}?format=csv&${query}`
      )
      expect(status).toBe(200)
      return parse(data, { bom: true, columns: true }) as Csv
    }

    const brief = ({ access_review }: Answer) =>
      access_review.map(({ email, role }) => [
        email.split("@")[0],
        role?.name ?? null,
      ])

    describe("the access review", () => {
      it("says who has what, since when, by whom, and when they were here", async () => {
        const answer = await list("q=paula&locale=de")

        expect(answer).toMatchObject({ count: 2, offset: 0, limit: 20 })
        expect(answer.access_review).toEqual([
          {
            id: expect.stringMatching(/^tras_/),
            linked_user_id: paula.linked_user.id,
            user_id: paula.user.id,
            email: "paula@example.com",
            name: "paula",
            standing: "active",
            is_owner: false,
            role: { id: expect.any(String), name: expect.any(String) },
            granted_at: expect.any(String),
            granted_by: {
              id: admin.user.id,
              name: "Ada Example",
              email: "admin@example.com",
            },
            granted_by_id: admin.user.id,
            expires_at: null,
            locations: [{ id: lyon, name: "Lyon" }],
            sales_channels: null,
            areas: ["orders"],
            last_active_at: null,
            joined_at: expect.any(String),
            invited_by: expect.objectContaining({ id: admin.user.id }),
            source: "service",
          },
          expect.objectContaining({ email: "paula@example.com" }),
        ])
        expect(brief(answer).map(([, name]) => name)).toEqual(
          expect.arrayContaining(["Finanzen"])
        )
      })

      it("has a line for who holds no role, and for a role that is gone", async () => {
        const gone = await role("Gone", ["order:read"])
        await person("idle", [])
        await person("left", [gone])
        await roles(getContainer()).removeRole(
          { id: gone, account_id: await accountId() },
          { type: "system", id: null }
        )
        const idle = await list("q=idle")
        const left = await list("q=left")

        expect(idle.access_review).toMatchObject([
          { role: null, granted_at: null, standing: "no_role" },
        ])
        expect(left.access_review).toMatchObject([
          { role: { id: gone, name: null }, standing: "no_role" },
        ])
      })

      it("forgets what has run out, and whoever was removed", async () => {
        const soon = await person("soon", ["trole_packer"])
        const away = await person("away", ["trole_packer"])
        await linkedUsers(getContainer()).remove(away.linked_user.id, {
          type: "system",
          id: null,
        })
        await knexOf(getContainer())("team_role_assignment")
          .where({ linked_user_id: soon.linked_user.id })
          .update({ expires_at: new Date(Date.now() - 1000) })

        expect((await list("q=away")).count).toBe(0)
        expect(brief(await list("q=soon"))).toEqual([["soon", null]])
      })

      it("filters by role, and by who hasn't been here", async () => {
        expect(brief(await list("role_id=trole_packer"))).toEqual([
          ["paula", "Packer"],
        ])
        expect(brief(await list("never_signed_in=true&q=paula"))).toHaveLength(
          2
        )
        await linkedUsers(getContainer()).touchActivity(paula.user.id)
        expect((await list("never_signed_in=true&q=paula")).count).toBe(0)
        expect((await list("not_seen_for_days=90&q=paula")).count).toBe(0)
        await knexOf(getContainer())("team_linked_user")
          .where({ id: paula.linked_user.id })
          .update({ last_active_at: new Date(Date.now() - 91 * 86_400_000) })
        expect((await list("not_seen_for_days=90&q=paula")).count).toBe(2)
        expect((await list("status=suspended&q=paula")).count).toBe(0)
      })

      it("shows every line once, page by page, in each order", async () => {
        await person("bea", ["trole_packer", "trole_member"])
        await person("cleo", [])
        const orders = [
          "email",
          "name",
          "granted_at",
          "expires_at",
          "last_active_at",
          "joined_at",
        ].flatMap((order) => [order, `-${order}`])
        for (const order of orders) {
          const pages = await Promise.all(
            [0, 2, 4].map((offset) =>
              list(`order=${order}&limit=2&offset=${offset}`)
            )
          )
          const ids = pages.flatMap(({ access_review }) =>
            access_review.map(({ id }) => id)
          )
          expect([order, new Set(ids).size, pages[0].count]).toEqual([
            order,
            6,
            6,
          ])
        }
        expect(brief(await list("order=-email"))[0][0]).toBe("paula")
      })

      it.each([
        "order=role",
        "limit=0",
        "format=json",
        "format=csv&limit=5",
        "format[]=csv&format[]=csv",
        "unknown=1",
      ])("refuses %s", async (query) => {
        const { status, data } = await admin.api.get<Answer>(`${PATH}?${query}`)
        expect([status, data.code]).toEqual([400, "invalid_data"])
      })
    })

    describe("the access review as CSV", () => {
      it("has the same lines, with everything by name", async () => {
        const rows = await csv("q=paula&role_id=trole_finance")

        expect(rows).toMatchObject([
          {
            name: "paula",
            email: "paula@example.com",
            standing: "active",
            owner: "no",
            role: "Finance",
            role_id: "trole_finance",
            granted_by: "admin@example.com",
            expires_at: "",
            locations: "Lyon",
            sales_channels: "all",
            sections: "orders",
            last_active_at: "",
            invited_by: "admin@example.com",
          },
        ])
        expect(await csv("q=nobody-is-called-so")).toEqual([])
      })

      it("shows a spreadsheet no formula", async () => {
        await person("plain", ["trole_packer"], { name: "=HYPERLINK(1)" })
        const { data } = await admin.api.get<string>(
          `${PATH}?format=csv&q=plain`
        )
        expect(data).toContain("'=HYPERLINK(1),plain@example.com")
        expect(data).not.toMatch(/(^|,)=/m)
      })

      it("holds everybody, each once, of more than are read at a time", async () => {
        await knexOf(getContainer()).raw(
          `insert into team_linked_user (id, account_id, user_id, email, name)
           select 'tlu_many_' || n, ?, 'user_many_' || n,
             'many' || (n % 7) || '-' || n || '@example.com', 'Many'
           from generate_series(1, ?) n`,
          [await accountId(), MANY]
        )
        const rows = await csv("q=many")

        expect(rows).toHaveLength(MANY)
        expect(new Set(rows.map(({ email }) => email)).size).toBe(MANY)
        expect(rows.map(({ email }) => email)).toEqual(
          rows.map(({ email }) => email).sort()
        )
      })
    })

    describe("who sees the access review", () => {
      it("is who sees people; who takes it away needs the right to export", async () => {
        const reader = await person("reader", [
          await role("Reader", ["linked_user:read"]),
        ])
        const clerk = await person("clerk", [
          await role("Clerk", ["order:read"]),
        ])
        const exporter = await person("exporter", [
          await role("Exporter", ["linked_user:read", "linked_user:export"]),
        ])
        const refused = (permission: string) => ({
          status: 403,
          data: { code: "team_access_restricted", permission },
        })

        expect(await clerk.api.get(PATH)).toMatchObject(
          refused("linked_user:read")
        )
        expect((await list("", reader.api)).count).toBeGreaterThan(4)
        for (const format of ["format=csv", "format=", "format[]=csv"]) {
          expect(await reader.api.get(`${PATH}?${format}`)).toMatchObject(
            refused("linked_user:export")
          )
        }
        expect((await csv("", exporter.api)).length).toBeGreaterThan(4)
      })

      it("is held to their own locations, on screen and in the file", async () => {
        const lead = await person("lead", ["trole_location_administrator"], {
          location_ids: [lyon],
        })
        await person("roman", ["trole_packer"], { location_ids: [rome] })
        await person("both", ["trole_packer"], { location_ids: [lyon, rome] })
        const seen = ["lead", "paula"]

        const answer = await list("", lead.api)
        expect([...new Set(brief(answer).map(([name]) => name))]).toEqual(seen)
        expect(answer.count).toBe(3)
        const rows = await csv("", lead.api)
        expect([...new Set(rows.map(({ name }) => name))]).toEqual(seen)
      })

      it("sees nothing of another account", async () => {
        const other = await linkedUsers(getContainer()).createTeamAccounts({
          name: "Client",
        })
        await person("stranger", ["trole_packer"], { account_id: other.id })

        expect((await list("q=stranger")).count).toBe(0)
        expect(await csv("q=stranger")).toEqual([])
      })
    })
  },
})
