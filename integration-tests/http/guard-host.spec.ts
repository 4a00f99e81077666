import { Modules } from "@medusajs/framework/utils"

import { BUILT_IN_PERMISSIONS } from "../../src/modules/role/catalog/permissions"
import { teamTestRunner } from "../helpers/medusa"
import { staff } from "../helpers/staff"
import type { TestResponse } from "../helpers/test-api"
import type { TestUser } from "../helpers/users"

type Answer = {
  code?: string
  token?: string
  notifications?: { data: Record<string, unknown>; channel: string }[]
  results?: { entity: string }[]
  user?: Record<string, unknown>
}

const RESTRICTED = [403, "team_access_restricted"]
const brief = ({ status, data }: TestResponse<Answer>) => [status, data.code]

teamTestRunner({
  testSuite: ({ admin, createUser, getContainer }) => {
    const team = staff({ createUser, getContainer })
    /** Holds all that can be given, and so not what rules the host. */
    const hireHighest = () => team.hireWith(...BUILT_IN_PERMISSIONS)

    describe("what equals ruling the host", () => {
      it("is in no role", async () => {
        const highest = await hireHighest()
        const { api } = highest
        const refused = {
          "resets a password": await api.post<Answer>(
            `/admin/users/${admin.user.id}/reset-password`,
            {}
          ),
          "resets one's own": await api.post<Answer>(
            `/admin/users/${highest.user.id}/reset-password`,
            {}
          ),
          "runs a workflow": await api.post<Answer>(
            "/admin/workflows-executions/delete-users/run",
            { input: { ids: [admin.user.id] } }
          ),
          "runs one of ours": await api.post<Answer>(
            "/admin/workflows-executions/change-linked-user/run",
            { input: { id: highest.linked_user_id } }
          ),
          "lists invites": await api.get<Answer>("/admin/invites"),
          invites: await api.post<Answer>("/admin/invites", {
            email: "more@example.com",
          }),
          "makes a key": await api.post<Answer>("/admin/api-keys", {
            title: "Mine",
            type: "secret",
          }),
          "lists keys": await api.get<Answer>("/admin/api-keys"),
          "lists users": await api.get<Answer>("/admin/users"),
          "deletes a user": await api.delete<Answer>(
            `/admin/users/${admin.user.id}`
          ),
          "changes another": await api.post<Answer>(
            `/admin/users/${admin.user.id}`,
            { first_name: "Eve" }
          ),
          "changes what a host may read of oneself": await api.post<Answer>(
            `/admin/users/${highest.user.id}`,
            { first_name: "Sam", metadata: { is_admin: true } }
          ),
          "reindexes the search": await api.post<Answer>(
            "/admin/search-indexes/product/reindex",
            {}
          ),
          "reads a file by its key": await api.get<Answer>(
            "/admin/uploads/private-1.csv"
          ),
        }

        expect(
          Object.fromEntries(
            Object.entries(refused).map(([what, answer]) => [
              what,
              brief(answer),
            ])
          )
        ).toEqual(
          Object.fromEntries(
            Object.keys(refused).map((what) => [what, RESTRICTED])
          )
        )
        expect((await admin.api.get("/admin/users/me")).status).toBe(200)
        expect(
          await getContainer()
            .resolve(Modules.API_KEY)
            .listApiKeys({ type: "secret" })
        ).toEqual([])
      })

      it("doesn't show by way of a relation", async () => {
        const highest = await hireHighest()
        const { data } = await highest.api.get<Record<string, unknown>>(
          "/admin/sales-channels?fields=*publishable_api_keys,*api_keys_link"
        )

        expect(JSON.stringify(data)).not.toMatch(/api_key/)
      })

      it("leaves everybody their own name", async () => {
        const packer = await team.hire(["trole_packer"])
        const { status, data } = await packer.api.post<Answer>(
          `/admin/users/${packer.user.id}?fields=*auth_identity`,
          { first_name: "Sammy" }
        )

        expect(status).toBe(200)
        expect(data.user).toMatchObject({ first_name: "Sammy" })
        expect(Object.keys(data.user ?? {}).sort()).toEqual([
          "avatar_url",
          "email",
          "first_name",
          "id",
          "last_name",
        ])
      })
    })

    describe("the bell", () => {
      const file = (name: string) => ({
        filename: `1764000000000-${name}-exports.csv`,
        url: `https://files.example.com/${name}`,
        mimeType: "text/csv",
      })
      const feed = (to: string, data: Record<string, unknown>) => ({
        to,
        channel: "feed",
        template: "admin-ui",
        data,
      })

      const notify = () =>
        getContainer()
          .resolve(Modules.NOTIFICATION)
          .createNotifications([
            feed("", { title: "Order export", file: file("order") }),
            feed("", { title: "Product export", file: file("product") }),
            feed("", { title: "Payroll", file: { filename: "payroll.csv" } }),
            feed(admin.user.id, { title: "Only for Ada" }),
            {
              to: "ada@example.com",
              channel: "email",
              template: "password-reset",
              data: { url: "https://shop.example.com/reset?token=secret" },
            },
          ])

      const QUERIES = [
        "",
        "?channel=email",
        "?channel[]=email",
        "?channel[]=email&channel[]=feed",
        "?channel.$ne=feed",
        "?$or[0][channel]=email",
        "?$and[0][channel]=email",
        "?to=ada@example.com",
        "?q=ada",
        "?fields=*provider,+data,+idempotency_key",
        "?order=to",
      ]

      const rung = async (user: TestUser, query: string) => {
        const { data } = await user.api.get<Answer>(
          `/admin/notifications${query}`
        )
        return data.notifications ?? []
      }

      it("rings for the feed only, without others' exports", async () => {
        await notify()
        const packer = await team.hire(["trole_packer"])
        const seen: unknown[] = []
        for (const query of QUERIES) {
          seen.push(...(await rung(packer, query)))
        }

        expect(JSON.stringify(seen)).not.toMatch(
          /secret|email|Only for Ada|files\.example|payroll\.csv/i
        )
        expect(
          (await rung(packer, "")).map(({ data }) => data.title).sort()
        ).toEqual(["Order export", "Payroll", "Product export"])
      })

      it("has an export's file for whoever may export", async () => {
        await notify()
        const user = await team.hireWith("order:export")
        const files = (await rung(user, "")).flatMap(
          ({ data }) => (data.file as { url: string } | undefined)?.url ?? []
        )

        expect(files).toEqual(["https://files.example.com/order"])
      })

      it("is the host's own for Administrators", async () => {
        await notify()
        const all = await rung(admin, "")

        expect(all).toHaveLength(5)
        expect(JSON.stringify(all)).toContain("token=secret")
      })

      it("shows nobody else one by its id", async () => {
        const [first] = await notify()
        const highest = await hireHighest()

        expect(
          brief(
            await highest.api.get<Answer>(`/admin/notifications/${first.id}`)
          )
        ).toEqual(RESTRICTED)
      })
    })

    describe("the search", () => {
      const entities = async (user: TestUser, query: string) => {
        const { data } = await user.api.get<Answer>(`/admin/search?${query}`)
        return data.results?.map(({ entity }) => entity) ?? data.code
      }

      it("goes through what one may see, and nothing else", async () => {
        const user = await team.hireWith("order:read", "product:read")

        expect(await entities(user, "q=a")).toEqual([
          "order",
          "product",
          "product_variant",
        ])
        expect(await entities(user, "q=a&entity=order,product")).toEqual([
          "order",
          "product",
        ])
      })

      it.each([
        "entity=user",
        "entity=secret_api_key",
        "entity=order,customer",
        "entity[]=order&entity[]=customer",
        "entity[0]=order&entity[1]=user",
        "entity=order&entity.0=user",
        "entity=order&entity=user",
        "entity= user",
      ])("refuses %s", async (query) => {
        const user = await team.hireWith("order:read", "product:read")

        expect(await entities(user, `q=a&${query}`)).toBe(
          "team_access_restricted"
        )
      })
    })

    describe("defaults for all", () => {
      it("are set by Administrators, one's own by everybody", async () => {
        const packer = await team.hire(["trole_packer"])
        const layout = "/admin/layouts/sidebar/configuration"
        const views = "/admin/views/orders/configurations"
        const configuration = { widgets: {} }
        const view = {
          name: "Mine",
          configuration: { visible_columns: [], column_order: [] },
        }
        const answers = [
          await packer.api.post<Answer>(layout, {
            configuration,
            is_default: true,
          }),
          await packer.api.post<Answer>(views, {
            ...view,
            is_system_default: true,
          }),
          await packer.api.post<Answer>(layout, { configuration }),
        ]

        expect(answers.map(brief)).toEqual([
          RESTRICTED,
          RESTRICTED,
          [200, undefined],
        ])
      })
    })
  },
})
