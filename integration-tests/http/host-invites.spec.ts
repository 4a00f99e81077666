import { Modules } from "@medusajs/framework/utils"

import type { HostInviteResponse } from "../../src/types/access-http"
import { ADMINISTRATOR_ROLE_ID } from "../../src/utils/role-ids"
import { admitHostInviteeWorkflow } from "../../src/workflows"
import { linkedUsers } from "../../src/workflows/services"
import { knexOf, type Refusal } from "../helpers/invitations"
import { bearer, login, register } from "../helpers/logins"
import { teamTestRunner } from "../helpers/medusa"
import { team } from "../helpers/team"
import type { TestResponse } from "../helpers/test-api"

type Many = { host_invites: HostInviteResponse[]; count: number }
type One = { host_invite: HostInviteResponse } & Refusal

const PATH = "/admin/team/host-invites"
const PASSWORD = "a long password"
const EMAIL = "kim@example.com"

const brief = ({ status, data }: TestResponse<Refusal>) => [status, data.code]

teamTestRunner({
  testSuite: (suite) => {
    const { admin, api, getContainer } = suite
    const { person } = team(suite)
    const people = () => linkedUsers(getContainer())

    /** By the host's own route, as its users page does. */
    const inviteByHost = async (email = EMAIL): Promise<string> => {
      const { data } = await admin.api.post<{ invite: { id: string } }>(
        "/admin/invites",
        { email }
      )
      return data.invite.id
    }

    const choose = (
      id: string,
      body: Record<string, unknown>,
      by = admin.api
    ) => by.post<One>(`${PATH}/${id}`, body)

    /** By the host's own route, as its invite page does. */
    const acceptByHost = async (id: string, email = EMAIL) => {
      const users = getContainer().resolve(Modules.USER)
      const [{ token }] = await users.listInvites({ id })
      const headers = await register(api, email, PASSWORD)
      const { status, data } = await api.post<{ user: { id: string } }>(
        `/admin/invites/accept?token=${token}`,
        { email, first_name: "Kim", last_name: "Lee" },
        headers
      )
      expect(status).toBe(200)
      return data.user.id
    }

    const placeOf = (user_id: string) => people().membershipOf(user_id)

    const loggedIn = async (email = EMAIL) =>
      bearer((await login(api, email, PASSWORD)).data.token)

    it("lists what is open, with what was chosen, and no token", async () => {
      const id = await inviteByHost()
      const { data: before } = await admin.api.get<Many>(PATH)

      expect(before).toEqual({
        host_invites: [
          {
            id,
            email: EMAIL,
            expires_at: expect.any(String),
            created_at: expect.any(String),
            role_ids: [],
            locale: null,
            chosen_by: null,
          },
        ],
        count: 1,
        offset: 0,
        limit: 20,
      })
      const body = { role_ids: ["trole_packer"], locale: "nl" }
      const { data } = await choose(id, body)
      expect(data.host_invite).toMatchObject({
        ...body,
        chosen_by: { id: admin.user.id },
      })
      const { data: after } = await admin.api.get<Many>(`${PATH}?q=kim`)
      expect(after.host_invites).toEqual([data.host_invite])
    })

    it("gives the chosen roles to whoever accepts, by the time they come in", async () => {
      const id = await inviteByHost()
      await choose(id, { role_ids: ["trole_packer"], locale: "nl" })
      const user_id = await acceptByHost(id)

      expect(await placeOf(user_id)).toMatchObject({
        status: "active",
        role_ids: ["trole_packer"],
        locale: "nl",
        invited_by: admin.user.id,
      })
      const headers = await loggedIn()
      expect((await api.get("/admin/orders", headers)).status).toBe(200)
      expect((await admin.api.get<Many>(PATH)).data.count).toBe(0)
      expect((await people().hostInvitesOf([id])).size).toBe(0)
    })

    it("leaves whoever accepts without roles waiting for one", async () => {
      const id = await inviteByHost()
      await choose(id, { role_ids: ["trole_packer"] })
      await choose(id, { role_ids: [] })
      const user_id = await acceptByHost(id)

      expect(await placeOf(user_id)).toBeNull()
      expect((await api.get("/admin/orders", await loggedIn())).status).toBe(
        403
      )
      const { data } = await admin.api.get("/admin/team/newcomers")
      expect(data).toMatchObject({ count: 1 })
    })

    it("gives nothing to another address than the invited one", async () => {
      const id = await inviteByHost()
      await choose(id, { role_ids: [ADMINISTRATOR_ROLE_ID] })
      const user_id = await acceptByHost(id, "other@example.com")

      expect(await placeOf(user_id)).toBeNull()
    })

    it("gives what whoever chose may still give when it is accepted", async () => {
      const second = await person("second", [ADMINISTRATOR_ROLE_ID])
      const id = await inviteByHost()
      await choose(
        id,
        { role_ids: [ADMINISTRATOR_ROLE_ID, "trole_packer"] },
        second.api
      )
      await people().change(
        second.linked_user.id,
        { roles: [{ role_id: "trole_packer" }] },
        { type: "user", id: admin.user.id }
      )
      const user_id = await acceptByHost(id)

      expect(await placeOf(user_id)).toBeNull()
    })

    it("lets the host's accept go on when no seat is free", async () => {
      const id = await inviteByHost()
      await choose(id, { role_ids: ["trole_packer"] })
      await knexOf(getContainer())("team_account").update({ seat_limit: 1 })

      expect(await placeOf(await acceptByHost(id))).toBeNull()
    })

    it("is for those who rule the host", async () => {
      const id = await inviteByHost()
      const kim = await person("second", ["trole_packer"])
      const answers = [
        await kim.api.get<Refusal>(PATH),
        await choose(id, { role_ids: ["trole_packer"] }, kim.api),
      ]

      expect(answers.map(brief)).toEqual(
        answers.map(() => [403, "team_access_restricted"])
      )
    })

    it("refuses invites and roles that aren't there", async () => {
      const id = await inviteByHost()
      await acceptByHost(id)
      const open = await inviteByHost("open@example.com")
      const answers = [
        await choose("invite_gone", { role_ids: ["trole_packer"] }),
        await choose(id, { role_ids: ["trole_packer"] }),
        await choose(open, { role_ids: ["trole_gone"] }),
        await choose(open, {}),
      ]

      expect(answers.map(brief)).toEqual([
        [404, "not_found"],
        [404, "not_found"],
        [400, "unknown_role"],
        [400, "invalid_data"],
      ])
    })

    it("isn't given by running the workflow in anybody else's name", async () => {
      const id = await inviteByHost()
      await choose(id, { role_ids: [ADMINISTRATOR_ROLE_ID] })
      const kim = await suite.createUser({ email: EMAIL })
      const run = (scope = getContainer()) =>
        admitHostInviteeWorkflow(scope).run({
          input: { invite_id: id },
          throwOnError: false,
        })

      const { errors } = await run()
      expect(errors[0].error.code).toBe("actor_required")
      await run(team(suite).as(kim))
      expect(await placeOf(kim.user.id)).toBeNull()
      expect((await people().hostInvitesOf([id])).size).toBe(1)
    })
  },
})
