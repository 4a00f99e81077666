import { Modules } from "@medusajs/framework/utils"
import { linkedUsers } from "../../src/workflows/services"
import {
  accept,
  invite,
  PASSWORD,
  reload,
  signUp,
  tokenOf,
} from "../helpers/accepting"
import { bearer, createShopper, login, wait } from "../helpers/logins"
import { teamTestRunner } from "../helpers/medusa"

const ADMINISTRATOR = "trole_administrator"
const FINANCE = "trole_finance"
const PACKER = "trole_packer"
const EMAIL = "former@example.com"

teamTestRunner({
  testSuite: ({ api, admin, getContainer }) => {
    const people = () => linkedUsers(getContainer())
    const invited = async (role_ids: string[]) => {
      const by = admin.user.id
      const row = await invite(getContainer(), { email: EMAIL, by, role_ids })
      return { row, token: tokenOf(getContainer(), row) }
    }
    const loggedIn = async () =>
      bearer((await login(api, EMAIL, PASSWORD)).data.token)
    const works = async () =>
      (await api.get("/admin/users/me", await loggedIn())).status
    /** The membership that an accepted invitation has led to. */
    const memberBy = async (row: Awaited<ReturnType<typeof invite>>) => {
      const { accepted_by } = await reload(getContainer(), row)
      return people().membershipOf(accepted_by ?? "")
    }
    const joined = async (role_ids: string[]) => {
      const { row, token } = await invited(role_ids)
      const { status } = await accept(api, signUp(token))
      expect(status).toBe(200)
      const member = await memberBy(row)
      if (!member) {
        throw new Error("not a member")
      }
      return member
    }
    const identityOf = async () => {
      const [{ auth_identity_id = "" }] = await getContainer()
        .resolve(Modules.AUTH)
        .listProviderIdentities({ provider: "emailpass", entity_id: EMAIL })
      return getContainer()
        .resolve(Modules.AUTH)
        .retrieveAuthIdentity(auth_identity_id)
    }

    it("a linked user who was removed comes back by their password, with the new roles only", async () => {
      const first = await joined([ADMINISTRATOR, FINANCE])
      await people().remove(first.id, { type: "user", id: admin.user.id })
      expect(await people().membershipOf(first.user_id)).toBeNull()
      const { row, token } = await invited([PACKER])

      const other = await accept(api, signUp(token))
      const proof = await loggedIn()
      const { status, data } = await accept(api, { token }, proof)

      expect(other.data.code).toBe("login_required")
      expect(status).toBe(200)
      expect(await memberBy(row)).toMatchObject({
        id: first.id,
        user_id: first.user_id,
        created_at: first.created_at,
        role_ids: [PACKER],
        status: "active",
      })
      await wait(data.wait_ms)
      expect(await works()).toBe(200)
    })

    it("a shopper whom the host has deleted as a user comes back, and goes on shopping", async () => {
      const shopper = await createShopper(getContainer(), api, {
        email: EMAIL,
        password: PASSWORD,
      })
      const first = await invited([FINANCE])
      const once = await accept(
        api,
        signUp(first.token, { password: undefined }),
        await loggedIn()
      )
      await wait(once.data.wait_ms)
      const member = await memberBy(first.row)
      const deleted = await admin.api.delete(`/admin/users/${member?.user_id}`)
      expect(deleted.status).toBe(200)
      expect((await identityOf()).app_metadata).toEqual({
        customer_id: shopper.customer_id,
        user_id: null,
      })
      const { row, token } = await invited([PACKER])

      const form = signUp(token, { password: undefined })
      const { status, data } = await accept(api, form, await loggedIn())

      expect(status).toBe(200)
      const again = await memberBy(row)
      expect(again?.role_ids).toEqual([PACKER])
      expect((await identityOf()).app_metadata).toEqual({
        customer_id: shopper.customer_id,
        user_id: again?.user_id,
      })
      expect(await shopper.inShop(shopper.headers)).toBe(200)
      await wait(data.wait_ms)
      expect(await works()).toBe(200)
    })

    it("a person whom the host has deleted signs up anew, with the new roles only", async () => {
      const first = await joined([ADMINISTRATOR])
      const kept = await loggedIn()
      await admin.api.delete(`/admin/users/${first.user_id}`)
      const { row, token } = await invited([PACKER])

      const { status } = await accept(api, signUp(token))

      expect(status).toBe(200)
      expect(await memberBy(row)).toMatchObject({ role_ids: [PACKER] })
      expect(await people().membershipOf(first.user_id)).toBeNull()
      expect(await works()).toBe(200)
      const refreshed = await api.post<{ token?: string }>(
        "/auth/token/refresh",
        {},
        kept
      )
      expect(refreshed.data.token).toBeUndefined()
      expect((await api.get("/admin/team/people", kept)).status).not.toBe(200)
    })
  },
})
