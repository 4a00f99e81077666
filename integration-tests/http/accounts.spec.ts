import { Modules } from "@medusajs/framework/utils"

import type {
  ConnectResult,
  TeamAccountResponse,
  TeamLinkedUserResponse,
} from "../../src/types/http"
import { createClientWorkflow } from "../../src/workflows"
import { linkedUsers } from "../../src/workflows/services"
import { invitationTo, knexOf } from "../helpers/accepting"
import { ACCOUNTS, addressOf, clients } from "../helpers/clients"
import { inviting, outcomesOf, type Refusal } from "../helpers/invitations"
import { cookieFrom } from "../helpers/logins"
import { outcome } from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"
import { team, type TestPerson } from "../helpers/team"
import type { TestApi, TestResponse } from "../helpers/test-api"

const ADMINISTRATOR = "trole_administrator"
const MEMBER = "trole_member"
const EVERYWHERE = { location_ids: null, sales_channel_ids: null }

type Me = {
  current: { account: { id: string } } | null
  linked_users: { id: string; account: { id: string } }[]
  client_accounts: { enabled: boolean; may_manage: boolean }
  contact: { email: string } | null
  access: { permissions: string[]; sales_channel_ids: string[] | null }
}

const brief = ({ status, data }: TestResponse<Refusal>) => [status, data.code]

teamTestRunner({
  options: { accounts: true, resendCooldownSeconds: 0 },
  testSuite: (suite) => {
    const { admin, api, getContainer } = suite
    const { accountId, as, person } = team(suite)
    const { create, join, open } = clients(suite)
    const people = () => linkedUsers(getContainer())
    const me = async (by: TestApi, headers?: Record<string, string>) =>
      (await by.get<Me>("/admin/team/me", headers)).data

    describe("a client account", () => {
      it("is made with the first Administrator's invitation, who becomes its owner", async () => {
        const { status, data } = await create("Nordic", { seat_limit: 3 })

        expect(status).toBe(200)
        expect(data.account).toMatchObject({
          name: "Nordic",
          is_default: false,
          owner: null,
          location_ids: [],
          sales_channel_ids: [],
          seats: { limit: 3, used: 1, left: 2 },
          first_administrator: { email: addressOf("Nordic") },
          may: { edit: true, edit_plan: true },
        })
        const nora = await join(data.account.id, addressOf("Nordic"))
        const mine = await me(nora.api)
        expect(mine.current?.account.id).toBe(data.account.id)
        expect(mine.contact?.email).toBe(nora.email)
        expect(mine.client_accounts).toEqual({
          enabled: true,
          may_manage: false,
        })
        const list = await admin.api.get<{ accounts: TeamAccountResponse[] }>(
          ACCOUNTS
        )
        expect(list.data.accounts).toEqual([
          expect.objectContaining({
            name: "Nordic",
            owner: { name: "Grace Hopper", email: nora.email },
            people_count: 1,
          }),
        ])
      })

      it("isn't made where its first Administrator can't be invited", async () => {
        const staff = await person("staff", [MEMBER])
        const refused = [
          await create("One", { email: "nobody" }),
          await create("Two", { email: staff.user.email }),
          await create("Three", { seat_limit: 0 }),
          await create("Four", { allowed_domains: ["acme.test"] }),
        ]

        expect(refused.map(brief)).toEqual([
          [400, "invalid_email"],
          [409, "unavailable"],
          [409, "no_seat"],
          [400, "domain_not_allowed"],
        ])
        expect(
          await knexOf(getContainer())("team_account").whereNull("deleted_at")
        ).toHaveLength(1)
        expect(suite.mails.mails).toHaveLength(0)
      })

      it("has a name of its own among the reseller's", async () => {
        await create("Nordic")

        expect(
          brief(await create("NORDIC", { email: "other@example.com" }))
        ).toEqual([409, "account_name_taken"])
      })

      it("has somebody else invited while it has no owner, and then no more", async () => {
        const { data } = await create("Nordic")
        const { id } = data.account
        const invite = (email: string) =>
          admin.api.post<Refusal>(`${ACCOUNTS}/${id}/first-administrator`, {
            email,
          })
        expect((await invite("second@example.com")).status).toBe(200)
        const first = await invitationTo(getContainer(), addressOf("Nordic"))
        expect(first?.status).toBe("revoked")
        expect((await invite("second@example.com")).status).toBe(200)

        await join(id, "second@example.com")
        expect(brief(await invite("third@example.com"))).toEqual([
          409,
          "account_has_owner",
        ])
      })

      it("is reached by nobody with a reseller's rights, nor made by others", async () => {
        const packer = await person("packer", ["trole_packer"])
        const nora = await open("Nordic")
        const tries = await Promise.all(
          [packer.api, nora.api].flatMap((by) => [
            by.get<Refusal>(ACCOUNTS),
            by.post<Refusal>(ACCOUNTS, { name: "X", email: "x@example.com" }),
            by.post<Refusal>(`${ACCOUNTS}/${nora.account_id}`, {
              seat_limit: 9,
            }),
            by.get<Refusal>(`${ACCOUNTS}/${nora.account_id}/connections`),
          ])
        )

        expect(new Set(tries.map(({ status }) => status))).toEqual(
          new Set([403, 404])
        )
        const scope = as({ user: { id: packer.user.id } })
        expect(
          await outcome(
            createClientWorkflow(scope).run({
              input: {
                account: { name: "X" },
                administrator: { email: "x@example.com", locale: "en" },
              },
            })
          )
        ).toBe("team_access_restricted")
        const asNobody = await inviting(nora).post({
          emails: ["y@example.com"],
          role_ids: [MEMBER],
        })
        expect(outcomesOf(asNobody)).toEqual([["y@example.com", "invited"]])
        const invitation = await invitationTo(getContainer(), "y@example.com")
        expect(invitation?.account_id).toBe(nora.account_id)
      })
    })

    describe("a client's plan", () => {
      it("is the reseller's to change, the rest its Administrators' too", async () => {
        const nora = await open("Nordic")
        const path = `${ACCOUNTS}/${nora.account_id}`
        const own = {
          name: "Nordic Outfitters",
          default_locale: "de",
          allowed_domains: ["example.com"],
          invitation_ttl_hours: 24,
        }
        expect((await nora.api.post(path, own)).status).toBe(200)
        expect(
          brief(await nora.api.post<Refusal>(path, { seat_limit: 50 }))
        ).toEqual([403, "team_access_restricted"])
        const { data } = await admin.api.post<{ account: TeamAccountResponse }>(
          path,
          { seat_limit: 0, upgrade_url: "https://example.com/plans" }
        )

        expect(data.account).toMatchObject({
          ...own,
          seats: { limit: 0, used: 1, left: 0 },
        })
        const blocked = await inviting(nora).post({
          emails: ["a@example.com", "b@acme.test"],
          role_ids: [MEMBER],
        })
        expect(outcomesOf(blocked)).toEqual([
          ["a@example.com", "no_seat"],
          ["b@acme.test", "domain_not_allowed"],
        ])
        expect((await me(nora.api)).current).not.toBeNull()
      })

      it("is refused whole where a part of it is wrong", async () => {
        const nora = await open("Nordic")
        const path = `${ACCOUNTS}/${nora.account_id}`
        const wrong = [
          {},
          { seat_limit: -1 },
          { upgrade_url: "javascript:alert(1)" },
          { areas: ["nowhere"] },
          { location_ids: ["sloc_none"] },
          { allowed_domains: ["not a domain"] },
          { name: "x\ny" },
          { is_default: true },
          { expected_updated_at: new Date(0).toISOString(), name: "Y" },
        ]
        const answers = []
        for (const body of wrong) {
          const { status } = await admin.api.post(path, body)
          answers.push(status)
        }

        expect(answers).toEqual([...Array(8).fill(400), 409])
        expect((await people().findAccount(nora.account_id))?.name).toBe(
          "Nordic"
        )
      })

      it("cuts what its Administrator may do, who never has the host's settings", async () => {
        const nora = await open("Nordic", EVERYWHERE)
        expect((await nora.api.get("/admin/orders")).status).toBe(200)
        for (const path of [
          "/admin/stores",
          "/admin/api-keys",
          "/admin/users",
          "/admin/invites",
          "/admin/workflows-executions",
        ]) {
          const { status, data } = await nora.api.get<Refusal>(path)
          expect([
            path,
            status === 200 ? Object.keys(data) : status,
          ]).not.toEqual([path, 200])
        }
        const { access } = await me(nora.api)
        expect(
          access.permissions.filter((permission) =>
            /^(region|tax_region|api_key|workflow)/.test(permission)
          )
        ).toEqual([])
        await admin.api.post(`${ACCOUNTS}/${nora.account_id}`, {
          areas: ["catalog"],
        })
        expect((await nora.api.get("/admin/orders")).status).toBe(403)
        expect((await nora.api.get("/admin/team/people")).status).toBe(200)
      })

      it("holds where it works: nothing until somebody says so", async () => {
        const nora = await open("Nordic")
        const channel = await getContainer()
          .resolve(Modules.SALES_CHANNEL)
          .createSalesChannels({ name: "North" })
        const works = async () => (await me(nora.api)).access.sales_channel_ids
        expect(await works()).toEqual([])
        await admin.api.post(`${ACCOUNTS}/${nora.account_id}`, {
          sales_channel_ids: [channel.id],
        })

        expect(await works()).toEqual([channel.id])
      })
    })

    describe("a reseller's person", () => {
      let sam: TestPerson
      const connect = (
        account_id: string,
        over: Record<string, unknown> = {}
      ) =>
        admin.api.post<{ results: ConnectResult[] }>(
          `${ACCOUNTS}/${account_id}/connections`,
          {
            linked_user_ids: [sam.linked_user.id],
            role_ids: [MEMBER],
            ...over,
          }
        )
      const connectedTo = async (account_id: string) =>
        (await people().membershipOf(sam.user.id, account_id)) ?? {
          id: "nowhere",
        }

      beforeEach(async () => {
        sam = await person("sam", [MEMBER])
      })

      it("is connected to chosen clients and works in one at a time", async () => {
        const north = await open("North", EVERYWHERE)
        const south = await open("South", EVERYWHERE)
        expect((await connect(north.account_id)).data.results).toEqual([
          { id: sam.linked_user.id, outcome: "connected" },
        ])
        await connect(south.account_id)

        expect((await me(sam.api)).linked_users).toHaveLength(3)
        const cookie = await cookieFrom(api, sam.headers)
        expect((await me(api, cookie)).current?.account.id).toBe(
          await accountId()
        )
        const switched = await api.post(
          `${ACCOUNTS}/${north.account_id}/switch`,
          {},
          cookie
        )
        const [kept] = switched.headers["set-cookie"] as string[]
        const inNorth = {
          cookie: `${cookie.cookie}; ${kept.split(";")[0]}`,
        }
        expect((await me(api, inNorth)).current?.account.id).toBe(
          north.account_id
        )
        // Another account's cookie over their session chooses nothing.
        const other = await cookieFrom(api, admin.headers)
        const stolen = { cookie: `${other.cookie}; ${kept.split(";")[0]}` }
        expect((await me(api, stolen)).current?.account.id).toBe(
          await accountId()
        )
      })

      it("isn't heard by a page that still shows another account (S17)", async () => {
        const north = await open("North", EVERYWHERE)
        await connect(north.account_id, { role_ids: ["trole_user"] })
        const home = await accountId()
        const cookie = await cookieFrom(api, sam.headers)
        const { headers } = await api.post(
          `${ACCOUNTS}/${north.account_id}/switch`,
          {},
          cookie
        )
        const [kept] = headers["set-cookie"] as string[]
        const session = { cookie: `${cookie.cookie}; ${kept.split(";")[0]}` }
        const shows = (account_id: string) => ({
          ...session,
          "x-team-account": account_id,
        })
        const write = (account_id: string) =>
          api.post<Refusal>("/admin/team/preview/stop", {}, shows(account_id))

        expect(brief(await write(home))).toEqual([409, "account_changed"])
        expect((await write(north.account_id)).status).toBe(200)
        expect((await me(api, shows(home))).current?.account.id).toBe(home)
        const strange = await api.get<Refusal>(
          "/admin/team/me",
          shows("tacc_none")
        )
        expect(brief(strange)).toEqual([409, "account_changed"])
      })

      it("names the account of each request without a session", async () => {
        const north = await open("North", EVERYWHERE)
        await connect(north.account_id)
        const inNorth = { "x-team-account": north.account_id }

        expect((await me(sam.api, inNorth)).current?.account.id).toBe(
          north.account_id
        )
        expect((await me(sam.api)).current?.account.id).toBe(await accountId())
        expect(
          brief(
            await sam.api.post<Refusal>(
              "/admin/team/preview/stop",
              {},
              { "x-team-account": (await open("South")).account_id }
            )
          )
        ).toEqual([409, "account_changed"])
        expect(
          brief(
            await sam.api.post<Refusal>(
              `${ACCOUNTS}/${north.account_id}/switch`,
              {}
            )
          )
        ).toEqual([409, "switch_needs_session"])
      })

      it("is never a client's Administrator by being connected, nor connected twice", async () => {
        const north = await open("North")
        await connect(north.account_id)
        const again = await connect(north.account_id)
        const asAdministrator = await connect(
          (await open("South")).account_id,
          {
            role_ids: [ADMINISTRATOR],
          }
        )

        expect(
          [again, asAdministrator].map(({ data }) => data.results[0].code)
        ).toEqual(["already_member", "connected_administrator"])
        // A client's own people aren't the reseller's to connect.
        const [nora] = (
          await north.api.get<{ linked_users: TeamLinkedUserResponse[] }>(
            "/admin/team/linked-users?q=north@"
          )
        ).data.linked_users
        const foreign = await connect((await open("East")).account_id, {
          linked_user_ids: [nora.id],
        })
        expect(foreign.data.results[0].code).toBe("not_found")
      })

      it("loses the clients with their place at home, and at once while suspended", async () => {
        const north = await open("North", EVERYWHERE)
        await connect(north.account_id)
        const inNorth = { "x-team-account": north.account_id }
        const orders = async () =>
          (await sam.api.get("/admin/orders", inNorth)).status
        expect(await orders()).toBe(200)
        const home = `/admin/team/linked-users/${sam.linked_user.id}`

        await people().suspend(sam.linked_user.id, { type: "system", id: null })
        expect(await orders()).toBe(409)
        await people().restore(sam.linked_user.id, { type: "system", id: null })
        expect(await orders()).toBe(200)

        expect((await admin.api.delete(home)).status).toBe(200)
        expect(await connectedTo(north.account_id)).toEqual({ id: "nowhere" })
      })

      it("is disconnected by the reseller, who takes nobody else away", async () => {
        const north = await open("North")
        await connect(north.account_id)
        const { id } = await connectedTo(north.account_id)
        const path = `${ACCOUNTS}/${north.account_id}/connections`
        const own = await people().membershipsOf(
          (await people().administratorsOf(north.account_id))[0].user_id
        )

        expect(
          brief(await admin.api.delete<Refusal>(`${path}/${own[0].id}`))
        ).toEqual([404, "not_found"])
        expect((await admin.api.delete(`${path}/${id}`)).status).toBe(200)
        expect(await connectedTo(north.account_id)).toEqual({ id: "nowhere" })
        // At home nothing has changed.
        expect((await sam.api.get("/admin/orders")).status).toBe(200)
      })

      it("goes on at home when a client removes them", async () => {
        const north = await open("North")
        await connect(north.account_id)
        const { id } = await connectedTo(north.account_id)

        expect(
          (await north.api.delete(`/admin/team/linked-users/${id}`)).status
        ).toBe(200)
        expect((await sam.api.get("/admin/orders")).status).toBe(200)
      })
    })

    it("keeps no access for a client's people when the option is off", async () => {
      const nora = await open("Nordic", EVERYWHERE)
      const { options } = people()
      options.accounts = false
      try {
        expect((await nora.api.get("/admin/orders")).status).toBe(403)
        expect(brief(await admin.api.get<Refusal>(ACCOUNTS))).toEqual([
          404,
          "not_found",
        ])
      } finally {
        options.accounts = true
      }
    })
  },
})
