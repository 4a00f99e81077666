import { teamTestRunner } from "../helpers/medusa"
import { findBeyond, namesBeyond } from "../helpers/relations-beyond"
import { seedWholeShop } from "../helpers/shop"
import { staff } from "../helpers/staff"
import type { TestApi } from "../helpers/test-api"

type Answer = Record<string, unknown> & { code?: string; permission?: string }
type Rows = {
  id: string
  metadata: unknown
  payment_collections?: unknown[]
}[]

teamTestRunner({
  testSuite: ({ admin, createUser, getContainer }) => {
    const team = staff({ createUser, getContainer })

    beforeAll(() => seedWholeShop(getContainer(), admin.api))

    const list = async (api: TestApi, path: string, key: string) => {
      const { data } = await api.get<Record<string, Rows>>(`/admin/${path}`)
      return data[key]
    }

    /** Of an order that has been paid in part, so that there is something to add. */
    const paidOrder = async () => {
      const path = "orders?fields=id,*payment_collections"
      const orders = await list(admin.api, path, "orders")
      const [{ id }] = orders.filter(
        ({ payment_collections: paid }) => paid?.length
      )
      return id
    }

    const leaks = (body: unknown, held: string[]) =>
      findBeyond(body, namesBeyond(new Set(held)))

    describe("what the host adds to an answer by itself", () => {
      it("isn't there for who may not read it, in lists, rows and previews", async () => {
        const held = ["order:read", "order:update"]
        const { api } = await team.hireWith(...held)
        const id = await paidOrder()
        const answers = await Promise.all([
          api.get<Answer>("/admin/orders"),
          api.get<Answer>(`/admin/orders/${id}`),
          api.get<Answer>(`/admin/orders/${id}/preview`),
          api.get<Answer>(`/admin/orders/${id}/changes`),
          api.post<Answer>(`/admin/orders/${id}`, { metadata: { a: 1 } }),
          api.post<Answer>(`/admin/orders/${id}?fields=*payment_collections`, {
            metadata: { a: 2 },
          }),
        ])

        expect(answers.map(({ status }) => status)).toEqual(
          answers.map(() => 200)
        )
        expect(answers.flatMap(({ data }) => leaks(data, held))).toEqual([])
      })

      it("is there for who may", async () => {
        const { api } = await team.hireWith("order:read", "payment:read")
        const path = `/admin/orders/${await paidOrder()}`
        const { data } = await api.get<{ order: object }>(path)

        expect(Object.keys(data.order)).toContain("payment_collections")
      })
    })

    describe("an answer to a write", () => {
      it("shows who may only write that it is done", async () => {
        const { api } = await team.hireWith("product:update")
        const [{ id }] = await list(admin.api, "products", "products")
        const { status, data } = await api.post<Answer>(
          `/admin/products/${id}?fields=*sales_channels`,
          { subtitle: "Changed" }
        )

        expect(status).toBe(200)
        expect(data).toEqual({})
        expect(
          (await admin.api.get<Answer>(`/admin/products/${id}`)).data.product
        ).toMatchObject({ subtitle: "Changed" })
      })
    })

    describe("metadata", () => {
      it("stays as its owner wrote it, whatever its keys are called", async () => {
        const { api } = await team.hireWith("product:read")
        const products = await list(api, "products", "products")
        const [{ metadata }] = products.filter((product) => product.metadata)

        expect(metadata).toEqual({ customer: { any: "thing" }, prices: [1] })
      })
    })

    describe("a filter through what is beyond", () => {
      it.each([
        ["customers?groups=cusgroup_1", "customer_group:read"],
        ["customers?groups[]=cusgroup_1", "customer_group:read"],
        ["customers?groups.$in=cusgroup_1", "customer_group:read"],
        ["customers?$or[0][groups]=cusgroup_1", "customer_group:read"],
        ["customers?order=groups.name", "customer_group:read"],
        ["customers?order=-orders.total", "order:read"],
      ])("is refused: %s", async (path, permission) => {
        const { api } = await team.hireWith("customer:read")
        const { status, data } = await api.get<Answer>(`/admin/${path}`)

        expect([status, data.code, data.permission]).toEqual([
          403,
          "team_access_restricted",
          permission,
        ])
      })

      it("by one's own goes on", async () => {
        const { api } = await team.hireWith("customer:read")
        const answers = await Promise.all([
          api.get("/admin/customers?order=-created_at"),
          api.get("/admin/customers?q=amelie&has_account=false"),
          api.get("/admin/customers?email=a@example.com"),
        ])

        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      })
    })

    describe("what was deleted", () => {
      it.each([
        "with_deleted=true",
        "with_deleted[]=true",
        "with_deleted.x=true",
      ])("is for Administrators: %s", async (query) => {
        const { api } = await team.hireWith("order:read")
        const path = `/admin/orders?${query}`

        expect((await api.get<Answer>(path)).data.code).toBe(
          "team_access_restricted"
        )
        expect((await admin.api.get<Answer>(path)).data.code).not.toBe(
          "team_access_restricted"
        )
      })
    })

    describe("what everybody's dashboard asks for", () => {
      const NOSY =
        "fields=*auth_identity,*roles,*api_keys,*regions,*sales_channels,+metadata.x"

      it.each([
        ["/admin/users/me", "user"],
        ["/admin/stores", "stores"],
      ])(
        "at %s answers what is pinned, whatever is asked",
        async (path, key) => {
          const { api } = await team.hireWith("order:read")
          const keysIn = async (query: string) => {
            const { data } = await api.get<Answer>(`${path}?${query}`)
            const [row] = [data[key]].flat() as object[]
            return Object.keys(row).sort()
          }
          const pinned = await keysIn("")

          expect(await keysIn(NOSY)).toEqual(pinned)
          expect(await keysIn("fields[]=*regions&fields.x=y")).toEqual(pinned)
          expect(await keysIn("fields=id")).toEqual(pinned)
        }
      )
    })
  },
})
