import { linkedUsers } from "../../src/workflows/services"
import { teamTestRunner } from "../helpers/medusa"
import { staff } from "../helpers/staff"
import type { TestResponse } from "../helpers/test-api"

type Answer = { code?: string }

const MANAGING = [
  "invitation:read",
  "invitation:create",
  "linked_user:read",
  "linked_user:update",
  "linked_user:suspend",
  "linked_user:end_sessions",
  "role:read",
  "role:create",
  "role:update",
  "role:delete",
]
const REFUSED = [403, "person_holds_more"]
const brief = ({ status, data }: TestResponse<Answer>) => [status, data.code]

teamTestRunner({
  testSuite: ({ admin, createUser, getContainer }) => {
    const team = staff({ createUser, getContainer })
    const people = () => linkedUsers(getContainer())

    const adminsId = async () =>
      (await people().membershipOf(admin.user.id))?.id ?? ""

    /** Manages people, and reads orders. */
    const hireManager = () => team.hireWith(...MANAGING, "order:read")

    /** All that one person can do to another. */
    const deeds = (by: { api: typeof admin.api }, id: string) => {
      const path = `/admin/team/linked-users/${id}`
      return Promise.all([
        by.api.post<Answer>(path, { roles: [] }),
        by.api.post<Answer>(`${path}/suspend`, {}),
        by.api.post<Answer>(`${path}/end-sessions`, {}),
      ])
    }

    describe("whoever manages people", () => {
      it("takes nothing from Administrators", async () => {
        const manager = await hireManager()
        const answers = await deeds(manager, await adminsId())

        expect(answers.map(brief)).toEqual([REFUSED, REFUSED, REFUSED])
        expect((await admin.api.get("/admin/api-keys")).status).toBe(200)
      })

      it("takes nothing from who holds more", async () => {
        const manager = await hireManager()
        const greater = await team.hireWith("order:read", "region:read")
        const answers = await deeds(manager, greater.linked_user_id)

        expect(answers.map(brief)).toEqual([REFUSED, REFUSED, REFUSED])
        expect((await greater.api.get("/admin/regions")).status).toBe(200)
      })

      it("may act on who holds no more than they do", async () => {
        const manager = await hireManager()
        const lesser = await team.hireWith("order:read")
        const path = `/admin/team/linked-users/${lesser.linked_user_id}`
        const { status } = await manager.api.post(`${path}/suspend`, {})

        expect(status).toBe(200)
        expect((await lesser.api.get("/admin/orders")).status).toBe(401)
      })

      it("doesn't suspend who would hold more once restored", async () => {
        const manager = await hireManager()
        const greater = await team.hireWith("region:read")
        await team.suspend(greater.linked_user_id)
        const answer = await manager.api.post<Answer>(
          `/admin/team/linked-users/${greater.linked_user_id}/restore`,
          {}
        )

        expect(brief(answer)).toEqual(REFUSED)
      })

      it("gives nobody, themselves included, what they don't hold", async () => {
        const manager = await hireManager()
        const lesser = await team.hireWith("order:read")
        const regions = await team.makeRole("Regions", ["region:read"])
        const give = (id: string, role_id: string) =>
          manager.api.post<Answer>(`/admin/team/linked-users/${id}`, {
            roles: [{ role_id }],
          })
        const statuses = await Promise.all([
          give(lesser.linked_user_id, regions),
          give(lesser.linked_user_id, "trole_administrator"),
          give(manager.linked_user_id, regions),
          give(manager.linked_user_id, "trole_administrator"),
        ])

        expect(statuses.map(({ status }) => status)).toEqual([
          403, 403, 403, 403,
        ])
        expect((await lesser.api.get("/admin/regions")).status).toBe(403)
        expect((await manager.api.get("/admin/regions")).status).toBe(403)
      })

      it("neither widens nor weakens a role beyond their own", async () => {
        const manager = await hireManager()
        const own = await team.makeRole("Readers", ["order:read"])
        const greater = await team.makeRole("Regions", ["region:read"])
        const holder = await team.hire([greater])
        const answers = await Promise.all([
          manager.api.post<Answer>(`/admin/team/roles/${own}`, {
            permissions: ["order:read", "region:read"],
          }),
          manager.api.post<Answer>(`/admin/team/roles/${greater}`, {
            permissions: ["order:read"],
          }),
          manager.api.post<Answer>("/admin/team/roles", {
            name: "All",
            permissions: ["region:read"],
          }),
          manager.api.delete<Answer>(`/admin/team/roles/${greater}`),
        ])

        expect(answers.map(({ status }) => status)).toEqual([
          403, 403, 403, 403,
        ])
        expect((await holder.api.get("/admin/regions")).status).toBe(200)
      })

      it("doesn't reach people by the host's own routes", async () => {
        const manager = await hireManager()
        const answers = await Promise.all([
          manager.api.delete<Answer>(`/admin/users/${admin.user.id}`),
          manager.api.post<Answer>(
            `/admin/users/${admin.user.id}/reset-password`,
            {}
          ),
        ])

        expect(answers.map(brief)).toEqual([
          [403, "team_access_restricted"],
          [403, "team_access_restricted"],
        ])
      })
    })
  },
})
