import {
  accept,
  counts,
  invite,
  knexOf,
  PASSWORD,
  reload,
  signUp,
  tokenOf,
} from "../helpers/accepting"
import {
  bearer,
  cookieFrom,
  doors,
  enrolFactor,
  login,
  register,
  SHUT_FOR_BEARER,
  SHUT_FOR_COOKIE,
} from "../helpers/logins"
import { teamTestRunner } from "../helpers/medusa"

const STRANGER = "the stranger's password"

teamTestRunner({
  env: { AUTH_MFA_ENCRYPTION_KEY: "test-mfa-key-0123456789-0123456789" },
  testSuite: ({ api, admin, getContainer }) => {
    const invited = async (email: string) => {
      const row = await invite(getContainer(), { email, by: admin.user.id })
      return { row, token: tokenOf(getContainer(), row) }
    }

    describe("an address that a stranger registered before", () => {
      it.each(["victim@example.com", "Victim@Example.COM"])(
        "is taken from them, with all they kept (%s)",
        async (registered) => {
          const kept = await register(api, registered, STRANGER)
          const cookie = await cookieFrom(api, kept)
          await enrolFactor(api, kept)
          expect((await doors(api, kept)).refresh).toBe(200)
          expect((await doors(api, cookie)).factors).toBe(200)
          const { token } = await invited("victim@example.com")

          const { status, data } = await accept(api, signUp(token))

          expect(status).toBe(200)
          expect(await doors(api, kept)).toEqual(SHUT_FOR_BEARER)
          expect(await doors(api, cookie)).toEqual(SHUT_FOR_COOKIE)
          expect((await login(api, registered, STRANGER)).status).toBe(401)
          expect((await login(api, data.email, STRANGER)).status).toBe(401)
          expect((await counts(getContainer())).auth_mfa_factor).toBe(0)

          const own = await login(api, data.email, PASSWORD)
          expect(own.data.mfa_required).toBeUndefined()
          const me = await api.get("/admin/users/me", bearer(own.data.token))
          expect(me.status).toBe(200)
        }
      )

      it("is taken from a stranger who knows the very password", async () => {
        const kept = await register(api, "same@example.com", PASSWORD)
        const { token } = await invited("same@example.com")

        await accept(api, signUp(token))

        expect(await doors(api, kept)).toEqual(SHUT_FOR_BEARER)
      })

      it("is nobody's login to prove", async () => {
        const kept = await register(api, "asks@example.com", STRANGER)
        const { token } = await invited("asks@example.com")

        const told = await api.post<{ login: string }>(
          "/admin/team/invitations/lookup",
          { token }
        )
        const form = signUp(token, { password: undefined })
        const { status } = await accept(api, form, kept)

        expect(told.data.login).toBe("new")
        expect(status).toBe(400)
      })
    })

    it("can't be kept from the invited by registering it again and again", async () => {
      const { row, token } = await invited("hammered@example.com")
      const before = await counts(getContainer())
      let accepted = false
      let tries = 0
      const hammer = async () => {
        while (!accepted) {
          tries++
          await register(api, "hammered@example.com", STRANGER)
        }
      }
      const hammers = Array.from({ length: 6 }, hammer)

      const { status } = await accept(api, signUp(token))
      accepted = true
      await Promise.all(hammers)

      expect(status).toBe(200)
      expect(tries).toBeGreaterThan(6)
      expect((await reload(getContainer(), row)).status).toBe("accepted")
      const after = await counts(getContainer())
      expect(after.auth_identity).toBe(before.auth_identity + 1)
      const own = await login(api, "hammered@example.com", PASSWORD)
      expect(own.status).toBe(200)
    })

    it("stays the stranger's, and unused, when nobody accepts", async () => {
      await register(api, "left@example.com", STRANGER)
      await invited("left@example.com")

      const { status } = await login(api, "left@example.com", STRANGER)

      expect(status).toBe(200)
      const [{ count }] = await knexOf(getContainer())("team_linked_user")
        .where({ email: "left@example.com" })
        .count<{ count: string }[]>("* as count")
      expect(count).toBe("0")
    })
  },
})
