import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { rateLimit } from "../../src/api/utils/rate-limit"
import { ADMINISTRATOR_ROLE_ID } from "../../src/utils/role-ids"
import { linkedUsers } from "../../src/workflows/services"
import { eventually } from "../helpers/eventually"
import {
  addMember,
  createAccount,
  deedsOf,
  inviting,
  knexOf,
  outcomesOf,
  PATH,
  type Refusal,
  setAccount,
  tableCounts,
  tokenOf,
} from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"

const STRANGER = `tinv_${"0".repeat(26)}.${"a".repeat(43)}`

const megabytes = (count: number) => "x".repeat(count * 1024 * 1024)

teamTestRunner({
  options: { mailsPerDay: 3, unavailablePerHour: 5 },
  testSuite: ({ api, admin, createUser, getContainer, mails }) => {
    const invite = inviting(admin)
    const limits = () => knexOf(getContainer())("team_rate_limit")

    const lookup = (token: string, headers?: Record<string, string>) =>
      api.post<Refusal>(`${PATH}/lookup`, { token }, headers)

    describe("the public routes", () => {
      it("stop answering an address that asks too often", async () => {
        const codes: (string | undefined)[] = []
        for (let at = 0; at < 320; at += 40) {
          const responses = await Promise.all(
            Array.from({ length: 40 }, () => lookup(STRANGER))
          )
          codes.push(...responses.map(({ data }) => data.code))
        }
        const refused = await lookup(STRANGER)

        expect(
          codes.filter((code) => code === "invitation_invalid")
        ).toHaveLength(120)
        expect([refused.status, refused.data.code]).toEqual([
          429,
          "rate_limited",
        ])
        expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0)
        expect(Number(refused.headers["retry-after"])).toBeLessThanOrEqual(60)
      })

      it("take no other address from a header", async () => {
        await lookup("garbage")
        await limits().update({ points: 300 })
        const refused = await lookup("garbage", {
          "x-forwarded-for": "203.0.113.7",
          forwarded: "for=203.0.113.7",
          "x-real-ip": "203.0.113.7",
        })

        expect(refused.status).toBe(429)
      })

      it.each(["lookup", "provider", "accept", "request-renewal"])(
        "share one count: %s",
        async (route) => {
          await lookup("garbage")
          await limits().update({ points: 300 })
          const { status, data } = await api.post<Refusal>(
            `${PATH}/${route}`,
            {}
          )

          expect([status, data.code]).toEqual([429, "rate_limited"])
        }
      )

      it("count tries of one invitation wherever they come from", async () => {
        const container = getContainer()
        const ann = await invite.one("ann@example.com")
        const bob = await invite.one("bob@example.com")
        await lookup(await tokenOf(container, ann.id))
        await limits()
          .where("key", "like", "team_public_invitation%")
          .update({ points: 120 })

        expect((await lookup(await tokenOf(container, ann.id))).status).toBe(
          429
        )
        expect((await lookup(await tokenOf(container, bob.id))).status).toBe(
          200
        )
      })

      it("answer again when the time is over", async () => {
        await lookup("garbage")
        await limits().update({ points: 300, expire: Date.now() - 1 })

        expect((await lookup("garbage")).status).toBe(404)
      })
    })

    describe("a limit", () => {
      it("is shared by processes", async () => {
        const limit = {
          name: "test",
          points: 10,
          duration_seconds: 60,
          key: () => "somebody",
        }
        const processes = [rateLimit(limit), rateLimit(limit)]
        const req = { scope: getContainer() } as MedusaRequest
        let passed = 0
        let refused = 0
        const res = {
          setHeader: () => res,
          status: () => res,
          json: () => {
            refused += 1
            return res
          },
        } as unknown as MedusaResponse

        await Promise.all(
          Array.from({ length: 40 }, (_, at) =>
            processes[at % 2](req, res, () => {
              passed += 1
            })
          )
        )

        expect({ passed, refused }).toEqual({ passed: 10, refused: 30 })
      })
    })

    describe("a body", () => {
      it.each([
        ["inviting", PATH, 413],
        ["importing", `${PATH}/import`, 413],
        ["resending many", `${PATH}/resend`, 413],
        ["the sign-up page", `${PATH}/lookup`, 413],
        ["signing up", `${PATH}/accept`, 413],
      ])(
        "of 5 MB without a login gets nowhere: %s",
        async (_, url, expected) => {
          const { status } = await api.post(url, {
            emails: ["a@example.com"],
            token: "t",
            message: megabytes(5),
          })

          expect(status).toBe(expected)
        }
      )

      it("of some MB is read on bulk routes only", async () => {
        const body = { ids: ["a"], csv: "email", unknown: megabytes(1) }

        expect((await admin.api.post(PATH, body)).status).toBe(400)
        expect((await admin.api.post(`${PATH}/import`, body)).status).toBe(400)
        expect((await admin.api.post(`${PATH}/revoke`, body)).status).toBe(413)
        expect((await api.post(PATH, body)).status).toBe(401)
      })
    })

    describe("the day's mails", () => {
      it("are capped: over it people are invited, and their mails wait", async () => {
        const emails = Array.from(
          { length: 5 },
          (_, at) => `p${at}@example.com`
        )
        const response = await invite.post({ emails, send_email: true })
        const rows = () =>
          knexOf(getContainer())("team_invitation").select(
            "email",
            "status",
            "delivery_status",
            "delivery_next_at"
          )
        await eventually(
          async () =>
            (await rows()).every(
              (row) => row.delivery_status === "sent" || row.delivery_next_at
            ),
          30_000
        )
        const waiting = (await rows()).filter(
          (row) => row.delivery_status === "queued"
        )
        const midnight = new Date()
        midnight.setUTCHours(24, 0, 0, 0)

        expect(outcomesOf(response)).toEqual(
          emails.map((email) => [email, "invited"])
        )
        expect(mails.mails).toHaveLength(3)
        expect(waiting.map((row) => row.delivery_next_at)).toEqual([
          midnight,
          midnight,
        ])
      })
    })

    describe("asking for addresses of other accounts", () => {
      const taken = Array.from({ length: 12 }, (_, at) => `t${at}@example.com`)

      const fillElsewhere = async () => {
        const account_id = await createAccount(getContainer())
        for (const email of taken) {
          await addMember(getContainer(), account_id, email)
        }
      }

      const brief = async (emails: string[], body = {}) => {
        const response = await invite.post({ emails, ...body })
        return response.status === 200
          ? outcomesOf(response).map(([, outcome]) => outcome)
          : [response.status, response.data.code]
      }

      it("is answered a few times in an hour, dry runs included", async () => {
        await fillElsewhere()

        expect(await brief(taken.slice(0, 3), { dry_run: true })).toEqual(
          Array(3).fill("unavailable")
        )
        expect(await brief([taken[3], "free@example.com"])).toEqual([
          "unavailable",
          "invited",
        ])
        expect(await brief([taken[4]], { dry_run: true })).toEqual([
          "unavailable",
        ])
        expect(await brief([taken[5]], { dry_run: true })).toEqual([
          429,
          "rate_limited",
        ])
      })

      it("is answered for none of too many at once, and nothing is written", async () => {
        await fillElsewhere()
        const before = await tableCounts(getContainer())
        const { status, headers } = await invite.post({
          emails: ["free@example.com", ...taken],
        })
        const after = await tableCounts(getContainer())

        expect(status).toBe(429)
        expect(Number(headers["retry-after"])).toBeGreaterThan(3_500)
        expect(after).toEqual({
          ...before,
          deeds: before.deeds + 1,
          team_rate_limit: before.team_rate_limit + 1,
        })
      })

      it("is not answered by what is refused either", async () => {
        await fillElsewhere()
        await brief(taken, { dry_run: true })

        expect(await brief(["free@example.com"])).toEqual([429, "rate_limited"])
        expect(await brief([taken[0]])).toEqual([429, "rate_limited"])
      })

      it("concerns nobody else, and ends with the hour", async () => {
        await fillElsewhere()
        await brief(taken, { dry_run: true })
        const other = await createUser({ email: "other@example.com" })
        const account = await setAccount(getContainer(), {})
        await linkedUsers(getContainer()).admit({
          id: "tlu_other",
          account_id: account.id,
          user_id: other.user.id,
          email: other.user.email,
          name: "Other",
          locale: "en",
          role_ids: [ADMINISTRATOR_ROLE_ID],
          location_ids: null,
          sales_channel_ids: null,
          areas: null,
          invited_by: null,
          invitation_id: null,
          actor: { type: "system", id: null },
        })

        expect(
          outcomesOf(await inviting(other).post({ emails: [taken[0]] }))
        ).toEqual([[taken[0], "unavailable"]])
        await limits().update({ expire: Date.now() - 1 })
        expect(await brief([taken[0]])).toEqual(["unavailable"])
      })

      it("is recorded", async () => {
        await fillElsewhere()
        await brief(taken.slice(0, 2), { dry_run: true })
        await brief(taken.slice(0, 4))
        const deeds = await deedsOf(
          getContainer(),
          "invitation.unavailable_answered"
        )

        expect(deeds.map(({ actor_id, data }) => ({ actor_id, data }))).toEqual(
          [
            {
              actor_id: admin.user.id,
              data: { count: 2, dry_run: true, refused: false },
            },
            {
              actor_id: admin.user.id,
              data: { count: 4, dry_run: false, refused: true },
            },
          ]
        )
        expect(JSON.stringify(deeds)).not.toContain(taken[0])
      })
    })
  },
})
