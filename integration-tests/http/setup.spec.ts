import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { teamTestRunner } from "../helpers/medusa"

type Answer = { code?: string; message?: string; to?: string }

teamTestRunner({
  testSuite: ({ api, admin, getContainer, mails }) => {
    const testMail = (body: unknown = {}) =>
      admin.api.post<Answer>("/admin/team/setup/test-mail", body)

    describe("the setup card", () => {
      it("says what is in place", async () => {
        const { status, data } = await admin.api.get("/admin/team/setup")

        expect(status).toBe(200)
        expect(data).toEqual({
          dismissed_at: null,
          mail: {
            provider_id: "mail-sink",
            from: "Team <team@example.com>",
          },
          admin_url: "http://localhost:9000/app",
          queue: {
            driver: expect.stringMatching(/^(redis|in_process)$/),
            connected: expect.any(Boolean),
          },
          bootstrap: { made: 0, at: expect.any(String) },
          invitation_ttl_hours: 168,
          administrators: [
            {
              id: expect.stringMatching(/^tlu_/),
              name: "Ada Example",
              email: "admin@example.com",
            },
          ],
          account: {
            id: expect.stringMatching(/^tacc_/),
            name: "My store",
            default_locale: "en",
            allowed_domains: null,
            upgrade_url: null,
          },
        })
      })

      it("stays dismissed", async () => {
        const first = await admin.api.post<{ dismissed_at: string }>(
          "/admin/team/setup/dismiss"
        )
        const again = await admin.api.post("/admin/team/setup/dismiss")

        expect(first.data.dismissed_at).toEqual(expect.any(String))
        expect(again.data).toEqual(first.data)
      })
    })

    describe("a test mail", () => {
      it("goes to the address of who asks", async () => {
        const { status, data } = await testMail()

        expect([status, data]).toEqual([200, { to: "admin@example.com" }])
        expect(mails.mails).toEqual([
          expect.objectContaining({
            to: "admin@example.com",
            from: "Team <team@example.com>",
            subject: expect.stringMatching(/\S/),
            html: expect.stringContaining("My store"),
            text: expect.stringContaining("My store"),
          }),
        ])
      })

      it("goes nowhere else", async () => {
        const { status, data } = await testMail({ to: "victim@example.com" })

        expect([status, data.code]).toEqual([400, "invalid_data"])
        expect(mails.mails).toEqual([])
      })

      it("isn't sent without a provider, and says so", async () => {
        const knex = getContainer().resolve(
          ContainerRegistrationKeys.PG_CONNECTION
        )
        await knex("notification_provider").update({ is_enabled: false })
        const { status, data } = await testMail()
        const setup = await admin.api.get("/admin/team/setup")

        expect([status, data.code]).toEqual([400, "mail_not_configured"])
        expect(setup.data).toMatchObject({ mail: { provider_id: null } })
      })

      it("hands on what the provider complains of", async () => {
        mails.failNext(1, "550 no such sender")
        const { status, data } = await testMail()

        expect([status, data]).toEqual([
          409,
          {
            type: "not_allowed",
            code: "mail_failed",
            message: "550 no such sender",
          },
        ])
      })

      it("is sent five times an hour at most", async () => {
        const statuses: number[] = []
        for (let sent = 0; sent < 7; sent++) {
          statuses.push((await testMail()).status)
        }

        expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
        expect(mails.mails).toHaveLength(5)
      })

      it("has nowhere to go for an API key", async () => {
        const { token } = await getContainer()
          .resolve(Modules.API_KEY)
          .createApiKeys({
            title: "Integration",
            type: "secret",
            created_by: admin.user.id,
          })
        const { status, data } = await api.post<Answer>(
          "/admin/team/setup/test-mail",
          {},
          { authorization: `Basic ${btoa(`${token}:`)}` }
        )

        expect([status, data.code]).toEqual([400, "invalid_data"])
      })
    })

    it("refuses bodies that it doesn't know", async () => {
      const answers = await Promise.all(
        [[], { dismissed: true }, "text", 7, { to: "a\u0000b" }].flatMap(
          (body) =>
            ["test-mail", "dismiss"].map(async (route) => {
              const { status } = await admin.api.post<Answer>(
                `/admin/team/setup/${route}`,
                body,
                { "content-type": "application/json" }
              )
              return status
            })
        )
      )

      expect(new Set(answers)).toEqual(new Set([400]))
      expect(mails.mails).toEqual([])
    })
  },
})
