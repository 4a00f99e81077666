import { Modules } from "@medusajs/framework/utils"

import type { InvitePeopleResponse } from "../../src/types/http"
import {
  addMember,
  createAccount,
  deedsOf,
  insertInvitation,
  inviting,
  knexOf,
  lapse,
  type OneInvitation,
  outcomesOf,
  PATH,
  type Refusal,
  rowOf,
  seatsOf,
  setAccount,
  tableCounts,
  tokenOf,
} from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"

const DAY_MS = 86_400_000

teamTestRunner({
  options: { resendCooldownSeconds: 3600 },
  testSuite: ({ api, admin, getContainer }) => {
    const invite = inviting(admin)
    const here = async () => (await setAccount(getContainer(), {})).id

    const lookup = (token: string) =>
      api.post<Refusal>(`${PATH}/lookup`, { token })

    /** One of each kind of address, and what becomes of it. */
    const oneOfEach = async () => {
      const container = getContainer()
      const account_id = await here()
      const elsewhere = await createAccount(container)
      await setAccount(container, {
        allowed_domains: ["example.com"],
        seat_limit: 5,
      })
      await addMember(container, account_id, "Member@example.com")
      await addMember(container, elsewhere, "member.there@example.com")
      await insertInvitation(container, {
        account_id: elsewhere,
        email: "invited.there@example.com",
      })
      await invite.one("invited@example.com")
      return [
        ["first@example.com", "invited"],
        ["invited@example.com", "already_invited"],
        ["member@example.com", "already_member"],
        ["first@example.com", "duplicate"],
        ["not an address", "invalid_email"],
        ["ann@elsewhere.org", "domain_not_allowed"],
        ["member.there@example.com", "unavailable"],
        ["invited.there@example.com", "unavailable"],
        ["first+tag@example.com", "invited"],
        ["last@example.com", "no_seat"],
      ] as [string, string][]
    }

    describe("inviting", () => {
      it("says what became of each address, in the order given", async () => {
        const expected = await oneOfEach()
        const response = await invite.post({
          emails: expected.map(([email]) => email),
        })

        expect(response.status).toBe(200)
        expect(outcomesOf(response)).toEqual(expected)
        expect(response.data).toMatchObject({
          dry_run: false,
          seats: { limit: 5, used: 5, left: 0 },
          sender: { email: "Team <team@example.com>" },
        })
        expect(
          response.data.results.map(({ invitation }) => Boolean(invitation))
        ).toEqual(expected.map(([, outcome]) => outcome === "invited"))
      })

      it("says the same in a dry run, and writes nothing", async () => {
        const expected = (await oneOfEach()).filter(
          ([, outcome]) => outcome !== "unavailable"
        )
        const before = await tableCounts(getContainer())
        const response = await invite.post({
          emails: expected.map(([email]) => email),
          dry_run: true,
          send_email: true,
        })

        expect(outcomesOf(response)).toEqual(expected)
        expect(response.data.dry_run).toBe(true)
        expect(response.data.seats).toEqual({ limit: 5, used: 3, left: 2 })
        expect(response.data.results.some((row) => row.invitation)).toBe(false)
        expect(await tableCounts(getContainer())).toEqual(before)
      })

      it("makes an invitation of all that was chosen", async () => {
        const container = getContainer()
        const location = await container
          .resolve(Modules.STOCK_LOCATION)
          .createStockLocations({ name: "Warehouse" })
        const channel = await container
          .resolve(Modules.SALES_CHANNEL)
          .createSalesChannels({ name: "Shop" })
        const expires_at = new Date(Date.now() + 3 * DAY_MS).toISOString()
        const response = await invite.post({
          role_ids: ["trole_packer", "trole_returns"],
          location_ids: [location.id],
          message: "  Welcome!\nSee you on Monday  ",
          expires_at,
          locale: "fr",
          recipients: [
            { email: " Ann@Example.com " },
            {
              email: "bob@example.com",
              role_ids: ["trole_member"],
              location_ids: null,
              sales_channel_ids: [channel.id],
              areas: ["orders"],
              locale: "pl",
            },
            { email: "cyd@example.com", sales_channel_ids: [], areas: [] },
          ],
        })
        const [ann, bob, cyd] = response.data.results.map(
          ({ invitation }) => invitation
        )

        expect(ann).toMatchObject({
          email: "ann@example.com",
          account_id: await here(),
          role_ids: ["trole_packer", "trole_returns"],
          location_ids: [location.id],
          sales_channel_ids: null,
          areas: null,
          locale: "fr",
          message: "Welcome!\nSee you on Monday",
          expires_at,
          status: "pending",
          needs_review: false,
          invited_by: { id: admin.user.id, name: "Ada Example" },
          resend_count: 0,
          delivery: { status: "none", attempts: 0, error: null },
        })
        expect(bob).toMatchObject({
          role_ids: ["trole_member"],
          location_ids: null,
          sales_channel_ids: [channel.id],
          areas: ["orders"],
          locale: "pl",
        })
        expect(cyd).toMatchObject({
          location_ids: [location.id],
          sales_channel_ids: [],
          areas: [],
        })
        expect(ann).not.toHaveProperty("nonce")
        expect(JSON.stringify(response.data)).not.toContain("nonce")
      })

      it("makes who is invited without more a Member, for a week", async () => {
        const { role_ids, expires_at, locale } =
          await invite.one("ann@example.com")

        expect(role_ids).toEqual(["trole_member"])
        expect(locale).toBe("en")
        const days = (Date.parse(expires_at) - Date.now()) / DAY_MS
        expect(days).toBeCloseTo(7, 2)
      })

      it("gives the account's own lifetime where it has one", async () => {
        await setAccount(getContainer(), { invitation_ttl_hours: 24 })
        const { expires_at } = await invite.one("ann@example.com")

        const hours = (Date.parse(expires_at) - Date.now()) / 3_600_000
        expect(hours).toBeCloseTo(24, 1)
      })

      it.each([
        ["no role at all", { role_ids: [] }, "invalid_data"],
        ["a role that isn't there", { role_ids: ["trole_x"] }, "unknown_role"],
        [
          "a role that needs locations",
          { role_ids: ["trole_location_administrator"] },
          "role_needs_locations",
        ],
        ["a location that isn't", { location_ids: ["x"] }, "unknown_location"],
        [
          "a sales channel that isn't",
          { sales_channel_ids: ["x"] },
          "unknown_sales_channel",
        ],
        ["an unknown area", { areas: ["moon"] }, "unknown_area"],
        ["a link", { message: "See https://evil.example" }, "invalid_data"],
        ["control characters", { message: "a\u0008b" }, "invalid_data"],
        [
          "a time gone by",
          { expires_at: "2020-01-01T00:00:00Z" },
          "invalid_data",
        ],
      ])("refuses %s, for one row too", async (_, wrong, code) => {
        const before = await tableCounts(getContainer())
        const all = await invite.post({ emails: ["a@example.com"], ...wrong })
        expect([all.status, all.data.code]).toEqual([400, code])
        if (!("message" in wrong || "expires_at" in wrong)) {
          const row = await invite.post({
            recipients: [
              { email: "a@example.com" },
              { email: "b@example.com", ...wrong },
            ],
          })
          expect([row.status, row.data.code]).toEqual([400, code])
        }
        expect(await tableCounts(getContainer())).toEqual(before)
      })

      it.each([[false], [true]])(
        "revives an expired invitation with the new choices (marked: %s)",
        async (marked) => {
          const container = getContainer()
          const old = await invite.one("ann@example.com", {
            message: "Old",
            role_ids: ["trole_packer"],
          })
          const token = await tokenOf(container, old.id)
          await lapse(container, old.id, { marked })
          const revived = await invite.one("Ann@example.com")

          expect(revived).toMatchObject({
            id: old.id,
            status: "pending",
            message: null,
            role_ids: ["trole_member"],
          })
          expect(await seatsOf(container, await here())).toBe(2)
          expect((await lookup(token)).data.code).toBe("invitation_replaced")
          expect((await lookup(await tokenOf(container, old.id))).status).toBe(
            200
          )
        }
      )

      it("revives no matter that all seats are taken, by its own seat", async () => {
        const container = getContainer()
        const { id } = await invite.one("ann@example.com")
        await setAccount(container, { seat_limit: 2 })
        await lapse(container, id)
        const body = { emails: ["ann@example.com", "bob@example.com"] }
        const expected = [
          ["ann@example.com", "invited"],
          ["bob@example.com", "no_seat"],
        ]

        expect(
          outcomesOf(await invite.post({ ...body, dry_run: true }))
        ).toEqual(expected)
        expect(outcomesOf(await invite.post(body))).toEqual(expected)
      })

      it("makes a new invitation after one that was revoked", async () => {
        const first = await invite.one("ann@example.com")
        await admin.api.post(`${PATH}/${first.id}/revoke`)
        const second = await invite.one("ann@example.com")

        expect(second.id).not.toBe(first.id)
      })

      it("records who invited whom", async () => {
        const { id } = await invite.one("ann@example.com")

        expect(await deedsOf(getContainer(), "invitation.created")).toEqual([
          expect.objectContaining({
            actor_type: "user",
            actor_id: admin.user.id,
            account_id: await here(),
            resource_id: id,
            data: { email: "ann@example.com", role_ids: ["trole_member"] },
          }),
        ])
      })
    })

    describe("the list of invitations", () => {
      const list = async (query = "") => {
        const { data } = await admin.api.get<{
          invitations: { email: string; status: string }[]
          count: number
          offset: number
          limit: number
        }>(`${PATH}?${query}`)
        return { ...data, emails: data.invitations?.map(({ email }) => email) }
      }

      it("filters, sorts and pages", async () => {
        const container = getContainer()
        const names = ["dora", "ann", "cyd", "bob"]
        for (const [at, name] of names.entries()) {
          const { id } = await invite.one(`${name}@example.com`, {
            role_ids: [at % 2 ? "trole_packer" : "trole_member"],
          })
          await knexOf(container)("team_invitation")
            .where({ id })
            .update({
              created_at: new Date(Date.UTC(2026, 0, 1 + at)),
              expires_at: new Date(Date.now() + (4 - at) * DAY_MS),
            })
        }
        const [ann, bob, cyd, dora] = [...names]
          .sort()
          .map((name) => `${name}@example.com`)
        const idOf = async (email: string) =>
          (await knexOf(container)("team_invitation").where({ email }).first())
            .id as string
        await lapse(container, await idOf(bob))
        await admin.api.post(`${PATH}/${await idOf(cyd)}/revoke`)
        await knexOf(container)("team_invitation")
          .where({ email: dora })
          .update({ delivery_status: "failed" })

        expect((await list()).emails).toEqual([bob, cyd, ann, dora])
        expect((await list("order=created_at")).emails).toEqual([
          dora,
          ann,
          cyd,
          bob,
        ])
        expect((await list("order=email")).emails).toEqual([
          ann,
          bob,
          cyd,
          dora,
        ])
        expect((await list("order=-email")).emails).toEqual([
          dora,
          cyd,
          bob,
          ann,
        ])
        expect((await list("order=expires_at")).emails?.[0]).toBe(bob)
        expect((await list("order=status")).emails).toEqual([
          bob,
          ann,
          dora,
          cyd,
        ])
        expect(
          (await list("order=status")).invitations.map((i) => i.status)
        ).toEqual(["expired", "pending", "pending", "revoked"])
        expect((await list("order=-status")).emails).toEqual([
          cyd,
          dora,
          ann,
          bob,
        ])
        expect((await list("order=status&offset=1&limit=2")).emails).toEqual([
          ann,
          dora,
        ])
        expect(
          (await list("order=-status&status[]=pending&status[]=expired")).emails
        ).toEqual([dora, ann, bob])

        expect((await list("status=expired")).emails).toEqual([bob])
        expect(
          (await list("status[]=expired&status[]=revoked&order=email")).emails
        ).toEqual([bob, cyd])
        expect((await list("status=pending&order=email")).emails).toEqual([
          ann,
          dora,
        ])
        expect((await list("role_id=trole_packer&order=email")).emails).toEqual(
          [ann, bob]
        )
        expect((await list("delivery=failed")).emails).toEqual([dora])
        expect((await list("q=ANN@")).emails).toEqual([ann])
        expect((await list("q=%25")).emails).toEqual([])
        expect((await list("q=_nn")).emails).toEqual([])

        expect(await list("order=email&offset=1&limit=2")).toMatchObject({
          emails: [bob, cyd],
          count: 4,
          offset: 1,
          limit: 2,
        })
      })

      it("shows the account's own only", async () => {
        const container = getContainer()
        await insertInvitation(container, {
          account_id: await createAccount(container),
          email: "ann@example.com",
        })

        expect(await list()).toMatchObject({ emails: [], count: 0 })
      })
    })

    describe("one invitation", () => {
      it("is read", async () => {
        const made = await invite.one("ann@example.com")
        const { status, data } = await admin.api.get<OneInvitation>(
          `${PATH}/${made.id}`
        )

        expect(status).toBe(200)
        expect(data.invitation).toEqual(made)
      })

      it("is changed while pending, and the changer becomes the giver", async () => {
        const container = getContainer()
        const { id } = await invite.one("ann@example.com")
        await knexOf(container)("team_invitation")
          .where({ id })
          .update({ given_by: "user_gone", needs_review: true })
        const { status, data } = await admin.api.post<OneInvitation>(
          `${PATH}/${id}`,
          { role_ids: ["trole_packer"], location_ids: [], locale: "de" }
        )

        expect(status).toBe(200)
        expect(data.invitation).toMatchObject({
          role_ids: ["trole_packer"],
          location_ids: [],
          sales_channel_ids: null,
          locale: "de",
          needs_review: false,
          invited_by: { id: admin.user.id },
        })
        expect(await rowOf(container, id)).toMatchObject({
          given_by: admin.user.id,
          given_by_type: "user",
        })
        expect(await deedsOf(container, "invitation.updated")).toEqual([
          expect.objectContaining({
            actor_id: admin.user.id,
            resource_id: id,
            data: {
              changed: ["role_ids", "location_ids", "locale"],
              role_ids: ["trole_packer"],
            },
          }),
        ])
      })

      it.each([
        ["expired", lapse],
        [
          "revoked",
          (_: unknown, id: string) => admin.api.post(`${PATH}/${id}/revoke`),
        ],
      ])("can't be changed once it is %s", async (_, end) => {
        const { id } = await invite.one("ann@example.com")
        await end(getContainer(), id)
        const { status, data } = await admin.api.post<Refusal>(
          `${PATH}/${id}`,
          { locale: "de" }
        )

        expect([status, data.code]).toEqual([409, "invitation_not_pending"])
      })

      it.each([
        ["no role", { role_ids: [] }, "invalid_data"],
        ["an unknown role", { role_ids: ["trole_x"] }, "unknown_role"],
        ["nothing", {}, "invalid_data"],
        ["another address", { email: "eve@example.com" }, "invalid_data"],
        ["another status", { status: "accepted" }, "invalid_data"],
      ])("can't be given %s", async (_, body, code) => {
        const { id } = await invite.one("ann@example.com")
        const response = await admin.api.post<Refusal>(`${PATH}/${id}`, body)

        expect([response.status, response.data.code]).toEqual([400, code])
      })
    })

    describe("resending", () => {
      it("makes a new link, and kills the old one", async () => {
        const container = getContainer()
        const { id } = await invite.one("ann@example.com", {
          expires_at: new Date(Date.now() + DAY_MS).toISOString(),
        })
        const token = await tokenOf(container, id)
        const { status, data } = await admin.api.post<OneInvitation>(
          `${PATH}/${id}/resend`
        )

        expect(status).toBe(200)
        expect(data.invitation).toMatchObject({ id, resend_count: 1 })
        expect(["queued", "sending", "sent"]).toContain(
          data.invitation.delivery.status
        )
        const days =
          (Date.parse(data.invitation.expires_at) - Date.now()) / DAY_MS
        expect(days).toBeCloseTo(7, 2)
        expect(await lookup(token)).toMatchObject({
          status: 410,
          data: { code: "invitation_replaced" },
        })
        expect((await lookup(await tokenOf(container, id))).status).toBe(200)
        expect(await deedsOf(container, "invitation.resent")).toHaveLength(1)
      })

      it("waits out the time between two mails", async () => {
        const { id } = await invite.one("ann@example.com")
        await admin.api.post(`${PATH}/${id}/resend`)
        const token = await tokenOf(getContainer(), id)
        const { status, data } = await admin.api.post<Refusal>(
          `${PATH}/${id}/resend`
        )

        expect([status, data.code]).toEqual([409, "resend_cooldown"])
        expect((await lookup(token)).status).toBe(200)
      })

      it("revives an expired one, with a seat of its own", async () => {
        const container = getContainer()
        const account_id = await here()
        const { id } = await invite.one("ann@example.com")
        await lapse(container, id, { marked: true })
        await knexOf(container)("team_seat").where({ holder_id: id }).delete()
        const { data } = await admin.api.post<OneInvitation>(
          `${PATH}/${id}/resend`
        )

        expect(data.invitation.status).toBe("pending")
        expect(await seatsOf(container, account_id)).toBe(2)
      })

      it("leaves an expired one that finds no seat as it is", async () => {
        const container = getContainer()
        const { id } = await invite.one("ann@example.com")
        await lapse(container, id, { marked: true })
        await knexOf(container)("team_seat").where({ holder_id: id }).delete()
        const account = await setAccount(container, { seat_limit: 1 })
        const { status, data } = await admin.api.post<Refusal>(
          `${PATH}/${id}/resend`
        )

        expect([status, data.code]).toEqual([409, "no_seat"])
        expect((await rowOf(container, id)).status).toBe("expired")
        expect(await seatsOf(container, account.id)).toBe(1)
      })
    })

    describe("revoking", () => {
      it.each([
        ["pending", async () => undefined],
        ["expired", lapse],
      ])("ends a %s one and frees its seat", async (_, change) => {
        const container = getContainer()
        const account_id = await here()
        const { id } = await invite.one("ann@example.com")
        const token = await tokenOf(container, id)
        await change(container, id)
        const { status, data } = await admin.api.post<OneInvitation>(
          `${PATH}/${id}/revoke`
        )

        expect(status).toBe(200)
        expect(data.invitation.status).toBe("revoked")
        expect(data.invitation.revoked_at).not.toBeNull()
        expect(await seatsOf(container, account_id)).toBe(1)
        expect(await lookup(token)).toMatchObject({
          status: 410,
          data: { code: "invitation_revoked" },
        })
        expect(await deedsOf(container, "invitation.revoked")).toHaveLength(1)
      })

      it("is told apart from one that was revoked before", async () => {
        const { id } = await invite.one("ann@example.com")
        await admin.api.post(`${PATH}/${id}/revoke`)
        for (const action of ["revoke", "resend"]) {
          const { status, data } = await admin.api.post<Refusal>(
            `${PATH}/${id}/${action}`
          )
          expect([status, data.code]).toEqual([409, "invitation_not_open"])
        }
      })
    })

    describe("a mail that failed", () => {
      it("is sent again with the same link", async () => {
        const container = getContainer()
        const { id } = await invite.one("ann@example.com")
        await knexOf(container)("team_invitation").where({ id }).update({
          delivery_status: "failed",
          delivery_attempts: 8,
          delivery_error: "550 no such user",
        })
        const token = await tokenOf(container, id)
        const { status, data } = await admin.api.post<OneInvitation>(
          `${PATH}/${id}/retry-delivery`
        )

        expect(status).toBe(200)
        expect(data.invitation.delivery).toMatchObject({ error: null })
        expect(await tokenOf(container, id)).toBe(token)
        expect(
          await deedsOf(container, "invitation.delivery_retried")
        ).toHaveLength(1)
      })

      it("has to be there", async () => {
        const { id } = await invite.one("ann@example.com")
        const { status, data } = await admin.api.post<Refusal>(
          `${PATH}/${id}/retry-delivery`
        )

        expect([status, data.code]).toEqual([409, "delivery_not_failed"])
      })
    })

    describe("copying the link", () => {
      it("hands out the working link, kept by no cache, and records it", async () => {
        const container = getContainer()
        const { id } = await invite.one("ann@example.com")
        const { status, data, headers } = await admin.api.post<
          OneInvitation & { link: string }
        >(`${PATH}/${id}/copy-link`)

        expect(status).toBe(200)
        expect(headers["cache-control"]).toContain("no-store")
        expect(data.link).toMatch(
          /^http:\/\/localhost:9000\/app\/login#invitation=tinv_/
        )
        expect(data.invitation.link_copied_at).not.toBeNull()
        expect((await lookup(data.link.split("=")[1])).status).toBe(200)
        expect(await deedsOf(container, "invitation.link_copied")).toEqual([
          expect.objectContaining({
            actor_id: admin.user.id,
            resource_id: id,
            data: { email: "ann@example.com" },
          }),
        ])
      })

      it("leads to the configured address, whatever Host is claimed", async () => {
        const { id } = await invite.one("ann@example.com")
        const { data } = await admin.api.post<{ link: string }>(
          `${PATH}/${id}/copy-link`,
          undefined,
          { host: "evil.example", "x-forwarded-host": "evil.example" }
        )

        expect(data.link).toContain("http://localhost:9000/app/")
      })

      it("is for a pending one only", async () => {
        const { id } = await invite.one("ann@example.com")
        await lapse(getContainer(), id)
        const { status, data } = await admin.api.post<Refusal>(
          `${PATH}/${id}/copy-link`
        )

        expect([status, data.code]).toEqual([409, "invitation_not_pending"])
      })
    })

    describe("an invitation of another account", () => {
      it.each([
        ["get", ""],
        ["post", ""],
        ["post", "/resend"],
        ["post", "/revoke"],
        ["post", "/retry-delivery"],
        ["post", "/copy-link"],
      ] as const)("is not found: %s :id%s", async (method, action) => {
        const container = getContainer()
        const row = await insertInvitation(container, {
          account_id: await createAccount(container),
          email: "ann@example.com",
        })
        const url = `${PATH}/${row.id}${action}`
        const body = action ? {} : { locale: "de" }
        const { status, data } =
          method === "get"
            ? await admin.api.get<Refusal>(url)
            : await admin.api.post<Refusal>(url, body)

        expect([status, data.code]).toEqual([404, "not_found"])
        expect(await rowOf(container, row.id)).toEqual(row)
      })

      it("is not found among many", async () => {
        const container = getContainer()
        const row = await insertInvitation(container, {
          account_id: await createAccount(container),
          email: "ann@example.com",
        })
        for (const action of ["resend", "revoke"]) {
          const { data } = await admin.api.post<{
            results: InvitePeopleResponse["results"]
          }>(`${PATH}/${action}`, { ids: [row.id] })
          expect(data.results).toEqual([{ id: row.id, outcome: "not_found" }])
        }
        expect(await rowOf(container, row.id)).toEqual(row)
      })
    })
  },
})
