import type {
  LinkedUserDetailResponse,
  NewcomerResponse,
} from "../../src/types/access-http"
import { linkedUsers } from "../../src/workflows/services"
import { knexOf, type Refusal } from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"
import { team } from "../helpers/team"
import type { TestResponse } from "../helpers/test-api"

type Newcomers = { newcomers: NewcomerResponse[]; count: number }
type One = { linked_user: LinkedUserDetailResponse } & Refusal

const PATH = "/admin/team/newcomers"
const PEOPLE = "/admin/team/linked-users"

const brief = ({ status, data }: TestResponse<Refusal>) => [status, data.code]

teamTestRunner({
  testSuite: (suite) => {
    const { admin, createUser, getContainer } = suite
    const { person, role, accountId } = team(suite)

    const list = async (query = "") =>
      (await admin.api.get<Newcomers>(`${PATH}?${query}`)).data
    const emails = ({ newcomers }: Newcomers) =>
      newcomers.map(({ email }) => email)
    const place = (body: Record<string, unknown>) =>
      admin.api.post<One>(PEOPLE, body)

    describe("who waits for a role", () => {
      it("is a user of the host without a place, or one without a role", async () => {
        const kim = await createUser({
          email: "kim@example.com",
          first_name: "Kim",
        })
        const bare = await person("bare", [])
        await person("packer", ["trole_packer"])
        const { newcomers, count } = await list()

        expect(count).toBe(2)
        expect(newcomers).toEqual([
          {
            user_id: bare.user.id,
            email: "bare@example.com",
            name: "bare",
            created_at: expect.any(String),
            standing: "no_role",
            linked_user_id: bare.linked_user.id,
          },
          {
            user_id: kim.user.id,
            email: "kim@example.com",
            name: "Kim",
            created_at: expect.any(String),
            standing: "no_membership",
            linked_user_id: null,
          },
        ])
      })

      it("is somebody whose roles have run out, or are gone", async () => {
        const own = await role("Florist", ["order:read"])
        const late = await person("late", ["trole_packer"])
        await person("florist", [own])
        await knexOf(getContainer())("team_role_assignment")
          .where({ linked_user_id: late.linked_user.id })
          .update({ expires_at: new Date(Date.now() - 1000) })
        await knexOf(getContainer())("team_role").where({ id: own }).delete()

        expect(emails(await list()).sort()).toEqual([
          "florist@example.com",
          "late@example.com",
        ])
      })

      it("isn't somebody suspended, or of another account", async () => {
        const bare = await person("bare", [])
        await linkedUsers(getContainer()).suspend(bare.linked_user.id, {
          type: "system",
          id: null,
        })
        const other = await linkedUsers(getContainer()).createTeamAccounts({
          name: "Client",
        })
        await person("client", [], { account_id: other.id })

        expect(await list()).toMatchObject({ newcomers: [], count: 0 })
      })

      it("is found by name and address, page by page", async () => {
        for (const name of ["ann", "bob", "cleo"]) {
          await createUser({ email: `${name}@example.com`, first_name: name })
        }
        await person("annabel", [])

        expect(emails(await list("q=ann")).sort()).toEqual([
          "ann@example.com",
          "annabel@example.com",
        ])
        const pages = [
          await list("limit=2"),
          await list("limit=2&offset=2"),
          await list("limit=2&offset=4"),
        ]
        expect(pages.map(({ count }) => count)).toEqual([4, 4, 4])
        expect(pages.flatMap(emails)).toEqual([
          "annabel@example.com",
          "cleo@example.com",
          "bob@example.com",
          "ann@example.com",
        ])
      })
    })

    describe("a place in the team", () => {
      it("is given with roles, each for as long as wanted", async () => {
        const kim = await createUser({ email: "kim@example.com" })
        const expires_at = new Date(Date.now() + 3_600_000).toISOString()
        const { status, data } = await place({
          user_id: kim.user.id,
          roles: [
            { role_id: "trole_packer" },
            { role_id: "trole_returns", expires_at },
          ],
          locale: "fr",
        })

        expect(status).toBe(200)
        expect(data.linked_user).toMatchObject({
          user_id: kim.user.id,
          email: "kim@example.com",
          locale: "fr",
          standing: "active",
          source: "service",
          invited_by: { id: admin.user.id },
        })
        const ends = data.linked_user.roles.map(({ role_id, expires_at }) => [
          role_id,
          expires_at,
        ])
        expect(ends.sort()).toEqual([
          ["trole_packer", null],
          ["trole_returns", expires_at],
        ])
        expect((await list()).count).toBe(0)
        expect((await kim.api.get("/admin/orders")).status).toBe(200)
      })

      it("is given once, also when asked twice at the same time", async () => {
        const kim = await createUser({ email: "kim@example.com" })
        const body = { user_id: kim.user.id, role_ids: ["trole_packer"] }
        const answers = await Promise.all([place(body), place(body)])

        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        expect(brief(await place(body))).toEqual([409, "already_member"])
      })

      it("needs a role, a user and a seat", async () => {
        const kim = await createUser({ email: "kim@example.com" })
        const user_id = kim.user.id
        const answers = [
          await place({ user_id }),
          await place({ user_id, role_ids: [] }),
          await place({
            user_id,
            role_ids: ["trole_member"],
            roles: [{ role_id: "trole_packer" }],
          }),
          await place({ user_id, role_ids: ["trole_gone"] }),
          await place({ user_id: "user_gone", role_ids: ["trole_member"] }),
        ]
        await knexOf(getContainer())("team_account").update({ seat_limit: 1 })
        answers.push(await place({ user_id, role_ids: ["trole_member"] }))

        expect(answers.map(brief)).toEqual([
          [400, "invalid_data"],
          [400, "invalid_data"],
          [400, "invalid_data"],
          [400, "unknown_role"],
          [404, "not_found"],
          [409, "no_seat"],
        ])
        const members = await linkedUsers(getContainer()).countForPeople({
          account_id: await accountId(),
        })
        expect(members).toBe(1)
      })
    })
  },
})
