import type { LinkedUserDetailResponse } from "../../src/types/access-http"
import { linkedUsers } from "../../src/workflows/services"
import { eventually } from "../helpers/eventually"
import { knexOf, type Refusal, setAccount } from "../helpers/invitations"
import {
  cookieFrom,
  createShopper,
  doors,
  login,
  SHUT_FOR_BEARER,
  SHUT_FOR_COOKIE,
  wait,
} from "../helpers/logins"
import { teamTestRunner } from "../helpers/medusa"
import { team, type TestPerson } from "../helpers/team"
import type { TestApi, TestResponse } from "../helpers/test-api"
import { TEST_PASSWORD } from "../helpers/users"

type One = { linked_user: LinkedUserDetailResponse } & Refusal

const PATH = "/admin/team/linked-users"
const MEMBER = "trole_member"
const PACKER = "trole_packer"
const ADMINISTRATOR = "trole_administrator"

const brief = ({ status, data }: TestResponse<Refusal>) => [status, data.code]

teamTestRunner({
  testSuite: (suite) => {
    const { admin, api, getContainer } = suite
    const { person, role, accountId } = team(suite)

    const urlOf = ({ linked_user }: TestPerson) => `${PATH}/${linked_user.id}`
    const read = async (who: TestPerson) =>
      (await admin.api.get<One>(urlOf(who))).data.linked_user
    const post = (
      who: TestPerson,
      action: string,
      body: unknown = {},
      by: TestApi = admin.api
    ) => by.post<One>(`${urlOf(who)}${action}`, body)
    const myself = async (): Promise<TestPerson> => {
      const [linked_user] = await linkedUsers(getContainer()).membershipsOf(
        admin.user.id
      )
      return { ...admin, linked_user }
    }

    describe("a person", () => {
      it("is shown with roles and their ends, and what they may do", async () => {
        const kim = await person("kim", [PACKER])

        expect(await read(kim)).toMatchObject({
          id: kim.linked_user.id,
          standing: "active",
          role_ids: [PACKER],
          roles: [
            {
              role_id: PACKER,
              granted_by: null,
              granted_at: expect.any(String),
              expires_at: null,
            },
          ],
          permissions: expect.arrayContaining(["order:fulfill"]),
          may: {
            change: true,
            suspend: true,
            restore: false,
            end_sessions: true,
          },
        })
      })

      it("is external where their address is of none of the allowed domains", async () => {
        const kim = await person("kim", [PACKER])
        const isExternal = async (allowed_domains: string[] | null) => {
          await setAccount(getContainer(), { allowed_domains })
          return (await read(kim)).is_external
        }

        expect(await isExternal(null)).toBe(false)
        expect(await isExternal(["example.com"])).toBe(false)
        expect(await isExternal(["acme.test"])).toBe(true)
      })

      it("has no role when theirs are gone, in lists too", async () => {
        const own = await role("Florist", ["order:read"])
        const kim = await person("kim", [own])
        await knexOf(getContainer())("team_role").where({ id: own }).delete()
        const { data } = await admin.api.get<{
          linked_users: LinkedUserDetailResponse[]
        }>(`${PATH}?q=kim`)

        expect(data.linked_users[0].standing).toBe("no_role")
        expect(await read(kim)).toMatchObject({
          standing: "no_role",
          permissions: [],
        })
      })
    })

    describe("changing a person", () => {
      it("gives roles in place of others, each until its end", async () => {
        const kim = await person("kim", [PACKER])
        const expires_at = new Date(Date.now() + 3_600_000).toISOString()
        const { status, data } = await post(kim, "", {
          roles: [
            { role_id: MEMBER },
            { role_id: "trole_returns", expires_at },
          ],
          locale: "nl",
        })

        expect(status).toBe(200)
        expect(data.linked_user).toMatchObject({ locale: "nl" })
        expect(data.linked_user.roles).toEqual([
          {
            role_id: MEMBER,
            granted_by: expect.objectContaining({ id: admin.user.id }),
            granted_at: expect.any(String),
            expires_at: null,
          },
          expect.objectContaining({ role_id: "trole_returns", expires_at }),
        ])
        expect(await read(kim)).toEqual(data.linked_user)
      })

      it("keeps the end of a role unless another is said", async () => {
        const kim = await person("kim", [MEMBER])
        const expires_at = new Date(Date.now() + 3_600_000).toISOString()
        await post(kim, "", { roles: [{ role_id: MEMBER, expires_at }] })
        await post(kim, "", { roles: [{ role_id: MEMBER }] })
        expect((await read(kim)).roles[0]).toMatchObject({ expires_at })
        await post(kim, "", { roles: [{ role_id: MEMBER, expires_at: null }] })
        expect((await read(kim)).roles[0]).toMatchObject({ expires_at: null })
      })

      it("takes all roles away, and leaves them a place", async () => {
        const kim = await person("kim", [PACKER])
        const { data } = await post(kim, "", { roles: [] })

        expect(data.linked_user).toMatchObject({
          standing: "no_role",
          status: "active",
          roles: [],
        })
      })

      it("refuses roles that aren't there, and ends that are past", async () => {
        const kim = await person("kim", [PACKER])
        const attempts = [
          { roles: [{ role_id: "trole_gone" }] },
          { roles: [{ role_id: "trole_location_administrator" }] },
          { roles: [{ role_id: MEMBER, expires_at: "2020-01-01T00:00:00Z" }] },
          { roles: [{ role_id: MEMBER }, { role_id: MEMBER }] },
          {},
        ]
        const answers = []
        for (const body of attempts) {
          answers.push(brief(await post(kim, "", body)))
        }

        expect(answers).toEqual([
          [400, "unknown_role"],
          [400, "role_needs_locations"],
          [400, "invalid_data"],
          [400, "invalid_data"],
          [400, "invalid_data"],
        ])
        expect((await read(kim)).role_ids).toEqual([PACKER])
      })

      it("never leaves the account without an Administrator for good", async () => {
        const me = await myself()
        const soon = new Date(Date.now() + 3_600_000).toISOString()
        const attempts = [
          post(me, "", { roles: [{ role_id: MEMBER }] }),
          post(me, "", {
            roles: [{ role_id: ADMINISTRATOR, expires_at: soon }],
          }),
        ]

        expect((await Promise.all(attempts)).map(brief)).toEqual(
          attempts.map(() => [409, "last_administrator"])
        )
      })

      it("leaves one when two demote each other at once", async () => {
        const second = await person("second", [ADMINISTRATOR])
        const me = await myself()
        const body = { roles: [{ role_id: MEMBER }] }
        const answers = await Promise.all([
          post(second, "", body),
          post(me, "", body, second.api),
        ])
        const { length } = await linkedUsers(getContainer()).administratorsOf(
          await accountId()
        )

        expect(answers.map(({ status }) => status).sort()[0]).toBe(200)
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
        expect(length).toBe(1)
      })
    })

    describe("suspending", () => {
      it("shuts every door at once, and for good for what was issued before", async () => {
        const kim = await person("kim", [PACKER])
        const cookie = await cookieFrom(api, kim.headers)
        const { status, data } = await post(kim, "/suspend")

        expect([status, data.linked_user.standing]).toEqual([200, "suspended"])
        expect(data.linked_user.may).toMatchObject({
          suspend: false,
          restore: true,
        })
        expect(await doors(api, kim.headers)).toEqual(SHUT_FOR_BEARER)
        expect(await doors(api, cookie)).toEqual(SHUT_FOR_COOKIE)

        const restored = await post(kim, "/restore")
        expect(restored.data.linked_user.standing).toBe("active")
        expect(await doors(api, kim.headers)).toEqual(SHUT_FOR_BEARER)
        await wait(2_100)
        const fresh = await login(api, kim.user.email, TEST_PASSWORD)
        const headers = { authorization: `Bearer ${fresh.data.token}` }
        expect((await api.get("/admin/users/me", headers)).status).toBe(200)
      })

      it("tells subscribers, once", async () => {
        const kim = await person("kim", [PACKER])
        const emitted: string[] = []
        const bus = getContainer().resolve("event_bus")
        const emit = jest
          .spyOn(bus, "emit")
          .mockImplementation(async (events) => {
            emitted.push(...[events].flat().map(({ name }) => name))
          })
        await post(kim, "/suspend")
        await post(kim, "/suspend")
        await post(kim, "/restore")
        await eventually(async () => emitted.length >= 4)
        emit.mockRestore()

        expect(emitted.filter((name) => name.includes("linked_user"))).toEqual([
          "team.linked_user.suspended",
          "team.linked_user.restored",
        ])
        expect(emitted).toContain("team.session.ended")
      })

      it("isn't for oneself, and not for the last Administrator", async () => {
        const me = await myself()

        expect(brief(await post(me, "/suspend"))).toEqual([409, "not_yourself"])
        expect((await read(me)).may.suspend).toBe(false)
      })

      it("gives the seat up, and restoring takes one or says so", async () => {
        const kim = await person("kim", [PACKER])
        await post(kim, "/suspend")
        await knexOf(getContainer())("team_account").update({ seat_limit: 1 })

        expect(brief(await post(kim, "/restore"))).toEqual([409, "no_seat"])
        expect((await read(kim)).standing).toBe("suspended")
        await knexOf(getContainer())("team_account").update({ seat_limit: 2 })
        expect((await post(kim, "/restore")).status).toBe(200)
      })
    })

    describe("ending sessions", () => {
      it("logs a person out everywhere, and lets them log in again", async () => {
        const kim = await person("kim", [PACKER])
        const cookie = await cookieFrom(api, kim.headers)
        const { status, data } = await post(kim, "/end-sessions")

        expect([status, data.linked_user.standing]).toEqual([200, "active"])
        expect(await doors(api, kim.headers)).toEqual(SHUT_FOR_BEARER)
        expect(await doors(api, cookie)).toEqual(SHUT_FOR_COOKIE)
        await wait(2_100)
        const fresh = await login(api, kim.user.email, TEST_PASSWORD)
        const headers = { authorization: `Bearer ${fresh.data.token}` }
        expect((await api.get("/admin/users/me", headers)).status).toBe(200)
      })

      it("leaves a shopper of the same login in the shop", async () => {
        const kim = await person("kim", [PACKER])
        const shopper = await createShopper(getContainer(), api, {
          email: "shopper@example.com",
          password: TEST_PASSWORD,
        })
        await getContainer()
          .resolve("auth")
          .updateAuthIdentities({
            id: shopper.auth_identity_id,
            app_metadata: {
              customer_id: shopper.customer_id,
              user_id: kim.user.id,
            },
          })
        await post(kim, "/end-sessions")

        expect(await shopper.inShop(shopper.headers)).toBe(200)
        expect((await api.get("/admin/users/me", kim.headers)).status).toBe(401)
      })
    })

    it("of another account doesn't exist here", async () => {
      const other = await linkedUsers(getContainer()).createTeamAccounts({
        name: "Client",
      })
      const elsewhere = await person("elsewhere", [MEMBER], {
        account_id: other.id,
      })
      const answers = [
        await admin.api.get<Refusal>(urlOf(elsewhere)),
        await post(elsewhere, "", { locale: "de" }),
        await post(elsewhere, "/suspend"),
        await post(elsewhere, "/restore"),
        await post(elsewhere, "/end-sessions"),
      ]

      expect(answers.map(brief)).toEqual(answers.map(() => [404, "not_found"]))
      expect((await api.get("/admin/users/me", elsewhere.headers)).status).toBe(
        200
      )
    })
  },
})
