import type { TeamLocale } from "../../src/utils/locales"
import { roles } from "../../src/workflows/services"
import { teamTestRunner } from "../helpers/medusa"
import { prober } from "../helpers/probe"
import { staff, SYSTEM } from "../helpers/staff"
import type { TestApi, TestResponse } from "../helpers/test-api"
import type { TestUser } from "../helpers/users"

type Refusal = {
  type?: string
  code?: string
  message?: string
  permission?: string | null
  contact?: { name: string; email: string } | null
}

const brief = ({ status, data }: TestResponse<Refusal>) => [
  status,
  data.code,
  data.permission,
]

const PACKER = ["trole_packer"]

teamTestRunner({
  testSuite: ({ api, axios, admin, createUser, getContainer }) => {
    const team = staff({ createUser, getContainer })

    describe("a refusal", () => {
      it("says what isn't part of which role, and whom to ask", async () => {
        const packer = await team.hire(PACKER)
        const { status, data } = await packer.api.post<Refusal>(
          "/admin/orders/export",
          {}
        )

        expect(status).toBe(403)
        expect(data).toEqual({
          type: "forbidden",
          code: "team_access_restricted",
          message: `"Export orders" isn't part of your roles (Packer).`,
          permission: "order:export",
          contact: { name: "Ada Example", email: "admin@example.com" },
        })
      })

      it.each<[TeamLocale, string]>([
        ["nl", "valt niet onder je rollen"],
        ["pl", "nie należy do Twoich ról"],
      ])(
        "speaks the language of whom it refuses: %s",
        async (locale, words) => {
          const packer = await team.hire(PACKER, { locale })
          const { data } = await packer.api.post<Refusal>(
            "/admin/orders/export",
            {}
          )

          expect(data.message).toContain(words)
          expect(data.message).not.toContain("Export orders")
        }
      )

      it("comes for a route that nobody has thought of", async () => {
        const all = await team.hireWith("order:read")

        expect(
          brief(await all.api.get<Refusal>("/admin/nobody-knows"))
        ).toEqual([403, "team_access_restricted", null])
        expect((await admin.api.get("/admin/nobody-knows")).status).toBe(404)
        expect((await api.get("/admin/nobody-knows")).status).toBe(401)
      })

      it("comes before anything is made of what was sent", async () => {
        const packer = await team.hire(PACKER)
        const answers = await Promise.all([
          packer.api.post<Refusal>("/admin/regions", { nonsense: true }),
          packer.api.post<Refusal>("/admin/regions/none_1", null),
          packer.api.delete<Refusal>("/admin/regions/none_1"),
        ])

        expect(answers.map(brief)).toEqual([
          [403, "team_access_restricted", "region:create"],
          [403, "team_access_restricted", "region:update"],
          [403, "team_access_restricted", "region:delete"],
        ])
      })
    })

    describe("a path", () => {
      /** The same route, as Express would still take it; or as it wouldn't. */
      const SPELLED = [
        "/admin/regions",
        "/admin/regions/",
        "/ADMIN/Regions",
        "/Admin/REGIONS/",
        "/admin/regions?x=/admin/orders",
        "/admin//regions",
        "/admin/regions//",
        "/admin/./regions",
        "/admin/orders/../regions",
        "/admin/%72egions",
        "/admin/regions%2f",
        "/admin/regions;x=1",
        "/admin/regions%00",
        "//admin/regions",
      ]

      it("lets nobody through by how it is spelled", async () => {
        const packer = await team.hireWith("order:read")
        const probes = prober(String(axios.defaults.baseURL))
        const passed: string[] = []
        for (const method of ["GET", "HEAD", "POST", "OPTIONS", "PATCH"]) {
          for (const path of SPELLED) {
            const { status, text } = await probes.send({
              method,
              path,
              headers: packer.headers,
            })
            const isRefused = [400, 403, 404].includes(status)
            if (!isRefused || text.includes('"regions"')) {
              passed.push(`${method} ${path}: ${status}`)
            }
          }
        }
        probes.close()

        expect(passed).toEqual([])
      })

      it("that only begins like ours is left alone", async () => {
        expect((await api.get("/administrators")).status).toBe(404)
      })
    })

    describe("a batch", () => {
      const batch = (user: TestUser, path: string, body: unknown) =>
        user.api.post<Refusal>(path, body)

      it.each([
        "/admin/products/batch",
        "/admin/products/BATCH",
        "/ADMIN/products/batch/",
      ])("at %s asks for each right that it uses", async (path) => {
        const user = await team.hireWith("product:read", "product:update")

        expect(
          brief(await batch(user, path, { update: [], delete: ["prod_1"] }))
        ).toEqual([403, "team_access_restricted", "product:delete"])
        expect(
          brief(
            await batch(user, path, {
              create: [{ title: "A" }],
              update: [{ id: "prod_1" }],
            })
          )
        ).toEqual([403, "team_access_restricted", "product:create"])
        expect(
          (await batch(user, path, { update: [{ id: "prod_1" }] })).data.code
        ).not.toBe("team_access_restricted")
      })
    })

    describe("a browser of another origin", () => {
      it("may read why it is refused", async () => {
        const packer = await team.hire(PACKER)
        const { headers } = await axios.request({
          url: "/admin/regions",
          method: "post",
          headers: { ...packer.headers, origin: "http://localhost:9000" },
          validateStatus: () => true,
        })

        expect(headers["access-control-allow-origin"]).toBe(
          "http://localhost:9000"
        )
      })
    })

    describe("a change", () => {
      const exports = (client: TestApi) =>
        // Refused by the host, for its query, when the guard lets it pass.
        client.post<Refusal>("/admin/inventory-items/export?offset=x", {})
      const statusOf = async (user: TestUser) =>
        (await exports(user.api)).status

      it("of a role holds for the next request of everybody who has it", async () => {
        const role_id = await team.makeRole("Counter", ["order:read"])
        const user = await team.hire([role_id])
        const before = await statusOf(user)
        await roles(getContainer()).changeRole(
          {
            id: role_id,
            account_id: await team.accountId(),
            permissions: ["order:read", "inventory_item:export"],
          },
          SYSTEM
        )

        expect([before, await statusOf(user)]).toEqual([403, 400])
      })

      it("of somebody's standing holds for their next request", async () => {
        const user = await team.hireWith("inventory_item:export")
        const { linked_user_id } = user
        const statuses = [await statusOf(user)]
        await team.suspend(linked_user_id)
        statuses.push(await statusOf(user))
        await team.restore(linked_user_id)
        statuses.push(await statusOf(user))
        await team.strip(linked_user_id)
        statuses.push(await statusOf(user))

        expect(statuses).toEqual([400, 403, 400, 403])
      })

      it.each([
        ["suspended", "Your access is suspended."],
        ["stripped of all roles", "You don't have a role here yet."],
      ])("leaves who is %s their own profile", async (how, words) => {
        const user = await team.hire(PACKER)
        await (how === "suspended" ? team.suspend : team.strip)(
          user.linked_user_id
        )
        const refused = await user.api.get<Refusal>("/admin/orders")

        expect(refused.data.message).toBe(words)
        expect((await user.api.get("/admin/users/me")).status).toBe(200)
        expect((await user.api.get("/admin/team/me")).status).toBe(200)
      })
    })
  },
})
