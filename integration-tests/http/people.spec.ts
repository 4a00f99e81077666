import type {
  TeamLinkedUserResponse,
  TeamPersonResponse,
  TeamRoleResponse,
} from "../../src/types/http"
import type { TeamLinkedUserService } from "../../src/modules/linked-user/service"
import { LINKED_USER_MODULE } from "../../src/utils/module-keys"
import { teamTestRunner } from "../helpers/medusa"

type People = { people: TeamPersonResponse[]; count: number }
type Answer = { code?: string; type?: string }

teamTestRunner({
  testSuite: ({ admin, createUser, getContainer }) => {
    let counter = 0

    const people = () =>
      getContainer().resolve<TeamLinkedUserService>(LINKED_USER_MODULE)

    const addMember = async (email: string, role_ids = ["trole_member"]) => {
      const number = ++counter
      const { id: account_id } = await people().getDefaultAccount()
      const { linked_user } = await people().admit({
        id: `tlu_people_${number}`,
        account_id,
        user_id: `user_people_${number}`,
        email,
        name: email.split("@")[0],
        locale: "nl",
        role_ids,
        location_ids: null,
        sales_channel_ids: null,
        areas: null,
        invited_by: admin.user.id,
        invitation_id: null,
        actor: { type: "user", id: admin.user.id },
      })
      return linked_user
    }

    const invite = async (...emails: string[]) => {
      const response = await admin.api.post<{
        results: { invitation: { id: string } }[]
      }>("/admin/team/invitations", { emails, send_email: false })
      return response.data.results.map((result) => result.invitation.id)
    }

    const list = async (query = "") =>
      (await admin.api.get<People>(`/admin/team/people?${query}`)).data

    const emails = ({ people }: People) => people.map((person) => person.email)

    describe("the list of people", () => {
      it("shows members and invitations together", async () => {
        await addMember("carl@example.com")
        await invite("bea@example.com", "dora@example.com")
        const answer = await list()

        expect(answer).toMatchObject({ count: 4, offset: 0, limit: 20 })
        expect(
          answer.people.map(({ kind, email, status }) => [kind, email, status])
        ).toEqual([
          ["linked_user", "admin@example.com", "active"],
          ["invitation", "bea@example.com", "pending"],
          ["linked_user", "carl@example.com", "active"],
          ["invitation", "dora@example.com", "pending"],
        ])
        expect(answer.people[2]).toMatchObject({
          locale: "nl",
          invited_by: { id: admin.user.id, name: "Ada Example" },
          is_owner: false,
          source: "service",
        })
      })

      it("shows everybody once, page by page, in each order", async () => {
        await Promise.all([
          ...["m1", "m3", "m5"].map((name) => addMember(`${name}@example.com`)),
          invite("m2@example.com", "m4@example.com", "m6@example.com"),
        ])
        const orders = ["email", "created_at", "status", "expires_at"].flatMap(
          (order) => [order, `-${order}`]
        )
        for (const order of orders) {
          const pages = await Promise.all(
            [0, 2, 4, 6].map((offset) =>
              list(`order=${order}&limit=2&offset=${offset}`)
            )
          )
          expect([order, ...pages.flatMap(emails).sort()]).toEqual([
            order,
            "admin@example.com",
            ...[1, 2, 3, 4, 5, 6].map((name) => `m${name}@example.com`),
          ])
          expect(pages.map(({ people }) => people.length)).toEqual([2, 2, 2, 1])
        }
        expect(emails(await list("order=-email"))[0]).toBe("m6@example.com")
        const last = (await list("order=-expires_at")).people.at(-1)
        expect(last?.kind).toBe("linked_user")
      })

      it("searches addresses and names", async () => {
        await addMember("carl@example.com")
        await invite("bea@example.com")

        expect(emails(await list("q=CARL"))).toEqual(["carl@example.com"])
        expect(emails(await list("q=bea"))).toEqual(["bea@example.com"])
        expect(emails(await list("q=ada%20ex"))).toEqual(["admin@example.com"])
        expect((await list("q=%25")).count).toBe(0)
      })

      it("filters by status, role and delivery", async () => {
        const carl = await addMember("carl@example.com", ["trole_packer"])
        await people().suspend(carl.id, { type: "user", id: admin.user.id })
        const [id] = await invite("bea@example.com", "dora@example.com")
        await admin.api.post(`/admin/team/invitations/${id}/revoke`)

        expect(emails(await list("status=suspended"))).toEqual([
          "carl@example.com",
        ])
        expect(emails(await list("status[]=revoked"))).toEqual([
          "bea@example.com",
        ])
        expect(emails(await list("status=active,pending"))).toEqual([
          "admin@example.com",
          "dora@example.com",
        ])
        expect(emails(await list("role_id=trole_packer"))).toEqual([
          "carl@example.com",
        ])
        expect(emails(await list("delivery=none"))).toEqual([
          "dora@example.com",
        ])
      })

      it("hides those who were removed", async () => {
        const carl = await addMember("carl@example.com")
        await people().remove(carl.id, { type: "user", id: admin.user.id })

        expect((await list()).count).toBe(1)
      })
    })

    describe("linked users", () => {
      it("are listed and read one by one", async () => {
        const carl = await addMember("carl@example.com")
        const listed = await admin.api.get<{
          linked_users: TeamLinkedUserResponse[]
          count: number
        }>("/admin/team/linked-users?order=-email")
        const one = await admin.api.get<{
          linked_user: TeamLinkedUserResponse
        }>(`/admin/team/linked-users/${carl.id}`)

        expect(listed.data.count).toBe(2)
        expect(one.data.linked_user).toMatchObject(listed.data.linked_users[0])
        expect(one.data.linked_user).toMatchObject({
          id: carl.id,
          role_ids: ["trole_member"],
        })
      })

      it("show who owns the account, and when they were last here", async () => {
        const { data } = await admin.api.get<{
          linked_users: TeamLinkedUserResponse[]
        }>("/admin/team/linked-users")

        expect(data.linked_users[0]).toMatchObject({
          is_owner: true,
          source: "bootstrap",
        })
      })

      it("of another account don't exist here", async () => {
        const other = await people().createTeamAccounts({ name: "Client" })
        const { linked_user } = await people().admit({
          id: "tlu_elsewhere",
          account_id: other.id,
          user_id: "user_elsewhere",
          email: "elsewhere@example.com",
          name: "Elsewhere",
          locale: "en",
          role_ids: [],
          location_ids: null,
          sales_channel_ids: null,
          areas: null,
          invited_by: null,
          invitation_id: null,
          actor: { type: "system", id: null },
        })
        const response = await admin.api.get<Answer>(
          `/admin/team/linked-users/${linked_user.id}`
        )

        expect([response.status, response.data.code]).toEqual([
          404,
          "not_found",
        ])
        expect((await list()).count).toBe(1)
      })
    })

    describe("roles", () => {
      it("come in the language asked for", async () => {
        const { data } = await admin.api.get<{ roles: TeamRoleResponse[] }>(
          "/admin/team/roles?locale=nl"
        )

        expect(data.roles[0]).toMatchObject({
          id: "trole_administrator",
          key: "administrator",
          name: "Beheerder",
          description: expect.any(String),
          source: "built_in",
        })
      })
    })

    describe("me", () => {
      it("tells an Administrator who they are and what seats are left", async () => {
        await people().updateTeamAccounts({
          id: (await people().getDefaultAccount()).id,
          seat_limit: 5,
          upgrade_url: "https://example.com/plans",
        })
        const { data } = await admin.api.get("/admin/team/me")

        expect(data).toMatchObject({
          user: {
            id: admin.user.id,
            email: "admin@example.com",
            first_name: "Ada",
            last_name: "Example",
          },
          current: {
            account: { name: "My store", default_locale: "en" },
            status: "active",
            role_ids: ["trole_administrator"],
          },
          is_administrator: true,
          seats: {
            limit: 5,
            used: 1,
            left: 4,
            upgrade_url: "https://example.com/plans",
          },
          contact: { name: "Ada Example", email: "admin@example.com" },
          access: {
            standing: "active",
            is_administrator: true,
            is_root: true,
            roles: [
              {
                role_id: "trole_administrator",
                name: "Administrator",
                expires_at: null,
              },
            ],
            permissions: expect.arrayContaining(["order:read"]),
            pages: expect.arrayContaining([
              { path: "/orders", permission: "order:read", reachable: true },
            ]),
            landing: "/orders",
            preview: null,
          },
          impersonation: null,
        })
      })

      it("tells anybody else whom to ask, and no seats", async () => {
        const user = await createUser({ email: "plain@example.com" })
        const { data } = await user.api.get("/admin/team/me")

        expect(data).toMatchObject({
          linked_users: [],
          current: null,
          is_administrator: false,
          seats: null,
          contact: { email: "admin@example.com" },
          access: {
            standing: "no_membership",
            is_root: false,
            permissions: [],
            landing: null,
          },
        })
      })
    })

    describe("malformed queries", () => {
      const long = "x".repeat(5_000)

      const MALFORMED = [
        "people?limit=0",
        "people?limit=-1",
        "people?limit=1e3",
        "people?limit[]=1&limit[]=2",
        "people?limit=1001",
        "people?offset=9999&limit=20",
        "people?offset=99999999999999999999",
        "people?q[]=a&q[]=b",
        "people?q[$ne]=a",
        `people?q=${long}`,
        "people?q=a%00b",
        "people?status=unheard-of",
        "people?status[a]=b",
        "people?role_id=a%00b",
        "people?delivery=lost",
        "people?order=password",
        "people?order[]=email",
        "people?fields=*user",
        "people?unknown=1",
        "linked-users?status=pending",
        "linked-users?q=a%00b",
        "linked-users?order=-user_id",
        "linked-users/a%00b",
        `linked-users/${long}`,
        "roles?locale=xx",
        "roles?locale[]=en",
        "roles?order=source",
      ]

      it("are answered with 400, and what is wrong", async () => {
        const answers: Record<string, unknown> = {}
        for (const path of MALFORMED) {
          const { status, data } = await admin.api.get<Answer>(
            `/admin/team/${path}`
          )
          answers[path] = [status, data.code]
        }

        expect(answers).toEqual(
          Object.fromEntries(
            MALFORMED.map((path) => [path, [400, "invalid_data"]])
          )
        )
      })
    })
  },
})
