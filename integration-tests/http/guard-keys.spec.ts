import { Modules } from "@medusajs/framework/utils"

import { linkedUsers } from "../../src/workflows/services"
import { teamTestRunner } from "../helpers/medusa"
import { staff, SYSTEM } from "../helpers/staff"
import { testApi, type TestApi } from "../helpers/test-api"

type Refusal = { code?: string; message?: string; permission?: string }

teamTestRunner({
  testSuite: ({ axios, admin, createUser, getContainer }) => {
    const team = staff({ createUser, getContainer })
    const people = () => linkedUsers(getContainer())

    const newKey = async (created_by: string) => {
      const { id, token } = await getContainer()
        .resolve(Modules.API_KEY)
        .createApiKeys({ title: "Integration", type: "secret", created_by })
      const headers = { authorization: `Basic ${btoa(`${token}:`)}` }
      return { id, api: testApi(axios, headers) }
    }

    const bind = async (api_key_id: string, by: string, role_ids: string[]) =>
      people().bindApiKey(
        { api_key_id, account_id: await team.accountId(), role_ids },
        { type: "user", id: by }
      )

    /** What a key may: read orders, read regions, rule the host. */
    const reach = async ({ api }: { api: TestApi }) => {
      const paths = ["/admin/orders", "/admin/regions", "/admin/api-keys"]
      const answers = await Promise.all(paths.map((path) => api.get(path)))
      return answers.map(({ status }) => status)
    }

    const ALL = [200, 200, 200]
    const ORDERS = [200, 403, 403]
    const NOTHING = [403, 403, 403]

    describe("an API key that an Administrator made", () => {
      it("may what they may, for as long as they may it", async () => {
        const second = await team.hire(["trole_administrator"])
        const key = await newKey(second.user.id)
        const { linked_user_id: id } = second
        const seen = [await reach(key)]
        await people().suspend(id, SYSTEM)
        seen.push(await reach(key))
        await people().restore(id, SYSTEM)
        seen.push(await reach(key))
        const reader = await team.makeRole("Reader", ["order:read"])
        await people().change(id, { roles: [{ role_id: reader }] }, SYSTEM)
        seen.push(await reach(key))
        await people().remove(id, SYSTEM)
        seen.push(await reach(key))

        expect(seen).toEqual([ALL, NOTHING, ALL, ORDERS, NOTHING])
      })

      it("stands for whoever made it through other keys", async () => {
        const second = await team.hire(["trole_administrator"])
        const first = await newKey(second.user.id)
        const child = await newKey(first.id)
        const before = await reach(child)
        await people().suspend(second.linked_user_id, SYSTEM)

        expect([before, await reach(child)]).toEqual([ALL, NOTHING])
      })
    })

    describe("an API key with roles", () => {
      it("has these, and never rules", async () => {
        const reader = await team.makeRole("Reader", ["order:read"])
        const key = await newKey(admin.user.id)
        await bind(key.id, admin.user.id, [reader])
        const asReader = await reach(key)
        await bind(key.id, admin.user.id, ["trole_administrator"])

        expect([asReader, await reach(key)]).toEqual([ORDERS, [200, 200, 403]])
      })

      it("has them within what whoever gave them may do now", async () => {
        const reader = await team.makeRole("Reader", ["order:read"])
        const second = await team.hire(["trole_administrator"])
        const key = await newKey(admin.user.id)
        await bind(key.id, second.user.id, [reader])
        const seen = [await reach(key)]
        await people().change(
          second.linked_user_id,
          {
            roles: [
              { role_id: await team.makeRole("Regions", ["region:read"]) },
            ],
          },
          SYSTEM
        )
        seen.push(await reach(key))
        await people().suspend(second.linked_user_id, SYSTEM)
        seen.push(await reach(key))

        expect(seen).toEqual([ORDERS, NOTHING, NOTHING])
      })

      it("is told so in words of its own", async () => {
        const reader = await team.makeRole("Reader", ["order:read"])
        const key = await newKey(admin.user.id)
        await bind(key.id, admin.user.id, [reader])
        const { data } = await key.api.get<Refusal>("/admin/regions")

        expect(data).toMatchObject({
          code: "team_access_restricted",
          message: `"View regions" isn't among the rights of this API key.`,
          permission: "region:read",
        })
      })
    })

    describe("an API key from before the plugin", () => {
      it("has all access until it gets roles", async () => {
        const now = await reach(await newKey("somebody long gone"))
        const key = await newKey("somebody long gone")
        await getContainer()
          .resolve("__pg_connection__")
          .raw(
            `update api_key set created_at = '2020-01-01' where id = '${key.id}'`
          )
        const before = await reach(key)
        const reader = await team.makeRole("Reader", ["order:read"])
        await bind(key.id, admin.user.id, [reader])

        expect([now, before, await reach(key)]).toEqual([NOTHING, ALL, ORDERS])
      })
    })

    describe("an API key that was revoked", () => {
      it("stops the keys that were made with it", async () => {
        const first = await newKey(admin.user.id)
        const child = await newKey(first.id)
        const before = await reach(child)
        await admin.api.post(`/admin/api-keys/${first.id}/revoke`, {})

        expect([before, await reach(child)]).toEqual([ALL, NOTHING])
      })
    })
  },
})
