import {
  accept,
  counts,
  invite,
  invitationTo,
  knexOf,
  reload,
  signUp,
  tokenOf,
} from "../helpers/accepting"
import { teamTestRunner } from "../helpers/medusa"

const HOUR_MS = 3_600_000

teamTestRunner({
  options: { resendCooldownSeconds: 0 },
  testSuite: ({ api, admin, getContainer, mails }) => {
    const invited = async (email = "guest@example.com") => {
      const row = await invite(getContainer(), { email, by: admin.user.id })
      return { row, token: tokenOf(getContainer(), row) }
    }
    const lookup = (token: unknown) =>
      api.post<{ code?: string; message?: string; invitation?: object }>(
        "/admin/team/invitations/lookup",
        { token }
      )
    const renewal = (token: unknown) =>
      api.post("/admin/team/invitations/request-renewal", { token })
    const change = (id: string, values: Record<string, unknown>) =>
      knexOf(getContainer())("team_invitation").where({ id }).update(values)
    const past = () => new Date(Date.now() - HOUR_MS)

    /** What opening, accepting and going to a provider say of a link. */
    const saidOf = async (token: string) => {
      const answers = [
        await lookup(token),
        await accept(api, signUp(token)),
        await api.post<{ code?: string }>("/admin/team/invitations/provider", {
          token,
          provider: "google",
        }),
      ]
      const said = answers.map(({ status, data }) => [status, data.code])
      expect(new Set(said.map(String)).size).toBe(1)
      return said[0]
    }

    describe("a link", () => {
      it("tells its holder what they are invited to, and isn't used up by opening", async () => {
        const { row, token } = await invited()

        for (let times = 0; times < 3; times++) {
          const { status, data, headers } = await lookup(token)
          expect(status).toBe(200)
          expect(headers["cache-control"]).toBe("no-store")
          expect(data).toMatchObject({
            invitation: {
              email: "guest@example.com",
              account_name: "My store",
              inviter: { name: "Ada Example" },
              roles: ["Member"],
              locale: "en",
            },
            login: "new",
            emailpass: true,
            providers: [],
            fields: [],
            password: { min: 8, max: 128 },
          })
        }
        expect(await reload(getContainer(), row)).toEqual(row)
        expect((await accept(api, signUp(token))).status).toBe(200)
      })

      it("that was replaced says so", async () => {
        const { row, token } = await invited()
        const answer = await admin.api.post(
          `/admin/team/invitations/${row.id}/resend`
        )

        expect(answer.status).toBe(200)
        expect(await saidOf(token)).toEqual([410, "invitation_replaced"])
        const fresh = tokenOf(getContainer(), await reload(getContainer(), row))
        expect((await lookup(fresh)).status).toBe(200)
      })

      it("that has expired says so, marked by a job or not", async () => {
        const { row, token } = await invited()

        await change(row.id, { expires_at: past() })
        expect(await saidOf(token)).toEqual([410, "invitation_expired"])
        await change(row.id, { status: "expired" })
        expect(await saidOf(token)).toEqual([410, "invitation_expired"])
      })

      it("that was revoked says so, also an older one", async () => {
        const { row, token } = await invited()
        await admin.api.post(`/admin/team/invitations/${row.id}/resend`)
        const fresh = tokenOf(getContainer(), await reload(getContainer(), row))

        await admin.api.post(`/admin/team/invitations/${row.id}/revoke`)

        expect(await saidOf(fresh)).toEqual([410, "invitation_revoked"])
        expect(await saidOf(token)).toEqual([410, "invitation_revoked"])
      })

      it("that was used says so", async () => {
        const { token } = await invited()
        await accept(api, signUp(token))

        expect(await saidOf(token)).toEqual([410, "invitation_accepted"])
      })

      it("that is being used says so", async () => {
        const { row, token } = await invited()
        await change(row.id, {
          status: "accepting",
          claim_id: "somebody",
          claimed_until: new Date(Date.now() + 30_000),
        })

        expect(await saidOf(token)).toEqual([409, "invitation_busy"])
      })

      it("that isn't right tells nothing, whatever became of the invitation", async () => {
        const { row, token } = await invited()
        const other = await invited("other@example.com")
        const [, signature] = token.split(".")
        const wrong = [
          "nonsense",
          `${row.id}.`,
          `${row.id}.${"A".repeat(43)}`,
          `${other.row.id}.${signature}`,
          `tinv_${"0".repeat(26)}.${signature}`,
        ]
        const answers = new Set<string>()
        for (const status of ["pending", "accepted", "revoked", "expired"]) {
          await change(row.id, { status })
          for (const link of wrong) {
            answers.add(JSON.stringify(await saidOf(link)))
          }
        }

        expect([...answers]).toEqual(['[404,"invitation_invalid"]'])
      })

      it("isn't led elsewhere by a forged Host", async () => {
        const answer = await admin.api.post(
          "/admin/team/invitations",
          { emails: ["forged@example.com"] },
          {
            host: "evil.example",
            "x-forwarded-host": "evil.example",
            origin: "https://evil.example",
          }
        )
        expect(answer.status).toBe(200)
        const mail = await mails.waitFor("forged@example.com")
        const row = await invitationTo(getContainer(), "forged@example.com")

        const copied = await admin.api.post<{ link: string }>(
          `/admin/team/invitations/${row?.id}/copy-link`,
          {},
          { host: "evil.example", "x-forwarded-host": "evil.example" }
        )

        expect(copied.data.link).toMatch(
          /^http:\/\/localhost:9000\/app\/login#invitation=tinv_/
        )
        expect(mail.html + mail.text).not.toContain("evil.example")
      })
    })

    describe("asking for a new link", () => {
      it("tells the Administrators once an hour, for an expired one", async () => {
        const { row, token } = await invited()
        await change(row.id, { expires_at: past() })

        expect(await renewal(token)).toMatchObject({ status: 202, data: {} })
        const mail = await mails.waitFor(admin.user.email)
        expect(mail.text).toContain("guest@example.com")
        expect(mail.html + mail.text).not.toContain(token.split(".")[1])
        const asked = (await reload(getContainer(), row)).renewal_requested_at

        await renewal(token)
        expect(
          (await reload(getContainer(), row)).renewal_requested_at
        ).toEqual(asked)

        await change(row.id, { renewal_requested_at: past() })
        await renewal(token)
        await mails.waitFor(admin.user.email, { count: 2 })
        expect(mails.to(admin.user.email)).toHaveLength(2)
      })

      it("answers a stranger the same, and does nothing", async () => {
        const { row, token } = await invited()
        const before = await counts(getContainer())

        const answers = [
          await renewal(token),
          await renewal(`${row.id}.${"A".repeat(43)}`),
          await renewal("nonsense"),
        ]

        expect(answers.map(({ status, data }) => [status, data])).toEqual(
          answers.map(() => [202, {}])
        )
        expect(await counts(getContainer())).toEqual(before)
        expect(
          (await reload(getContainer(), row)).renewal_requested_at
        ).toBeNull()
        expect(mails.to(admin.user.email)).toHaveLength(0)
      })
    })
  },
})
