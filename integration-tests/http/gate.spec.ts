import { generateJwtToken, Modules } from "@medusajs/framework/utils"
import type { TeamSessionService } from "../../src/modules/session/service"
import { SESSION_MODULE } from "../../src/utils/module-keys"
import { teamTestRunner } from "../helpers/medusa"
import type { TestResponse } from "../helpers/test-api"
import { TEST_PASSWORD, type TestUser } from "../helpers/users"

type Answer = { code?: string; message?: string }

/** Tokens have whole seconds: one made now is refused if its second was ended. */
const nextSecond = () =>
  new Promise((done) => setTimeout(done, 1_010 - (Date.now() % 1_000)))

const brief = ({ status, data }: TestResponse<Answer>) => [status, data.code]

teamTestRunner({
  testSuite: ({ api, admin, createUser, getContainer }) => {
    const end = (user: TestUser, at?: Date) =>
      getContainer()
        .resolve<TeamSessionService>(SESSION_MODULE)
        .endCredentials(user.auth_identity_id, {
          actor: { type: "user", id: admin.user.id },
          at,
        })

    /** What a browser keeps after logging in with a bearer. */
    const cookieOf = async (headers: { authorization: string }) => {
      const response = await api.post("/auth/session", {}, headers)
      const [cookie] = response.headers["set-cookie"] as string[]
      return { cookie: cookie.split(";")[0] }
    }

    describe("an ended session", () => {
      const SENT: [string, "get" | "post", string][] = [
        ["reads the host", "get", "/admin/products"],
        ["reads in another spelling", "get", "/ADMIN/Products/"],
        ["reads us", "get", "/admin/team/me"],
        ["is refreshed", "post", "/auth/token/refresh"],
        ["lists factors", "get", "/auth/mfa/factors"],
        ["enrols a factor", "post", "/auth/mfa/factors"],
        ["makes recovery codes", "post", "/auth/mfa/recovery-codes"],
        ["asks for a verification", "post", "/auth/verification/request"],
        ["makes a user", "post", "/auth/emailpass/user"],
      ]
      const BECOMES_A_COOKIE: (typeof SENT)[number] = [
        "becomes a cookie",
        "post",
        "/auth/session",
      ]

      type Send = (
        method: "get" | "post",
        url: string
      ) => Promise<TestResponse<Answer>>

      const codes = async (send: Send, routes: typeof SENT) => {
        const answers: Record<string, unknown> = {}
        for (const [what, method, url] of routes) {
          answers[what] = (await send(method, url)).data.code
        }
        return answers
      }

      const allEnded = (routes: typeof SENT) =>
        Object.fromEntries(routes.map(([what]) => [what, "session_ended"]))

      it("is refused as a bearer, wherever users go", async () => {
        const routes = [...SENT, BECOMES_A_COOKIE]
        const send: Send = (method, url) => admin.api[method](url)
        const before = await codes(send, routes)
        await end(admin)

        expect(Object.values(before)).not.toContain("session_ended")
        expect(await codes(send, routes)).toEqual(allEnded(routes))
      })

      it("is refused as a cookie, wherever users go", async () => {
        // The last one reads no cookie.
        const routes = SENT.slice(0, -1)
        const cookies = await Promise.all(
          routes.map(() => cookieOf(admin.headers))
        )
        const send: Send = async (method, url) => {
          const cookie = cookies.pop()
          return method === "get"
            ? api.get(url, cookie)
            : api.post(url, {}, cookie)
        }
        await end(admin)

        expect(await codes(send, routes)).toEqual(allEnded(routes))
      })

      it("is known in every spelling of a bearer", async () => {
        await end(admin)
        const token = admin.headers.authorization.split(" ")[1]
        const answers = await Promise.all(
          ["bearer", "BEARER", "Bearer  ", "bEaReR\t"].map((scheme) =>
            api.get<Answer>("/admin/products", {
              authorization: `${scheme} ${token}`,
            })
          )
        )

        expect(answers.map(({ data }) => data.code)).toEqual(
          answers.map(() => "session_ended")
        )
      })

      it("is refused beside a good one, whichever the handler would use", async () => {
        const other = await createUser({ email: "other@example.com" })
        const good = await cookieOf(other.headers)
        await end(admin)
        const response = await api.get<Answer>("/admin/products", {
          ...good,
          ...admin.headers,
        })

        expect(brief(response)).toEqual([401, "session_ended"])
      })

      it("lets its owner log in again, in the same browser too", async () => {
        const old = await cookieOf(admin.headers)
        await end(admin)
        await nextSecond()
        const login = await api.post<{ token: string }>(
          "/auth/user/emailpass",
          { email: admin.user.email, password: TEST_PASSWORD },
          old
        )
        const fresh = { authorization: `Bearer ${login.data.token}` }
        const session = await api.post(
          "/auth/session",
          {},
          { ...old, ...fresh }
        )

        expect(session.status).toBe(200)
        expect((await api.get("/admin/products", old)).status).toBe(200)
      })

      it("may log out", async () => {
        const cookie = await cookieOf(admin.headers)
        await end(admin)

        expect((await api.delete("/auth/session", cookie)).status).toBe(200)
      })

      it("is refused once: then its cookie stands for nobody", async () => {
        const cookie = await cookieOf(admin.headers)
        await end(admin)
        await api.get("/admin/products", cookie)
        const response = await api.get<Answer>("/admin/products", cookie)

        expect(brief(response)).toEqual([401, undefined])
      })

      it("holds for tokens of the same second, and of no second", async () => {
        const now = Math.floor(Date.now() / 1_000)
        const token = (iat: number, noTimestamp = false) => ({
          authorization: `Bearer ${generateJwtToken(
            {
              actor_id: admin.user.id,
              actor_type: "user",
              auth_identity_id: admin.auth_identity_id,
              ...(noTimestamp ? {} : { iat }),
            },
            {
              secret: process.env.JWT_SECRET,
              expiresIn: "1h",
              jwtOptions: { noTimestamp },
            }
          )}`,
        })
        await end(admin, new Date(now * 1_000 + 999))
        const answers = await Promise.all(
          [token(now), token(now, true), token(now + 1)].map((headers) =>
            api.get<Answer>("/admin/products", headers)
          )
        )

        expect(answers.map((answer) => answer.status)).toEqual([401, 401, 200])
      })

      it("doesn't come back by an end that is older", async () => {
        await end(admin)
        await end(admin, new Date(Date.now() - 3_600_000))

        expect((await admin.api.get("/admin/products")).status).toBe(401)
      })
    })

    describe("a shopper whose login is a user's too", () => {
      it("keeps the shop, and loses the user's side and the factors", async () => {
        const container = getContainer()
        const user = await createUser({ email: "both@example.com" })
        const customer = await container
          .resolve(Modules.CUSTOMER)
          .createCustomers({ email: "both@example.com" })
        await container.resolve(Modules.AUTH).updateAuthIdentities({
          id: user.auth_identity_id,
          app_metadata: { user_id: user.user.id, customer_id: customer.id },
        })
        const key = await container.resolve(Modules.API_KEY).createApiKeys({
          title: "Shop",
          type: "publishable",
          created_by: admin.user.id,
        })
        const login = await api.post<{ token: string }>(
          "/auth/customer/emailpass",
          { email: "both@example.com", password: TEST_PASSWORD }
        )
        const shopper = { authorization: `Bearer ${login.data.token}` }
        const shop = { ...shopper, "x-publishable-api-key": key.token }
        await end(user)

        expect((await api.get("/store/customers/me", shop)).status).toBe(200)
        expect(
          (await api.post("/auth/token/refresh", {}, shopper)).status
        ).toBe(200)
        expect((await api.post("/auth/session", {}, shopper)).status).toBe(200)
        expect(
          brief(await api.post<Answer>("/auth/mfa/factors", {}, shopper))
        ).toEqual([401, "session_ended"])
        expect(brief(await user.api.get<Answer>("/admin/products"))).toEqual([
          401,
          "session_ended",
        ])
        expect((await api.get("/admin/products", shopper)).status).toBe(401)
      })
    })
  },
})
