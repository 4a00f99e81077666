import { Modules } from "@medusajs/framework/utils"

import type {
  TeamInvitationResponse,
  TeamLinkedUserResponse,
} from "../../src/types/http"
import {
  invitePeopleWorkflow,
  resendInvitationsWorkflow,
  revokeInvitationsWorkflow,
  updateInvitationWorkflow,
} from "../../src/workflows"
import { linkedUsers } from "../../src/workflows/services"
import { accept, reload, signUp } from "../helpers/accepting"
import { inviting, PATH, type Refusal, tokenOf } from "../helpers/invitations"
import { outcome } from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"
import { team, type TestPerson } from "../helpers/team"
import type { TestResponse } from "../helpers/test-api"

const GUEST = "guest@example.com"
const SYSTEM = { type: "system", id: null } as const

/** Leads people of some places. */
const LEADING = [
  "order:read",
  "linked_user:read",
  "linked_user:update",
  "invitation:read",
  "invitation:create",
  "invitation:update",
  "invitation:resend",
  "invitation:revoke",
  "invitation:copy_link",
  "invitation:export",
]

const brief = ({ status, data }: TestResponse<Refusal>) =>
  status === 200 ? "ok" : [status, data.code]

teamTestRunner({
  options: { resendCooldownSeconds: 0 },
  testSuite: (suite) => {
    const { admin, api, createUser, getContainer } = suite
    const { accountId, as, person, role } = team(suite)
    const people = () => linkedUsers(getContainer())

    let lyon: string
    let rome: string
    let web: string
    let mill: string
    let clerk: string
    let leading: string
    /** Works in Lyon, sells on the web, in two sections. */
    let lead: TestPerson
    let own: Pick<
      TeamInvitationResponse,
      "location_ids" | "sales_channel_ids" | "areas"
    >

    beforeEach(async () => {
      const places = await getContainer()
        .resolve(Modules.STOCK_LOCATION)
        .createStockLocations([{ name: "Lyon" }, { name: "Rome" }])
      const channels = await getContainer()
        .resolve(Modules.SALES_CHANNEL)
        .createSalesChannels([{ name: "Web" }, { name: "Mill" }])
      ;[lyon, rome] = places.map(({ id }) => id)
      ;[web, mill] = channels.map(({ id }) => id)
      clerk = await role("Clerk", ["order:read"])
      leading = await role("Lead", LEADING)
      own = {
        location_ids: [lyon],
        sales_channel_ids: [web],
        areas: ["orders", "team"],
      }
      lead = await person("lead", [leading], own)
    })

    const NOT_THEIRS = (key: string) => ({
      status: 403,
      data: { code: "scope_not_yours", keys: [key] },
    })
    /** What lies outside must not be told from what isn't there. */
    const NOT_THERE = { status: 404, data: { code: "not_found" } }

    /** Scopes that are wider than the lead's in one way, and what is answered. */
    const wider = (): [Partial<typeof own>, object][] => [
      [{ location_ids: [lyon, rome] }, NOT_THERE],
      [{ location_ids: null }, NOT_THEIRS("location_ids")],
      [{ sales_channel_ids: [mill] }, NOT_THERE],
      [{ sales_channel_ids: null }, NOT_THEIRS("sales_channel_ids")],
      [{ areas: ["orders", "catalog"] }, NOT_THEIRS("areas")],
      [{ areas: null }, NOT_THEIRS("areas")],
    ]

    const act = (by: TestPerson, id: string, action = "", body = {}) =>
      by.api.post<Refusal & { keys?: string[] }>(
        `${PATH}/${id}${action && `/${action}`}`,
        body
      )

    describe("where somebody lets others work", () => {
      it("is their own by an invitation, and what it says nothing of", async () => {
        const said = await inviting(lead).one("said@example.com", {
          role_ids: [clerk],
          location_ids: [lyon],
          sales_channel_ids: [],
          areas: ["orders"],
        })
        const unsaid = await inviting(lead).one(GUEST, { role_ids: [clerk] })

        expect(said).toMatchObject({
          location_ids: [lyon],
          sales_channel_ids: [],
          areas: ["orders"],
        })
        expect(unsaid).toMatchObject(own)
      })

      it("isn't wider than their own, by an invitation or a try at one", async () => {
        for (const [scope, refusal] of wider()) {
          for (const dry_run of [false, true]) {
            const { status, data } = await inviting(lead).post({
              recipients: [
                { email: GUEST },
                { email: "wide@example.com", ...scope },
              ],
              role_ids: [clerk],
              dry_run,
            })
            expect({ status, data }).toMatchObject(refusal)
          }
        }
        const { data } = await admin.api.get<{ count: number }>(PATH)
        expect(data.count).toBe(0)
      })

      it("isn't wider by a change of an invitation", async () => {
        const made = await inviting(lead).one(GUEST, { role_ids: [clerk] })
        for (const [scope, refusal] of wider()) {
          const { status, data } = await act(lead, made.id, "", scope)
          expect({ status, data }).toMatchObject(refusal)
        }
        expect(await reload(getContainer(), made)).toMatchObject(own)
        expect(brief(await act(lead, made.id, "", { areas: ["orders"] }))).toBe(
          "ok"
        )
      })

      it("isn't wider by renewing, changing or copying somebody else's", async () => {
        const wide = { ...own, areas: null }
        const { id } = await inviting(admin).one(GUEST, {
          role_ids: [clerk],
          ...wide,
        })
        const before = await tokenOf(getContainer(), id)
        const attempts = [
          await act(lead, id, "resend"),
          await act(lead, id, "copy-link"),
          await act(lead, id, "", { locale: "nl" }),
          await lead.api.post<Refusal>(`${PATH}/resend`, { ids: [id] }),
        ]

        expect(attempts.map(brief)).toEqual(
          attempts.map(() => [403, "scope_not_yours"])
        )
        expect(await tokenOf(getContainer(), id)).toBe(before)
        expect(await reload(getContainer(), { id })).toMatchObject({
          ...wide,
          given_by: admin.user.id,
          locale: "en",
          resend_count: 0,
        })
        await act(lead, id, "", { areas: ["orders"] })
        expect(brief(await act(lead, id, "resend"))).toBe("ok")
      })

      it("isn't wider by a workflow either", async () => {
        const account_id = await accountId()
        const { id } = await inviting(lead).one(GUEST, { role_ids: [clerk] })
        const invited = invitePeopleWorkflow(as(lead)).run({
          input: {
            account_id,
            recipients: [
              {
                email: "wide@example.com",
                role_ids: [clerk],
                locale: "en",
                ...own,
                location_ids: [lyon, rome],
              },
            ],
            message: null,
            expires_at: null,
            send_email: false,
            dry_run: false,
          },
        })
        const changed = updateInvitationWorkflow(as(lead)).run({
          input: { account_id, id, given: { sales_channel_ids: [mill] } },
        })

        expect([await outcome(invited), await outcome(changed)]).toEqual([
          "scope_not_yours",
          "scope_not_yours",
        ])
        expect(await reload(getContainer(), { id })).toMatchObject(own)
      })

      it("is nowhere for users of the host, whom they don't see", async () => {
        const { user } = await createUser({ email: GUEST })
        const list = await lead.api.get<{ count: number }>(
          "/admin/team/newcomers"
        )
        const place = await lead.api.post<Refusal>("/admin/team/linked-users", {
          user_id: user.id,
          role_ids: [clerk],
        })

        expect(list.data.count).toBe(0)
        expect(brief(place)).toEqual([404, "not_found"])
        expect(await people().membershipOf(user.id)).toBeNull()
      })
    })

    describe("invitations to other places", () => {
      let here: string
      let others: string[]

      beforeEach(async () => {
        const make = async (name: string, scope: object) => {
          const email = `${name}@example.com`
          const one = await inviting(admin).one(email, {
            role_ids: [clerk],
            areas: ["orders"],
            ...scope,
          })
          return one.id
        }
        here = await make("here", own)
        others = [
          await make("rome", { ...own, location_ids: [rome] }),
          await make("both", { ...own, location_ids: [lyon, rome] }),
          await make("mill", { ...own, sales_channel_ids: [mill] }),
          await make("everywhere", {}),
        ]
      })

      it("aren't in lists, counts and exports", async () => {
        const listed = await lead.api.get<{
          invitations: { id: string }[]
          count: number
        }>(PATH)
        const team = await lead.api.get<{
          people: { id: string; kind: string }[]
          count: number
        }>("/admin/team/people")
        const csv = await lead.api.get<string>(`${PATH}/export`)

        expect(listed.data).toMatchObject({
          invitations: [{ id: here }],
          count: 1,
        })
        expect(team.data.count).toBe(2)
        expect(team.data.people.map(({ id }) => id).sort()).toEqual(
          [here, lead.linked_user.id].sort()
        )
        expect(String(csv.data).match(/@example\.com/g)).toBeTruthy()
        expect(String(csv.data)).not.toMatch(/(rome|both|mill|everywhere)@/)
      })

      it("are as if they weren't there, one by one and together", async () => {
        const [id] = others
        const attempts = [
          await lead.api.get<Refusal>(`${PATH}/${id}`),
          await act(lead, id, "", { locale: "nl" }),
          await act(lead, id, "", own),
          await act(lead, id, "resend"),
          await act(lead, id, "revoke"),
          await act(lead, id, "copy-link"),
          await act(lead, id, "retry-delivery"),
        ]
        const together = async (action: string) => {
          const { data } = await lead.api.post<{
            results: { outcome: string }[]
          }>(`${PATH}/${action}`, { ids: [...others, here] })
          return data.results.map((result) => result.outcome)
        }

        expect(attempts.map(brief)).toEqual(
          attempts.map(() => [404, "not_found"])
        )
        const gone = others.map(() => "not_found")
        expect(await together("resend")).toEqual([...gone, "resent"])
        expect(await together("revoke")).toEqual([...gone, "revoked"])
        const rows = await Promise.all(
          others.map((id) => reload(getContainer(), { id }))
        )
        expect(rows.map(({ status, given_by }) => [status, given_by])).toEqual(
          rows.map(() => ["pending", admin.user.id])
        )
      })

      it("aren't reached by a workflow either", async () => {
        const account_id = await accountId()
        const input = { account_id, invitation_ids: others }
        const scope = as(lead)
        const renewed = await resendInvitationsWorkflow(scope).run({ input })
        const revoked = await revokeInvitationsWorkflow(scope).run({ input })

        expect(renewed.result.rows).toEqual([])
        expect(revoked.result).toEqual([])
      })
    })

    describe("at the accept", () => {
      const accepted = async (scope: object) => {
        const { id } = await inviting(lead).one(GUEST, {
          role_ids: [clerk],
          ...scope,
        })
        return {
          id,
          go: async () =>
            accept(api, signUp(await tokenOf(getContainer(), id))),
        }
      }
      const narrow = (scope: object) =>
        people().change(lead.linked_user.id, scope, SYSTEM)
      const guest = async () => {
        const { data } = await admin.api.get<{
          linked_users: TeamLinkedUserResponse[]
        }>("/admin/team/linked-users?q=guest@")
        return data.linked_users[0]
      }

      it("only what is left of the giver's places is given", async () => {
        await narrow({ location_ids: [lyon, rome] })
        const { go } = await accepted({ location_ids: [lyon, rome] })
        await narrow({ location_ids: [rome], areas: ["team", "orders"] })

        expect((await go()).status).toBe(200)
        expect(await guest()).toMatchObject({ ...own, location_ids: [rome] })
      })

      it("nothing is given where no place is left, until somebody reviews it", async () => {
        const { id, go } = await accepted({})
        await narrow({ location_ids: [rome] })

        expect(brief(await go())).toEqual([409, "invitation_needs_review"])
        expect(await reload(getContainer(), { id })).toMatchObject({
          status: "pending",
          needs_review: true,
        })
        await admin.api.post(`${PATH}/${id}/resend`, {})
        expect((await go()).status).toBe(200)
      })

      it("no role outlasts the giver's own", async () => {
        const ends = new Date(Date.now() + 3_600_000).toISOString()
        const { go } = await accepted({})
        await narrow({ roles: [{ role_id: leading, expires_at: ends }] })

        expect((await go()).status).toBe(200)
        const { id } = await guest()
        const held = await people().assignmentsOf([id])
        expect(
          held
            .get(id)
            ?.map(({ role_id, expires_at }) => [
              role_id,
              expires_at && new Date(expires_at).toISOString(),
            ])
        ).toEqual([[clerk, ends]])
      })

      it("many who accept at the same moment all get in", async () => {
        const emails = Array.from({ length: 12 }, (_, n) => `g${n}@example.com`)
        const { data } = await inviting(lead).post({
          emails,
          role_ids: [clerk],
        })
        const tokens = await Promise.all(
          data.results.map(({ invitation }) =>
            tokenOf(getContainer(), invitation?.id ?? "")
          )
        )
        const answers = await Promise.all(
          tokens.map((token) => accept(api, signUp(token)))
        )

        expect(answers.map(brief)).toEqual(emails.map(() => "ok"))
      })

      it("nothing is written by what was judged before a change", async () => {
        const admit = people().admit(
          {
            id: "tlu_late",
            account_id: await accountId(),
            user_id: "user_late",
            email: GUEST,
            name: "Late",
            locale: "en",
            role_ids: [clerk],
            ...own,
            invited_by: null,
            invitation_id: null,
            actor: SYSTEM,
          },
          { judged_version: "0" }
        )

        expect(await outcome(admit)).toBe("grants_changed")
        expect(await people().membershipOf("user_late")).toBeNull()
      })
    })
  },
})
