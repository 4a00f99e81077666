import { Modules } from "@medusajs/framework/utils"
import { accept, invite, reload, signUp, tokenOf } from "../helpers/accepting"
import {
  bearer,
  cookieFrom,
  createShopper,
  doors,
  enrolFactor,
  login,
  passFactor,
  SHUT_FOR_BEARER,
  SHUT_FOR_COOKIE,
  wait,
} from "../helpers/logins"
import { teamTestRunner } from "../helpers/medusa"

const SHOPPER = { email: "shopper@example.com", password: "shopping is fun" }

teamTestRunner({
  env: { AUTH_MFA_ENCRYPTION_KEY: "test-mfa-key-0123456789-0123456789" },
  testSuite: ({ api, admin, getContainer, createUser }) => {
    const invited = async (email: string) => {
      const row = await invite(getContainer(), { email, by: admin.user.id })
      return { row, token: tokenOf(getContainer(), row) }
    }
    const metadataOf = async (id: string) =>
      (await getContainer().resolve(Modules.AUTH).retrieveAuthIdentity(id))
        .app_metadata
    /** The form of somebody who logs in instead of choosing a password. */
    const form = (token: string) => signUp(token, { password: undefined })
    const loggedIn = async (email: string, password: string) =>
      bearer((await login(api, email, password)).data.token)

    describe("a shopper of the store", () => {
      it("is told to log in, and can't choose a password instead", async () => {
        const shopper = await createShopper(getContainer(), api, {
          ...SHOPPER,
          login_email: "Shopper@Example.com",
        })
        const { row, token } = await invited(SHOPPER.email)

        const told = await api.post<Record<string, unknown>>(
          "/admin/team/invitations/lookup",
          { token }
        )
        const answers = [
          await accept(api, signUp(token)),
          await accept(api, form(token), shopper.headers),
          await accept(api, form(token), admin.headers),
        ]

        expect(told.data).toMatchObject({
          login: "existing",
          login_email: "Shopper@Example.com",
          emailpass: true,
        })
        expect(answers.map(({ data }) => data.code)).toEqual([
          "login_required",
          "login_required",
          "login_mismatch",
        ])
        expect((await reload(getContainer(), row)).status).toBe("pending")
        expect(await metadataOf(shopper.auth_identity_id)).toEqual({
          customer_id: shopper.customer_id,
        })
      })

      it("accepts with their password; what was issued before ends for users only", async () => {
        const shopper = await createShopper(getContainer(), api, SHOPPER)
        const kept = await loggedIn(SHOPPER.email, SHOPPER.password)
        const cookie = await cookieFrom(api, kept)
        const { token } = await invited(SHOPPER.email)
        const proof = await loggedIn(SHOPPER.email, SHOPPER.password)

        const { status, data } = await accept(api, form(token), proof)

        expect([status, data.email]).toEqual([200, SHOPPER.email])
        expect(await doors(api, kept)).toEqual(SHUT_FOR_BEARER)
        expect(await doors(api, proof)).toEqual(SHUT_FOR_BEARER)
        expect(await doors(api, cookie)).toEqual(SHUT_FOR_COOKIE)

        expect(await shopper.inShop(shopper.headers)).toBe(200)
        const renewed = await api.post<{ token: string }>(
          "/auth/token/refresh",
          {},
          shopper.headers
        )
        expect(await shopper.inShop(bearer(renewed.data.token))).toBe(200)
        // Renewed past the second in which everything ended.
        await wait(data.wait_ms)
        const later = await api.post<{ token: string }>(
          "/auth/token/refresh",
          {},
          bearer(renewed.data.token)
        )
        const laundered = await doors(api, bearer(later.data.token))
        expect(laundered).toMatchObject({
          admin: 401,
          factors: 401,
          enrol: 401,
        })

        await wait(data.wait_ms)
        const own = await loggedIn(SHOPPER.email, SHOPPER.password)
        expect((await api.get("/admin/users/me", own)).status).toBe(200)
        expect(await metadataOf(shopper.auth_identity_id)).toMatchObject({
          customer_id: shopper.customer_id,
          user_id: expect.stringMatching(/^user_/),
        })
      })

      it("needs their second factor too, which stays", async () => {
        await createShopper(getContainer(), api, SHOPPER)
        const before = await loggedIn(SHOPPER.email, SHOPPER.password)
        const secret = await enrolFactor(api, before)
        const { token } = await invited(SHOPPER.email)
        const half = await login(api, SHOPPER.email, SHOPPER.password)

        const answers = [
          await accept(api, form(token), before),
          await accept(api, form(token), bearer(half.data.token)),
        ]
        const proof = await passFactor(api, half.data, secret)
        const { status, data } = await accept(api, form(token), proof)

        expect(answers.map(({ data }) => data.code)).toEqual([
          "login_required",
          "login_required",
        ])
        expect(status).toBe(200)
        await wait(data.wait_ms)
        const again = await login(api, SHOPPER.email, SHOPPER.password)
        expect(again.data.mfa_required).toBe(true)
        const own = await passFactor(api, again.data, secret)
        expect((await api.get("/admin/users/me", own)).status).toBe(200)
      })
    })

    describe("a user of the host without a membership", () => {
      it("accepts by logging in, whatever the case of their address", async () => {
        const boss = await createUser({
          email: "Boss@Example.com",
          first_name: "Bo",
          last_name: "Ss",
        })
        const { row, token } = await invited("boss@example.com")

        const { status, data } = await accept(api, { token }, boss.headers)

        expect([status, data.email]).toEqual([200, "Boss@Example.com"])
        expect((await reload(getContainer(), row)).accepted_by).toBe(
          boss.user.id
        )
        await wait(data.wait_ms)
        const own = await loggedIn("Boss@Example.com", "supersecret")
        const me = await api.get<{ is_administrator?: boolean }>(
          "/admin/users/me",
          own
        )
        expect(me.status).toBe(200)
      })

      it("isn't whoever registers their address in other letters", async () => {
        const boss = await createUser({ email: "boss@example.com" })
        await createShopper(getContainer(), api, {
          email: "boss@example.com",
          password: SHOPPER.password,
          login_email: "BOSS@example.com",
        })
        const { row, token } = await invited("boss@example.com")
        const forged = await loggedIn("BOSS@example.com", SHOPPER.password)

        const { data } = await accept(api, form(token), forged)

        expect(data.code).toBe("login_mismatch")
        expect((await reload(getContainer(), row)).status).toBe("pending")
        expect(await metadataOf(boss.auth_identity_id)).toEqual({
          user_id: boss.user.id,
        })
      })
    })

    it("doesn't need, nor touch, the login of somebody else who opens the link", async () => {
      const { token } = await invited("new@example.com")

      const { status } = await accept(api, signUp(token), admin.headers)

      expect(status).toBe(200)
      expect((await api.get("/admin/users/me", admin.headers)).status).toBe(200)
    })
  },
})
