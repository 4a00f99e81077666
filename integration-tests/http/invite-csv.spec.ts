import { Modules } from "@medusajs/framework/utils"

import type { InvitePeopleResponse } from "../../src/types/http"
import {
  inviting,
  knexOf,
  outcomesOf,
  PATH,
  type Refusal,
  tableCounts,
} from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"

type Imported = InvitePeopleResponse & Refusal

teamTestRunner({
  testSuite: ({ admin, getContainer }) => {
    const invite = inviting(admin)

    const load = (csv: string, body: Record<string, unknown> = {}) =>
      admin.api.post<Imported>(`${PATH}/import`, {
        csv,
        send_email: false,
        ...body,
      })

    describe("importing", () => {
      it.each([
        ["commas", ","],
        ["semicolons", ";"],
        ["tabs", "\t"],
      ])("reads a file with %s", async (_, sign) => {
        const response = await load(
          "\ufeff" +
            [
              ["Email", "Roles", "Language"],
              [" Ann@Example.com ", "Packer|trole_returns", "NL"],
              ["bob@example.com", "", ""],
            ]
              .map((cells) => cells.join(sign))
              .join("\r\n"),
          { role_ids: ["trole_finance"], locale: "it" }
        )

        expect(response.status).toBe(200)
        expect(
          response.data.results.map(({ outcome, invitation }) => ({
            outcome,
            email: invitation?.email,
            role_ids: invitation?.role_ids,
            locale: invitation?.locale,
          }))
        ).toEqual([
          {
            outcome: "invited",
            email: "ann@example.com",
            role_ids: ["trole_packer", "trole_returns"],
            locale: "nl",
          },
          {
            outcome: "invited",
            email: "bob@example.com",
            role_ids: ["trole_finance"],
            locale: "it",
          },
        ])
      })

      it("knows roles by their names in each language", async () => {
        const roles = await Promise.all(
          ["en", "nl", "fr", "de", "es", "it", "pl"].map(async (locale) => {
            const { data } = await admin.api.get<{
              roles: { id: string; name: string }[]
            }>(`/admin/team/roles?locale=${locale}`)
            return data.roles.find(({ id }) => id === "trole_customer_service")
          })
        )
        const { data } = await load(
          [
            "email;roles",
            ...roles.map(
              (role, at) => `p${at}@example.com;${role?.name.toUpperCase()}`
            ),
          ].join("\n")
        )

        expect(
          data.results.map(({ invitation }) => invitation?.role_ids)
        ).toEqual(roles.map(() => ["trole_customer_service"]))
      })

      it("takes places and areas", async () => {
        const location = await getContainer()
          .resolve(Modules.STOCK_LOCATION)
          .createStockLocations({ name: "Warehouse" })
        const { data } = await load(
          `email,locations,areas\nann@example.com,${location.id},Orders|inventory`
        )

        expect(data.results[0].invitation).toMatchObject({
          location_ids: [location.id],
          areas: ["orders", "inventory"],
        })
      })

      it("says what became of each row, in a dry run too", async () => {
        await invite.one("known@example.com")
        const csv = [
          "email",
          "ann@example.com",
          "no address",
          "known@example.com",
          "ANN@example.com",
        ].join("\n")
        const before = await tableCounts(getContainer())
        const dry = await load(csv, { dry_run: true })
        expect(await tableCounts(getContainer())).toEqual(before)
        const real = await load(csv)

        expect(outcomesOf(real)).toEqual([
          ["ann@example.com", "invited"],
          ["no address", "invalid_email"],
          ["known@example.com", "already_invited"],
          ["ann@example.com", "duplicate"],
        ])
        expect(outcomesOf(dry)).toEqual(outcomesOf(real))
      })

      it("answers as CSV where that is wanted", async () => {
        const response = await admin.api.post<string>(`${PATH}/import`, {
          csv: "email\nann@example.com\n=1+1@example.com\nnobody",
          send_email: false,
          format: "csv",
        })

        expect(response.headers["content-type"]).toContain("text/csv")
        expect(response.headers["content-disposition"]).toContain(
          "invitations.csv"
        )
        expect(
          response.data
            .replace(/^\ufeff/, "")
            .trim()
            .split("\n")
        ).toEqual([
          "email,outcome",
          "ann@example.com,invited",
          "'=1+1@example.com,invited",
          "nobody,invalid_email",
        ])
      })

      it.each([
        ["no rows", "email\n\n", /no rows/],
        ["no column of addresses", "name\nAnn", /email/],
        ["an unknown column", "email,salary\na@example.com,1", /salary/],
        ["a column twice", "email,email\na@example.com,b@example.com", /once/],
        ["a prototype's column", "email,__proto__\na@example.com,1", /__proto/],
        [
          "an unknown role",
          "email,roles\n\na@example.com,Pirate",
          /Line 3.*Pirate/,
        ],
        ["an unknown language", "email,language\na@example.com,xx", /Line 2/],
        ["an unknown area", "email,areas\na@example.com,moon", /Line 2/],
        ["an open quote", 'email\n"a@example.com', /line 2/],
        ["too many cells", "email\na@example.com,1", /line 2/],
      ])("refuses %s, with the place", async (_, csv, message) => {
        const { status, data } = await load(csv)

        expect([status, data.code]).toEqual([400, "invalid_csv"])
        expect(data.message).toMatch(message)
        expect(await knexOf(getContainer())("team_invitation")).toHaveLength(0)
      })

      it("refuses a location that isn't there", async () => {
        const { status, data } = await load(
          "email,locations\na@example.com,sloc_none"
        )

        expect([status, data.code]).toEqual([400, "unknown_location"])
      })
    })

    describe("exporting", () => {
      const download = async (query = "") => {
        const { data, headers } = await admin.api.get<string>(
          `${PATH}/export?${query}`
        )
        return {
          headers,
          lines: data
            .replace(/^\ufeff/, "")
            .trim()
            .split("\n"),
        }
      }

      it("writes what the list shows, and no formula", async () => {
        await invite.one("=1+1@example.com", {
          role_ids: ["trole_packer", "trole_member"],
        })
        const { id } = await invite.one("ann@example.com")
        await admin.api.post(`${PATH}/${id}/revoke`)
        const { headers, lines } = await download("order=email")

        expect(headers["content-type"]).toContain("text/csv")
        expect(headers["content-disposition"]).toContain("attachment")
        expect(lines).toHaveLength(3)
        expect(lines[0]).toBe(
          "email,status,roles,language,delivery,invited_by,invited_at,expires_at,accepted_at"
        )
        expect(lines[1]).toMatch(
          /^'=1\+1@example.com,pending,trole_packer\|trole_member,en,none,admin@example.com,/
        )
        expect(lines[2]).toMatch(/^ann@example.com,revoked,/)
        expect((await download("status=revoked")).lines).toHaveLength(2)
      })

      it("refuses what it doesn't know", async () => {
        const { status, data } = await admin.api.get<Refusal>(
          `${PATH}/export?columns=nonce`
        )

        expect([status, data.code]).toEqual([400, "invalid_data"])
      })
    })
  },
})
