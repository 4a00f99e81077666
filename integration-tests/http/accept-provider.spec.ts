import { Modules } from "@medusajs/framework/utils"
import {
  accept,
  counts,
  invite,
  oneMore,
  reload,
  signUp,
  tokenOf,
} from "../helpers/accepting"
import { bearer, createShopper, enrolFactor, wait } from "../helpers/logins"
import { teamTestRunner } from "../helpers/medusa"
import { type Claims, writeCode } from "../helpers/redirect-provider/code"
import {
  allowForUsers,
  withRedirectProvider,
} from "../helpers/redirect-provider/hook"

const GRACE: Claims = {
  sub: "grace-at-provider",
  email: "Grace@Example.com",
  email_verified: true,
  name: "Grace Brewster Hopper",
}
const BOTH = ["emailpass", "redirect"]

teamTestRunner({
  env: { AUTH_MFA_ENCRYPTION_KEY: "test-mfa-key-0123456789-0123456789" },
  hooks: { beforeServerStart: withRedirectProvider },
  testSuite: ({ api, admin, getContainer, createUser }) => {
    beforeEach(() => allowForUsers(getContainer(), BOTH))

    const invited = async (email = "grace@example.com") => {
      const row = await invite(getContainer(), { email, by: admin.user.id })
      return { row, token: tokenOf(getContainer(), row) }
    }
    const begin = (token: string, provider = "redirect") =>
      api.post<{ location: string; code?: string }>(
        "/admin/team/invitations/provider",
        { token, provider }
      )
    const stateOf = (location: string) =>
      new URL(location).searchParams.get("state") ?? ""
    const beginState = async (token: string) =>
      stateOf((await begin(token)).data.location)
    const finish = (
      token: string,
      state: string,
      claims: Claims = GRACE,
      over: Record<string, unknown> = {}
    ) =>
      accept(api, {
        token,
        provider: "redirect",
        callback: { state, code: writeCode(claims) },
        ...over,
      })
    /** A login by the provider on the host's own route. */
    const hostLogin = async (claims: Claims) => {
      const away = await api.post<{ location: string }>(
        "/auth/user/redirect",
        {}
      )
      const state = stateOf(away.data.location)
      const query = new URLSearchParams({ state, code: writeCode(claims) })
      const { data } = await api.get<{ token: string }>(
        `/auth/user/redirect/callback?${query}`
      )
      return bearer(data.token)
    }

    it("is offered, leads back to the login page, and makes a linked user", async () => {
      const { row, token } = await invited()
      const told = await api.post<{ providers: object[] }>(
        "/admin/team/invitations/lookup",
        { token }
      )
      const before = await counts(getContainer())

      const away = await begin(token)
      const state = stateOf(away.data.location)
      const { status, data } = await finish(token, state)

      expect(told.data.providers).toEqual([
        { id: "redirect", name: "Redirect" },
      ])
      expect(new URL(away.data.location).searchParams.get("redirect_uri")).toBe(
        "http://localhost:9000/app/login"
      )
      expect([status, data.email, data.login]).toEqual([
        200,
        "grace@example.com",
        { provider: "redirect" },
      ])
      expect(await counts(getContainer())).toEqual(oneMore(before))
      expect((await reload(getContainer(), row)).status).toBe("accepted")

      await wait(data.wait_ms)
      const me = await api.get<{ user: object }>(
        "/admin/users/me",
        await hostLogin(GRACE)
      )
      expect(me.data.user).toMatchObject({
        email: "grace@example.com",
        first_name: "Grace",
        last_name: "Brewster Hopper",
      })
    })

    it("takes the name of the form before the provider's, and asks where there is none", async () => {
      const { token } = await invited()
      const nameless = { ...GRACE, name: undefined }

      const refused = await finish(token, await beginState(token), nameless)
      const { status } = await finish(
        token,
        await beginState(token),
        nameless,
        { first_name: "Amazing", last_name: "Grace" }
      )

      expect([refused.status, refused.data.code]).toEqual([400, "invalid_data"])
      expect(status).toBe(200)
      const [user] = await getContainer()
        .resolve(Modules.USER)
        .listUsers({ email: "grace@example.com" })
      expect(user.first_name).toBe("Amazing")
    })

    it.each<[string, Claims, string]>([
      ["another address", { ...GRACE, email: "eve@x.org" }, "login_mismatch"],
      [
        "an unverified one",
        { ...GRACE, email_verified: false },
        "login_mismatch",
      ],
      ["none", { sub: "nobody", email_verified: true }, "login_mismatch"],
    ])("refuses %s", async (_, claims, code) => {
      const { row, token } = await invited()

      const { data } = await finish(token, await beginState(token), claims)

      expect(data.code).toBe(code)
      expect((await reload(getContainer(), row)).status).toBe("pending")
    })

    it("refuses a round trip that didn't begin with this very link", async () => {
      const { row, token } = await invited()
      const other = await invited("other@example.com")
      const hosts = await api.post<{ location: string }>(
        "/auth/user/redirect",
        {}
      )

      const answers = [
        await finish(token, stateOf(hosts.data.location)),
        await finish(token, await beginState(other.token)),
        await finish(token, "made-up"),
        await finish(token, ""),
      ]

      expect(answers.map(({ status, data }) => [status, data.code])).toEqual(
        answers.map(() => [401, "provider_failed"])
      )
      expect((await reload(getContainer(), row)).status).toBe("pending")
    })

    it("refuses a state for the second time", async () => {
      const { token } = await invited()
      const state = await beginState(token)

      const first = await finish(token, state, { ...GRACE, email: "no@x.org" })
      const again = await finish(token, state)

      expect(first.data.code).toBe("login_mismatch")
      expect(again.data.code).toBe("provider_failed")
    })

    it("stands in for no second factor", async () => {
      const { token } = await invited()
      await enrolFactor(api, await hostLogin(GRACE))

      const { data } = await finish(token, await beginState(token))

      expect(data.code).toBe("login_required")
    })

    it("stands in for no login of a user who is there", async () => {
      const grace = await createUser({ email: "grace@example.com" })
      const { token } = await invited()

      const { data } = await finish(token, await beginState(token))
      const own = await accept(api, { token }, grace.headers)

      expect(data.code).toBe("login_required")
      expect(own.status).toBe(200)
    })

    it("leaves a shopper's password to the shop", async () => {
      const shopper = await createShopper(getContainer(), api, {
        email: "grace@example.com",
        password: "shopping is fun",
      })
      const { token } = await invited()

      const { status } = await finish(token, await beginState(token))

      expect(status).toBe(200)
      expect(await shopper.inShop(shopper.headers)).toBe(200)
    })

    describe("where the host lets users in by the provider only", () => {
      beforeEach(() => allowForUsers(getContainer(), ["redirect"]))

      it("no password is offered, nor taken", async () => {
        const { row, token } = await invited()

        const told = await api.post<{ emailpass: boolean }>(
          "/admin/team/invitations/lookup",
          { token }
        )
        const { status, data } = await accept(api, signUp(token))

        expect(told.data.emailpass).toBe(false)
        expect([status, data.code]).toEqual([400, "provider_not_allowed"])
        expect((await reload(getContainer(), row)).status).toBe("pending")
        expect((await finish(token, await beginState(token))).status).toBe(200)
      })
    })

    it("isn't there where the host doesn't let users use it", async () => {
      const { token } = await invited()
      const state = await beginState(token)
      allowForUsers(getContainer(), ["emailpass"])

      const told = await api.post<{ providers: object[] }>(
        "/admin/team/invitations/lookup",
        { token }
      )

      expect(told.data.providers).toEqual([])
      expect((await begin(token)).data.code).toBe("provider_not_allowed")
      expect((await begin(token, "emailpass")).data.code).toBe(
        "provider_not_allowed"
      )
      expect((await finish(token, state)).data.code).toBe(
        "provider_not_allowed"
      )
    })
  },
})
