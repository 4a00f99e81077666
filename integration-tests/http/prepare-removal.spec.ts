import { Modules } from "@medusajs/framework/utils"

import prepareRemoval from "../../src/scripts/prepare-removal"
import { linkedUsers } from "../../src/workflows/services"
import { eventually } from "../helpers/eventually"
import { knexOf } from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"
import { staff } from "../helpers/staff"
import { TEST_PASSWORD, type TestUser } from "../helpers/users"

teamTestRunner({
  testSuite: (suite) => {
    const { api, admin, createUser, getContainer } = suite
    const team = staff(suite)

    const run = (...args: string[]) =>
      prepareRemoval({ container: getContainer(), args })

    const logIn = async (email: string) => {
      const { data } = await api.post<{ token: string }>(
        "/auth/user/emailpass",
        { email, password: TEST_PASSWORD }
      )
      return { authorization: `Bearer ${data.token}` }
    }

    const statusOf = async (headers: Record<string, string>) =>
      (await api.get("/admin/users/me", headers)).status

    const emailsOf = (users: { email: string }[]) =>
      users.map(({ email }) => email).sort()

    const keyOf = async (created_by: string) => {
      const { token, id } = await getContainer()
        .resolve(Modules.API_KEY)
        .createApiKeys({ title: created_by, type: "secret", created_by })
      const basic = Buffer.from(`${token}:`).toString("base64")
      return { id, headers: { authorization: `Basic ${basic}` } }
    }

    describe("before the plugin is taken out", () => {
      let packer: TestUser
      let waiting: TestUser

      beforeEach(async () => {
        packer = await team.hire(["trole_packer"], {
          email: "packer@example.com",
        })
        waiting = await createUser({ email: "waiting@example.com" })
      })

      it("says who would have access, and changes nothing", async () => {
        const { keeping, losing } = await run()
        expect(emailsOf(keeping)).toEqual([admin.user.email])
        expect(emailsOf(losing)).toEqual([
          "packer@example.com",
          "waiting@example.com",
        ])
        expect(await statusOf(packer.headers)).toBe(200)
      })

      it("takes it from all but Administrators, and from what is open to them", async () => {
        const owned = await keyOf(admin.user.id)
        const lesser = await keyOf(packer.user.id)
        await getContainer()
          .resolve(Modules.USER)
          .createInvites([{ email: "invited@example.com" }])
        await run("confirm")

        expect(await statusOf(packer.headers)).toBe(401)
        expect(await statusOf(await logIn("packer@example.com"))).toBe(401)
        expect(await statusOf(await logIn("waiting@example.com"))).toBe(401)
        const keys = await getContainer()
          .resolve(Modules.API_KEY)
          .listApiKeys({ id: [owned.id, lesser.id] })
        const inForce = keys.filter(({ revoked_at }) => !revoked_at)
        expect(inForce.map(({ id }) => id)).toEqual([owned.id])
        expect(
          await getContainer().resolve(Modules.USER).listInvites({})
        ).toEqual([])
        expect((await admin.api.get("/admin/users/me")).status).toBe(200)
        expect((await admin.api.get("/admin/products")).status).toBe(200)
      })

      it("gives the logins back to whoever had them", async () => {
        await run("confirm")
        await run("undo")
        let headers = {}
        // A token of the second in which others were ended counts for nothing.
        await eventually(async () => {
          headers = await logIn("packer@example.com")
          return (await statusOf(headers)) === 200
        })
        const { data } = await api.get<{ user: { id: string } }>(
          "/admin/users/me",
          headers
        )
        expect(data.user.id).toBe(packer.user.id)
        expect(await statusOf(await logIn("waiting@example.com"))).not.toBe(401)
        await run("undo")
        expect(await statusOf(headers)).toBe(200)
      })

      it("lets nobody be the last to go", async () => {
        const { id } = await linkedUsers(getContainer()).getDefaultAccount()
        await knexOf(getContainer()).raw(
          `delete from team_role_assignment where linked_user_id in (
               select id from team_linked_user where account_id = ? and user_id = ?)`,
          [id, admin.user.id]
        )
        await expect(run("confirm")).rejects.toMatchObject({
          code: "last_administrator",
        })
        expect(await statusOf(waiting.headers)).not.toBe(401)
      })

      it("takes no other word", async () => {
        await expect(run("yes")).rejects.toMatchObject({ code: "invalid_data" })
      })
    })
  },
})
