import type {
  BatchResult,
  LinkedUserDetailResponse,
  SettledInvitationsResponse,
} from "../../src/types/access-http"
import { invitations, linkedUsers } from "../../src/workflows/services"
import { invite } from "../helpers/accepting"
import { knexOf, type Refusal } from "../helpers/invitations"
import {
  cookieFrom,
  doors,
  SHUT_FOR_BEARER,
  SHUT_FOR_COOKIE,
} from "../helpers/logins"
import { teamTestRunner } from "../helpers/medusa"
import { team, type TestPerson } from "../helpers/team"
import type { TestApi, TestResponse } from "../helpers/test-api"

type One = { linked_user: LinkedUserDetailResponse } & Refusal
type Gone = SettledInvitationsResponse & Refusal

const PATH = "/admin/team/linked-users"
const ADMINISTRATOR = "trole_administrator"
const MEMBER = "trole_member"
const PACKER = "trole_packer"

const brief = ({ status, data }: TestResponse<Refusal>) => [status, data.code]

teamTestRunner({
  testSuite: (suite) => {
    const { admin, api, getContainer } = suite
    const { person, role, accountId, rolesOf } = team(suite)
    const people = () => linkedUsers(getContainer())

    const remove = (who: string, query = "", by: TestApi = admin.api) =>
      by.delete<Gone>(`${PATH}/${who}${query}`)
    /** Sent by them, when they might have done so. */
    const sent = async (
      by: { user: { id: string } },
      email: string,
      role_ids = [MEMBER]
    ) => {
      const row = await invite(getContainer(), {
        email,
        by: admin.user.id,
        role_ids,
      })
      await knexOf(getContainer())("team_invitation")
        .where({ id: row.id })
        .update({ invited_by: by.user.id, given_by: by.user.id })
      return row
    }
    const statusOf = async (id: string) => {
      const row = await invitations(getContainer()).findRow(id)
      return [row?.status, row?.given_by]
    }
    const mine = async () => {
      const [row] = await people().membershipsOf(admin.user.id)
      return row
    }
    const batch = async (body: unknown, by: TestApi = admin.api) =>
      by.post<{ results: BatchResult[] } & Refusal>(`${PATH}/batch`, body)

    describe("removing a person", () => {
      it("ends their sessions and the invitations that they sent, and frees the seats", async () => {
        const kim = await person("kim", [ADMINISTRATOR])
        const cookie = await cookieFrom(api, kim.headers)
        const open = await sent(kim, "guest@example.com")
        const others = await sent(admin, "other@example.com")
        const used = (await people().seatUsage(await accountId())).used
        const { status, data } = await remove(kim.linked_user.id)

        expect([status, data]).toEqual([
          200,
          {
            id: kim.linked_user.id,
            object: "linked_user",
            deleted: true,
            invitations: { revoked_count: 1, handed_over_count: 0 },
          },
        ])
        expect(await doors(api, kim.headers)).toEqual(SHUT_FOR_BEARER)
        expect(await doors(api, cookie)).toEqual(SHUT_FOR_COOKIE)
        expect(await statusOf(open.id)).toEqual(["revoked", kim.user.id])
        expect(await statusOf(others.id)).toEqual(["pending", admin.user.id])
        expect((await people().seatUsage(await accountId())).used).toBe(
          used - 2
        )
        expect(
          brief(await admin.api.get<One>(`${PATH}/${kim.linked_user.id}`))
        ).toEqual([404, "not_found"])
      })

      it("hands over what the heir may give, and nothing else", async () => {
        const kim = await person("kim", [ADMINISTRATOR])
        const helper = await role("Helper", ["invitation:create", "order:read"])
        const heir = await person("heir", [helper])
        const small = await role("Small", ["order:read"])
        const kept = await sent(kim, "kept@example.com", [small])
        const dead = await sent(kim, "dead@example.com", [MEMBER])
        const { data } = await remove(
          kim.linked_user.id,
          `?hand_over_to=${heir.linked_user.id}`
        )

        expect(data.invitations).toEqual({
          revoked_count: 1,
          handed_over_count: 1,
        })
        expect(await statusOf(kept.id)).toEqual(["pending", heir.user.id])
        expect(await statusOf(dead.id)).toEqual(["revoked", kim.user.id])
      })

      it("doesn't let somebody lesser give by handing over", async () => {
        const kim = await person("kim", [PACKER])
        const heir = await person("heir", [ADMINISTRATOR])
        const open = await sent(kim, "guest@example.com", [ADMINISTRATOR])
        const remover = await person("remover", [
          await role("Remover", [
            "linked_user:remove",
            ...(await permissionsOf(kim)),
          ]),
        ])
        const { status } = await remove(
          kim.linked_user.id,
          `?hand_over_to=${heir.linked_user.id}`,
          remover.api
        )

        expect(status).toBe(200)
        expect((await statusOf(open.id))[0]).toBe("revoked")
      })

      it("is refused for oneself, the owner, a greater person, and without the right", async () => {
        const second = await person("second", [ADMINISTRATOR])
        const kim = await person("kim", [
          await role("Remover", ["linked_user:remove", "linked_user:read"]),
        ])
        const packer = await person("packer", [PACKER])
        const me = await mine()

        expect([
          brief(await remove(me.id)),
          brief(await remove(me.id, "", second.api)),
          brief(await remove(second.linked_user.id, "", kim.api)),
          brief(await remove(packer.linked_user.id, "", kim.api)),
          brief(await remove(kim.linked_user.id, "", packer.api)),
          brief(await remove(kim.linked_user.id, "?hand_over_to=tlu_none")),
          brief(
            await remove(
              kim.linked_user.id,
              `?hand_over_to=${kim.linked_user.id}`
            )
          ),
          brief(await remove("tlu_none")),
          brief(await admin.api.post(`${PATH}/${me.id}/suspend`, {})),
          brief(await second.api.post(`${PATH}/${me.id}/suspend`, {})),
        ]).toEqual([
          [409, "not_yourself"],
          [409, "owner_must_transfer"],
          [403, "person_holds_more"],
          [403, "person_holds_more"],
          [403, "team_access_restricted"],
          [404, "not_found"],
          [404, "not_found"],
          [404, "not_found"],
          [409, "not_yourself"],
          [409, "owner_must_transfer"],
        ])
        expect(await rolesOf(second)).toEqual([ADMINISTRATOR])
        expect(await rolesOf(packer)).toEqual([PACKER])
      })

      const permissionsOf = async ({ linked_user }: TestPerson) => {
        const { data } = await admin.api.get<One>(`${PATH}/${linked_user.id}`)
        return data.linked_user.permissions
      }
    })

    describe("leaving", () => {
      const leave = (by: TestApi, account_id: string, body: unknown = {}) =>
        by.post<Gone>(`/admin/team/accounts/${account_id}/leave`, body)

      it("takes oneself out, for good, whatever one's roles are", async () => {
        const kim = await person("kim", [])
        const open = await sent(kim, "guest@example.com")
        const { status, data } = await leave(kim.api, await accountId())

        expect([status, data.invitations]).toEqual([
          200,
          { revoked_count: 1, handed_over_count: 0 },
        ])
        expect((await statusOf(open.id))[0]).toBe("revoked")
        expect(await people().membershipsOf(kim.user.id)).toEqual([])
        expect(await doors(api, kim.headers)).toEqual(SHUT_FOR_BEARER)
      })

      it("isn't for the owner, nor for an account that isn't theirs", async () => {
        const other = await people().createTeamAccounts({ name: "Client" })
        await person("second", [ADMINISTRATOR])

        expect([
          brief(await leave(admin.api, await accountId())),
          brief(await leave(admin.api, other.id)),
          brief(await leave(admin.api, "tacc_none")),
        ]).toEqual([
          [409, "owner_must_transfer"],
          [404, "not_found"],
          [404, "not_found"],
        ])
      })
    })

    describe("several at once", () => {
      it("gives a role beside the others, and says whom that is refused for", async () => {
        const kim = await person("kim", [PACKER])
        const lee = await person("lee", [MEMBER])
        const { status, data } = await batch({
          action: "add_role",
          role_id: MEMBER,
          ids: [kim.linked_user.id, lee.linked_user.id, "tlu_none"],
        })

        expect(status).toBe(200)
        expect(data.results).toEqual([
          { id: kim.linked_user.id, outcome: "changed" },
          { id: lee.linked_user.id, outcome: "unchanged" },
          {
            id: "tlu_none",
            outcome: "refused",
            code: "not_found",
            message: expect.any(String),
          },
        ])
        expect(await rolesOf(kim)).toEqual([PACKER, MEMBER])
      })

      it("moves, suspends and removes, each as if it came alone", async () => {
        const location = await makeLocation()
        const kim = await person("kim", [PACKER])
        const me = await mine()
        const ids = [kim.linked_user.id, me.id]
        const of = async (body: object) =>
          (await batch({ ids, ...body })).data.results.map(
            ({ outcome, code }) => code ?? outcome
          )

        expect(await of({ action: "move", location_ids: [location] })).toEqual([
          "changed",
          "last_administrator",
        ])
        expect(
          (await people().membershipOf(kim.user.id))?.location_ids
        ).toEqual([location])
        expect(await of({ action: "suspend" })).toEqual([
          "changed",
          "not_yourself",
        ])
        expect(await of({ action: "remove" })).toEqual([
          "changed",
          "not_yourself",
        ])
        expect(await people().membershipsOf(kim.user.id)).toEqual([])
      })

      it("asks for the right of what is done, and for sense", async () => {
        const kim = await person("kim", [
          await role("Mover", ["linked_user:update"]),
        ])
        const lee = await person("lee", [await role("None", [])])
        const ids = [lee.linked_user.id]

        expect([
          brief(await batch({ action: "suspend", ids }, kim.api)),
          brief(await batch({ action: "remove", ids }, kim.api)),
          brief(
            await batch({ action: "move", ids, location_ids: null }, lee.api)
          ),
          brief(await batch({ action: "promote", ids })),
          brief(await batch({ action: "move", ids })),
          brief(await batch({ action: "move", ids, location_ids: ["none"] })),
          brief(await batch({ action: "suspend", ids: [] })),
        ]).toEqual([
          [403, "team_access_restricted"],
          [403, "team_access_restricted"],
          [403, "team_access_restricted"],
          [400, "invalid_data"],
          [400, "invalid_data"],
          [400, "unknown_location"],
          [400, "invalid_data"],
        ])
        const { data } = await batch(
          { action: "add_role", role_id: PACKER, ids },
          kim.api
        )
        expect(data.results[0]).toMatchObject({
          outcome: "refused",
          code: "role_not_yours",
        })
      })
    })

    describe("who hasn't been here", () => {
      it("is found by filter, and sorted by", async () => {
        const kim = await person("kim", [PACKER])
        const lee = await person("lee", [PACKER])
        const knex = knexOf(getContainer())
        await knex("team_linked_user")
          .where({ id: lee.linked_user.id })
          .update({ last_active_at: "2020-01-01T00:00:00Z" })
        await knex("team_linked_user")
          .where({ id: kim.linked_user.id })
          .update({ last_active_at: null })
        const names = async (query: string) => {
          const { data } = await admin.api.get<{
            linked_users: LinkedUserDetailResponse[]
            count: number
          }>(`${PATH}?role_id=${PACKER}&${query}`)
          return [data.count, ...data.linked_users.map(({ name }) => name)]
        }

        expect(await names("never_signed_in=true")).toEqual([1, "kim"])
        expect(await names("not_seen_for_days=90")).toEqual([1, "lee"])
        expect(await names("q=example.com&order=-name")).toEqual([
          2,
          "lee",
          "kim",
        ])
        expect((await names("order=last_active_at")).slice(1, 3)).toEqual([
          "kim",
          "lee",
        ])
        expect(
          brief(await admin.api.get(`${PATH}?not_seen_for_days=-1`))
        ).toEqual([400, "invalid_data"])
        const all = await admin.api.get<{ people: { name: string }[] }>(
          `/admin/team/people?role_id=${PACKER}&never_signed_in=true`
        )
        expect(all.data.people.map(({ name }) => name)).toEqual(["kim"])
      })
    })

    describe("two who edit one person", () => {
      it("are told apart: the second looks again", async () => {
        const kim = await person("kim", [PACKER])
        const url = `${PATH}/${kim.linked_user.id}`
        const { updated_at } = (await admin.api.get<One>(url)).data.linked_user
        const change = (locale: string) =>
          admin.api.post<One>(url, {
            locale,
            expected_updated_at: updated_at,
          })

        expect((await change("nl")).status).toBe(200)
        expect(brief(await change("de"))).toEqual([409, "person_changed"])
        expect((await people().membershipOf(kim.user.id))?.locale).toBe("nl")
      })
    })

    const makeLocation = async (name = "Lyon") => {
      const { data } = await admin.api.post<{ stock_location: { id: string } }>(
        "/admin/stock-locations",
        { name }
      )
      return data.stock_location.id
    }
  },
})
