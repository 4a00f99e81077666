import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { TeamLinkedUserService } from "../../src/modules/linked-user/service"
import type { TeamSessionService } from "../../src/modules/session/service"
import { LINKED_USER_MODULE, SESSION_MODULE } from "../../src/utils/module-keys"
import { removeUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { eventually } from "../helpers/eventually"
import { teamTestRunner } from "../helpers/medusa"
import type { TestApi, TestResponse } from "../helpers/test-api"
import type { TestUser } from "../helpers/users"

type Answer = { code?: string }

const people = (container: MedusaContainer) =>
  container.resolve<TeamLinkedUserService>(LINKED_USER_MODULE)

const brief = ({ status, data }: TestResponse<Answer>) => [status, data.code]

teamTestRunner({
  testSuite: ({ api, axios, admin, createUser, getContainer }) => {
    const apiKey = async () => {
      const { token } = await getContainer()
        .resolve(Modules.API_KEY)
        .createApiKeys({
          title: "Integration",
          type: "secret",
          created_by: admin.user.id,
        })
      return { authorization: `Basic ${btoa(`${token}:`)}` }
    }

    describe("the team's routes", () => {
      /** With the permission that each asks for first; `null`: Administrator. */
      const ROUTES: [string, "get" | "post", string | null][] = [
        ["/admin/team/people", "get", "linked_user:read"],
        ["/ADMIN/team/PEOPLE/", "get", "linked_user:read"],
        ["/admin/team/linked-users", "get", "linked_user:read"],
        ["/admin/team/linked-users/tlu_1", "get", "linked_user:read"],
        ["/admin/team/roles", "get", "role:read"],
        ["/admin/team/setup", "get", null],
        ["/admin/team/setup/test-mail", "post", null],
        ["/admin/team/setup/dismiss", "post", null],
        ["/admin/team/invitations", "get", "invitation:read"],
        ["/admin/team/invitations", "post", "invitation:create"],
        [
          "/admin/team/invitations/tinv_1/copy-link",
          "post",
          "invitation:copy_link",
        ],
        ["/admin/team/invitations/import", "post", "invitation:create"],
        ["/admin/team/unheard-of", "get", null],
      ]

      /** What each route answers, by its name. */
      const answers = async (client: TestApi) => {
        const all: Record<string, TestResponse<Answer>> = {}
        for (const [url, method] of ROUTES) {
          all[`${method} ${url}`] = await client[method]<Answer>(url)
        }
        return all
      }

      const ofEach = (expected: (permission: string | null) => unknown) =>
        Object.fromEntries(
          ROUTES.map(([url, method, permission]) => [
            `${method} ${url}`,
            expected(permission),
          ])
        )

      it("refuse who holds no role, and say whom to ask", async () => {
        const user = await createUser({ email: "plain@example.com" })

        expect(await answers(user.api)).toEqual(
          ofEach((permission) =>
            expect.objectContaining({
              status: 403,
              data: {
                type: "forbidden",
                code: "team_access_restricted",
                message: "You don't have a role here yet.",
                permission,
                contact: { name: "Ada Example", email: "admin@example.com" },
              },
            })
          )
        )
      })

      it("refuse who isn't logged in", async () => {
        expect(await answers(api)).toEqual(
          ofEach(() => expect.objectContaining({ status: 401 }))
        )
      })

      it("refuse a HEAD as they refuse a GET", async () => {
        const user = await createUser({ email: "plain@example.com" })
        const response = await axios.request({
          method: "head",
          url: "/admin/team/people",
          headers: user.headers,
          validateStatus: () => true,
        })

        expect(response.status).toBe(403)
      })

      it("are open to Administrators and secret API keys", async () => {
        const key = await apiKey()

        expect((await admin.api.get("/admin/team/people")).status).toBe(200)
        expect((await api.get("/admin/team/people", key)).status).toBe(200)
      })

      it("are closed to Administrators who are suspended or removed, at once", async () => {
        const container = getContainer()
        const second = await createUser({ email: "second@example.com" })
        const actor = { type: "user", id: admin.user.id } as const
        const { id: account_id } = await people(container).getDefaultAccount()
        const { linked_user } = await people(container).admit({
          id: "tlu_second",
          account_id,
          user_id: second.user.id,
          email: second.user.email,
          name: "Second",
          locale: "en",
          role_ids: ["trole_administrator"],
          location_ids: null,
          sales_channel_ids: null,
          areas: null,
          invited_by: null,
          invitation_id: null,
          actor,
        })
        const status = async () =>
          (await second.api.get("/admin/team/people")).status

        expect(await status()).toBe(200)
        await people(container).suspend(linked_user.id, actor)
        expect(await status()).toBe(403)
        await people(container).restore(linked_user.id, actor)
        expect(await status()).toBe(200)
        await people(container).remove(linked_user.id, actor)
        expect(await status()).toBe(403)
      })

      it("let everybody who is logged in ask who they are", async () => {
        const user = await createUser({ email: "plain@example.com" })

        expect((await user.api.get("/admin/team/me")).status).toBe(200)
      })

      it("let whoever holds a link use it, also in a browser of an ended session", async () => {
        const session = await admin.api.post("/auth/session")
        const [cookie] = session.headers["set-cookie"] as string[]
        await getContainer()
          .resolve<TeamSessionService>(SESSION_MODULE)
          .endCredentials(admin.auth_identity_id, {
            actor: { type: "user", id: admin.user.id },
          })
        const response = await api.post<Answer>(
          "/admin/team/invitations/lookup",
          { token: "no such link" },
          { cookie: cookie.split(";")[0] }
        )

        expect(brief(response)).toEqual([404, "invitation_invalid"])
      })
    })

    describe("the host's own deletion of a user", () => {
      const remove = (by: TestUser, who: TestUser) =>
        by.api.delete<Answer>(`/admin/users/${who.user.id}`)

      const makeAdministrator = async (email: string) => {
        const user = await createUser({ email })
        await people(getContainer()).makeAdministrator(
          { ...user.user, name: email, created_at: new Date() },
          { type: "system", id: null }
        )
        return user
      }

      const administrators = async () => {
        const service = people(getContainer())
        const { id } = await service.getDefaultAccount()
        return (await service.administratorsOf(id)).map((row) => row.user_id)
      }

      it("doesn't take the last Administrator", async () => {
        const response = await api.delete<Answer>(
          `/admin/users/${admin.user.id}`,
          await apiKey()
        )

        expect(brief(response)).toEqual([409, "last_administrator"])
        expect((await admin.api.get("/admin/users/me")).status).toBe(200)
        expect(await administrators()).toEqual([admin.user.id])
      })

      it("is for Administrators", async () => {
        const user = await createUser({ email: "plain@example.com" })
        const response = await remove(user, admin)

        expect(brief(response)).toEqual([403, "team_access_restricted"])
      })

      it("takes another's membership along, in the name of who did it", async () => {
        const second = await makeAdministrator("second@example.com")
        const response = await remove(admin, second)
        const deeds = await people(getContainer()).takeOutbox(1_000)

        expect(response.status).toBe(200)
        expect(await administrators()).toEqual([admin.user.id])
        expect(deeds.pop()).toMatchObject({
          action: "linked_user.removed",
          actor_type: "user",
          actor_id: admin.user.id,
        })
      })

      it("leaves one when two delete each other at once", async () => {
        const second = await makeAdministrator("second@example.com")
        const answers = await Promise.all([
          remove(admin, second),
          remove(second, admin),
        ])

        expect(answers.map((answer) => answer.status).sort()).toEqual([
          200, 409,
        ])
        expect(await administrators()).toHaveLength(1)
      })

      it("gives the membership back when the host fails", async () => {
        const second = await makeAdministrator("second@example.com")
        const users = getContainer().resolve(Modules.USER)
        const failing = jest
          .spyOn(users, "softDeleteUsers")
          .mockRejectedValueOnce(new Error("database is away"))
        const response = await remove(admin, second)
        failing.mockRestore()

        expect(response.status).toBe(500)
        await eventually(async () => (await administrators()).length === 2)
        expect(await administrators()).toEqual([admin.user.id, second.user.id])
      })

      it("still doesn't let anybody delete themselves", async () => {
        const response = await remove(admin, admin)

        expect(response.status).toBe(400)
        expect(await administrators()).toEqual([admin.user.id])
      })
    })

    describe("last activity", () => {
      it("is noted when somebody works in the dashboard", async () => {
        const user = await createUser({ email: "busy@example.com" })
        await people(getContainer()).makeAdministrator(
          { ...user.user, name: "Busy", created_at: new Date() },
          { type: "system", id: null }
        )
        const lastActive = async () =>
          (await people(getContainer()).membershipOf(user.user.id))
            ?.last_active_at

        expect(await lastActive()).toBeNull()
        await user.api.get("/admin/products")
        await eventually(async () => Boolean(await lastActive()))
        expect(await lastActive()).toEqual(expect.any(Date))
      })
    })

    describe("copies of the host's users", () => {
      it("follow a change of name", async () => {
        await admin.api.post(`/admin/users/${admin.user.id}`, {
          first_name: "Grace",
        })
        const name = async () =>
          (await people(getContainer()).membershipOf(admin.user.id))?.name

        await eventually(async () => (await name()) === "Grace Example")
        expect(await name()).toBe("Grace Example")
      })

      it("go when the host deletes a user in its own ways", async () => {
        await removeUserAccountWorkflow(getContainer()).run({
          input: { userId: admin.user.id },
        })
        const membership = () =>
          people(getContainer()).membershipOf(admin.user.id)

        await eventually(async () => (await membership()) === null)
        expect(await membership()).toBeNull()
      })
    })
  },
})
