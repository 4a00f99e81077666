import type {
  PermissionsResponse,
  RoleDetailResponse,
} from "../../src/types/access-http"
import type { Refusal } from "../helpers/invitations"
import { memberships } from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"
import type { TestResponse } from "../helpers/test-api"

type One = { role: RoleDetailResponse } & Refusal
type Many = { roles: RoleDetailResponse[]; count: number } & Refusal

const PATH = "/admin/team/roles"
const FLORIST = {
  name: "Florist",
  description: "Ties flowers.",
  permissions: ["order:read", "order:fulfill"],
}

const brief = ({ status, data }: TestResponse<Refusal>) => [status, data.code]

teamTestRunner({
  testSuite: (suite) => {
    const { admin, getContainer } = suite
    const people = memberships(suite)

    const create = async (body: Record<string, unknown> = FLORIST) =>
      (await admin.api.post<One>(PATH, body)).data.role
    const read = async (id: string) =>
      (await admin.api.get<One>(`${PATH}/${id}`)).data.role

    describe("the permissions", () => {
      it("are listed by area and resource, each with its words", async () => {
        const { data } = await admin.api.get<PermissionsResponse>(
          "/admin/team/permissions?locale=nl"
        )
        const [orders] = data.areas

        expect(orders.key).toBe("orders")
        expect(orders.resources[0].permissions).toContainEqual({
          key: "order:export",
          action: "export",
          action_label: "Exporteren",
          label: "Bestellingen exporteren",
        })
      })
    })

    describe("a role of the account's own", () => {
      it("is made of permissions, and can be given", async () => {
        const { status, data } = await admin.api.post<One>(PATH, FLORIST)

        expect(status).toBe(200)
        expect(data.role).toEqual({
          id: expect.stringMatching(/^trole_/),
          key: "florist",
          ...FLORIST,
          source: "custom",
          holders_count: 0,
          invitations_count: 0,
          presets_count: 0,
          may: { give: true, edit: true, delete: true },
          created_at: expect.any(String),
          updated_at: expect.any(String),
        })
        const { data: list } = await admin.api.get<Many>(PATH)
        expect(list.roles.at(-1)).toEqual(data.role)
        expect(await read(data.role.id)).toEqual(data.role)
      })

      it("copies a predefined one by its permissions", async () => {
        const packer = await read("trole_packer")
        const copy = await create({
          name: "Night packer",
          permissions: packer.permissions,
        })

        expect(copy).toMatchObject({
          permissions: packer.permissions,
          description: "",
        })
      })

      it("changes, and says beforehand what changes and for how many", async () => {
        const role = await create()
        await people.admitted({ role_ids: [role.id] })
        const change = {
          name: "Florist at night",
          permissions: ["order:read", "product:read"],
        }
        const preview = await admin.api.post(
          `${PATH}/${role.id}?dry_run=true`,
          change
        )

        expect(preview.data).toEqual({
          added: ["product:read"],
          removed: ["order:fulfill"],
          holders_count: 1,
        })
        expect((await read(role.id)).name).toBe("Florist")
        const { data } = await admin.api.post<One>(`${PATH}/${role.id}`, change)
        expect(data.role).toMatchObject({ ...change, holders_count: 1 })
        expect(await read(role.id)).toEqual(data.role)
      })

      it("refuses whoever edits what somebody else has changed meanwhile", async () => {
        const role = await create()
        const edit = (name: string) =>
          admin.api.post<One>(`${PATH}/${role.id}`, {
            name,
            expected_updated_at: role.updated_at,
          })

        expect((await edit("First")).status).toBe(200)
        expect(brief(await edit("Second"))).toEqual([409, "role_changed"])
        expect((await read(role.id)).name).toBe("First")
      })

      it("is deleted once nobody has it", async () => {
        const role = await create()
        const holder = await people.admitted({ role_ids: [role.id] })
        const remove = () => admin.api.delete<Refusal>(`${PATH}/${role.id}`)

        const refused = await remove()
        expect(brief(refused)).toEqual([409, "role_in_use"])
        expect(refused.data).toMatchObject({
          holders_count: 1,
          invitations_count: 0,
        })
        await people.people().remove(holder.id, { type: "system", id: null })
        expect((await remove()).data).toEqual({
          id: role.id,
          object: "role",
          deleted: true,
        })
        expect(brief(await admin.api.get(`${PATH}/${role.id}`))).toEqual([
          404,
          "not_found",
        ])
      })

      it("isn't deleted while an invitation gives it", async () => {
        const role = await create()
        await admin.api.post("/admin/team/invitations", {
          emails: ["kim@example.com"],
          role_ids: [role.id],
          send_email: false,
        })
        const refused = await admin.api.delete<Refusal>(`${PATH}/${role.id}`)

        expect(brief(refused)).toEqual([409, "role_in_use"])
        expect(refused.data).toMatchObject({ invitations_count: 1 })
      })

      it("doesn't exist in another account", async () => {
        const other = await people.newAccount()
        const [{ id }] = await getContainer()
          .resolve<{
            createTeamRoles: (rows: unknown[]) => Promise<{ id: string }[]>
          }>("team_role")
          .createTeamRoles([
            { key: "x", name: "X", account_id: other, permissions: [] },
          ])
        const answers = await Promise.all([
          admin.api.get<Refusal>(`${PATH}/${id}`),
          admin.api.post<Refusal>(`${PATH}/${id}`, { name: "Mine" }),
          admin.api.delete<Refusal>(`${PATH}/${id}`),
        ])

        expect(answers.map(brief)).toEqual(
          answers.map(() => [404, "not_found"])
        )
      })
    })

    describe("what can't be", () => {
      it("is a permission that nobody can hand on, or that isn't there", async () => {
        for (const permission of ["api_key:read", "user:delete", "order:*"]) {
          const refused = await admin.api.post<Refusal>(PATH, {
            name: "Root",
            permissions: ["order:read", permission],
          })
          expect(brief(refused)).toEqual([400, "unknown_permission"])
        }
      })

      it("is a change of a predefined role", async () => {
        const url = `${PATH}/trole_packer`
        const answers = [
          await admin.api.post<Refusal>(url, { permissions: [] }),
          await admin.api.post<Refusal>(`${url}?dry_run=true`, { name: "X" }),
          await admin.api.delete<Refusal>(url),
        ]

        expect(answers.map(brief)).toEqual(
          answers.map(() => [409, "role_not_editable"])
        )
        expect((await read("trole_packer")).may).toEqual({
          give: true,
          edit: false,
          delete: false,
        })
      })

      it("is a name that another role has", async () => {
        const role = await create()
        const answers = [
          await admin.api.post<Refusal>(PATH, { name: "florist " }),
          await admin.api.post<Refusal>(PATH, { name: "PACKER" }),
          await admin.api.post<Refusal>(`${PATH}/${role.id}`, {
            name: "Packer",
          }),
        ]

        expect(answers.map(brief)).toEqual(
          answers.map(() => [409, "role_name_taken"])
        )
        const same = { name: "Florist", description: "Still." }
        expect((await admin.api.post(`${PATH}/${role.id}`, same)).status).toBe(
          200
        )
      })

      it("is two roles of one name made at once", async () => {
        const answers = await Promise.all(
          [1, 2, 3].map(() => admin.api.post<Refusal>(PATH, FLORIST))
        )

        expect(answers.map(({ status }) => status).sort()).toEqual([
          200, 409, 409,
        ])
      })
    })
  },
})
