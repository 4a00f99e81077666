import { RESOURCES } from "../../src/modules/role/catalog/resources"
import {
  accept,
  invitationTo,
  reload,
  signUp,
  tokenOf,
} from "../helpers/accepting"
import { inviting, type Refusal } from "../helpers/invitations"
import { linkedUsers, roles } from "../../src/workflows/services"
import { teamTestRunner } from "../helpers/medusa"
import { team, type TestPerson } from "../helpers/team"
import type { TestApi, TestResponse } from "../helpers/test-api"

const TEAM = "/admin/team"
const ADMINISTRATOR = "trole_administrator"
const GUEST = "guest@example.com"

/** Manages people, and reads orders. */
const LEADING = [
  "order:read",
  ...(["invitation", "linked_user", "role"] as const).flatMap((resource) =>
    RESOURCES[resource].actions.map((action) => `${resource}:${action}`)
  ),
]

const brief = ({ status, data }: TestResponse<Refusal>) =>
  status === 200 ? "ok" : data.code

teamTestRunner({
  options: { resendCooldownSeconds: 0 },
  testSuite: (suite) => {
    const { admin, api, createUser, getContainer } = suite
    const { person, role, rolesOf, accountId } = team(suite)

    /** Within what the lead holds, and beyond it. */
    let clerk: string
    let buyer: string
    let leading: string
    let lead: TestPerson

    beforeEach(async () => {
      clerk = await role("Clerk", ["order:read"])
      buyer = await role("Buyer", ["product:read"])
      leading = await role("Lead", LEADING)
      lead = await person("lead", [leading])
    })

    const roleOf = (who: TestPerson, by: TestApi = lead.api) => ({
      change: (roles: unknown[]) =>
        by.post<Refusal>(`${TEAM}/linked-users/${who.linked_user.id}`, {
          roles,
        }),
      act: (action: string) =>
        by.post<Refusal>(
          `${TEAM}/linked-users/${who.linked_user.id}/${action}`,
          {}
        ),
    })

    describe("what somebody gives", () => {
      /** Each way of giving roles, to be tried with some. */
      const WAYS: [string, (role_ids: string[]) => Promise<unknown>][] = [
        [
          "an invitation",
          async (role_ids) => {
            const answer = await inviting(lead).post({
              emails: [GUEST],
              role_ids,
            })
            return brief(answer)
          },
        ],
        [
          "a try at an invitation",
          async (role_ids) =>
            brief(
              await inviting(lead).post({
                recipients: [{ email: GUEST, role_ids }],
                dry_run: true,
              })
            ),
        ],
        [
          "a change of an invitation",
          async (role_ids) => {
            const { id } = await inviting(admin).one(GUEST)
            const url = `${TEAM}/invitations/${id}`
            return brief(await lead.api.post<Refusal>(url, { role_ids }))
          },
        ],
        [
          "a renewal of somebody else's invitation",
          async (role_ids) => {
            const { id } = await inviting(admin).one(GUEST, { role_ids })
            const url = `${TEAM}/invitations/${id}/resend`
            return brief(await lead.api.post<Refusal>(url, {}))
          },
        ],
        [
          "a link, which whoever has it can use",
          async (role_ids) => {
            const { id } = await inviting(admin).one(GUEST, { role_ids })
            const url = `${TEAM}/invitations/${id}/copy-link`
            return brief(await lead.api.post<Refusal>(url, {}))
          },
        ],
        [
          "a place for a user of the host",
          async (role_ids) => {
            const { user } = await createUser({ email: GUEST })
            const body = { user_id: user.id, role_ids }
            const url = `${TEAM}/linked-users`
            return brief(await lead.api.post<Refusal>(url, body))
          },
        ],
        [
          "a change of a person",
          async (role_ids) => {
            const kim = await person("kim", [clerk])
            return brief(
              await roleOf(kim).change(role_ids.map((role_id) => ({ role_id })))
            )
          },
        ],
        [
          "a move of people from one role to another",
          async ([role_id]) => {
            const spare = await role("Spare", ["order:read"])
            const url = `${TEAM}/roles/${spare}/move-holders`
            return brief(await lead.api.post<Refusal>(url, { role_id }))
          },
        ],
      ]

      it.each(WAYS)("by %s is theirs", async (_, give) => {
        expect(await give([clerk])).toBe("ok")
      })

      it.each(WAYS)("by %s isn't what they lack", async (_, give) => {
        expect(await give([buyer])).toBe("role_not_yours")
      })

      it.each(WAYS)("by %s isn't Administrator", async (_, give) => {
        expect(await give([ADMINISTRATOR])).toBe("role_not_yours")
      })

      it("is named when it isn't theirs", async () => {
        const { status, data } = await inviting(lead).post({
          emails: [GUEST],
          role_ids: [clerk, buyer],
        })

        expect(status).toBe(403)
        expect(data).toMatchObject({
          type: "forbidden",
          code: "role_not_yours",
          message: expect.stringContaining("Buyer"),
          roles: [{ role_id: buyer, name: "Buyer" }],
        })
      })

      it("isn't for themselves: no role, and no more time", async () => {
        const me = roleOf(lead)
        const soon = new Date(Date.now() + 3_600_000).toISOString()
        const held = { role_id: leading }

        expect(brief(await me.change([held, { role_id: clerk }]))).toBe(
          "own_roles"
        )
        await roleOf(lead, admin.api).change([{ ...held, expires_at: soon }])
        expect(brief(await me.change([{ ...held, expires_at: null }]))).toBe(
          "own_roles"
        )
        expect(brief(await me.change([held]))).toBe("ok")
        expect(brief(await me.change([]))).toBe("ok")
        expect(await rolesOf(lead)).toEqual([])
      })
    })

    describe("whom somebody acts on", () => {
      const DEEDS: [string, (who: TestPerson) => Promise<unknown>][] = [
        ["changing", async (who) => brief(await roleOf(who).change([]))],
        ["suspending", async (who) => brief(await roleOf(who).act("suspend"))],
        [
          "restoring",
          async (who) => {
            await linkedUsers(getContainer()).suspend(who.linked_user.id, {
              type: "system",
              id: null,
            })
            return brief(await roleOf(who).act("restore"))
          },
        ],
        [
          "logging out",
          async (who) => brief(await roleOf(who).act("end-sessions")),
        ],
      ]

      it.each(DEEDS)("%s holds no more than they do", async (_, act) => {
        expect(await act(await person("kim", [clerk]))).toBe("ok")
      })

      it.each(DEEDS)("%s isn't one who holds more", async (_, act) => {
        const kim = await person("kim", [clerk, buyer])

        expect(await act(kim)).toBe("person_holds_more")
        expect(await rolesOf(kim)).toEqual([clerk, buyer])
      })

      it.each(DEEDS)("%s isn't an Administrator", async (_, act) => {
        const second = await person("second", [ADMINISTRATOR])

        expect(await act(second)).toBe("person_holds_more")
        expect(await rolesOf(second)).toEqual([ADMINISTRATOR])
      })
    })

    describe("whose roles somebody edits", () => {
      const edit = (id: string, permissions: string[]) =>
        lead.api.post<Refusal>(`${TEAM}/roles/${id}`, { permissions })

      it("are made of what they hold", async () => {
        const make = (permissions: string[]) =>
          lead.api.post<Refusal>(`${TEAM}/roles`, { name: "New", permissions })

        expect(brief(await make(["order:read", "product:read"]))).toBe(
          "permission_not_yours"
        )
        expect(brief(await make(["order:read"]))).toBe("ok")
      })

      it("hold no more than they do, before and after", async () => {
        const wide = await role("Wide", ["order:read", "product:read"])
        const attempts = [
          await edit(wide, ["order:read"]),
          await edit(clerk, ["order:read", "product:read"]),
          await lead.api.post<Refusal>(`${TEAM}/roles/${wide}?dry_run=true`, {
            name: "Narrow",
          }),
          await lead.api.delete<Refusal>(`${TEAM}/roles/${wide}`),
        ]

        expect(attempts.map(brief)).toEqual(
          attempts.map(() => "permission_not_yours")
        )
        expect(brief(await edit(clerk, ["order:read", "role:read"]))).toBe("ok")
      })

      it("aren't weakened for somebody who holds more", async () => {
        const spare = await role("Spare", ["order:read"])
        const move = () =>
          lead.api.post<Refusal>(`${TEAM}/roles/${clerk}/move-holders`, {
            role_id: spare,
          })
        await person("kim", [clerk])
        const greater = await person("greater", [clerk, buyer])

        expect(brief(await edit(clerk, []))).toBe("person_holds_more")
        expect(brief(await move())).toBe("person_holds_more")
        expect(brief(await edit(clerk, ["order:read", "role:read"]))).toBe("ok")
        await roleOf(greater, admin.api).change([{ role_id: buyer }])
        expect(brief(await edit(clerk, ["role:read"]))).toBe("ok")
        expect(brief(await move())).toBe("ok")
      })

      it("aren't moved to one for longer than the mover holds it", async () => {
        const in_minutes = (minutes: number) =>
          new Date(Date.now() + minutes * 60_000).toISOString()
        const spare = await role("Spare", ["order:read"])
        const mover = await person("mover", [])
        const moving = await role("Moving", [
          "linked_user:update",
          "linked_user:read",
          "order:read",
          "role:read",
        ])
        await roleOf(mover, admin.api).change([
          { role_id: moving, expires_at: in_minutes(60) },
        ])
        const kim = await person("kim", [clerk])
        const move = () =>
          mover.api.post<Refusal>(`${TEAM}/roles/${clerk}/move-holders`, {
            role_id: spare,
          })

        expect(brief(await move())).toBe("outlives_yours")
        expect(await rolesOf(kim)).toEqual([clerk])
        await roleOf(kim, admin.api).change([
          { role_id: clerk, expires_at: in_minutes(30) },
        ])
        expect(brief(await move())).toBe("ok")
        expect(await rolesOf(kim)).toEqual([spare])
      })

      it("aren't moved under an invitation that gives more", async () => {
        const spare = await role("Spare", ["order:read"])
        const { id } = await inviting(admin).one(GUEST, {
          role_ids: [clerk, buyer],
        })
        const { data } = await lead.api.post<Refusal>(
          `${TEAM}/roles/${clerk}/move-holders`,
          { role_id: spare }
        )

        expect(data.code).toBe("role_not_yours")
        expect(await reload(getContainer(), { id })).toMatchObject({
          role_ids: [clerk, buyer],
          given_by: admin.user.id,
        })
      })
    })

    describe("whoever may do everything but rule the host", () => {
      let all: TestPerson

      beforeEach(async () => {
        const { catalog } = roles(getContainer())
        const every = await role("Everything", [...catalog.permissions])
        all = await person("all", [every])
      })

      it("can't give, take or touch what rules it", async () => {
        const second = await person("second", [ADMINISTRATOR])
        const { get, post } = all.api
        const attempts = [
          await get<Refusal>(`${TEAM}/api-keys`),
          await post<Refusal>(`${TEAM}/api-keys/apk_1`, { role_ids: null }),
          await get<Refusal>(`${TEAM}/host-invites`),
          await post<Refusal>(`${TEAM}/host-invites/invite_1`, {
            role_ids: [clerk],
          }),
          await inviting(all).post({
            emails: [GUEST],
            role_ids: [ADMINISTRATOR],
          }),
          await roleOf(second, all.api).act("suspend"),
          await post<Refusal>(`${TEAM}/roles/${ADMINISTRATOR}/move-holders`, {
            role_id: clerk,
          }),
        ]

        expect(attempts.map(({ status }) => status)).toEqual([
          403, 403, 403, 403, 403, 403, 400,
        ])
        expect(await rolesOf(second)).toEqual([ADMINISTRATOR])
      })
    })

    describe("what was given is judged again when it is used", () => {
      const invited = async (by: { api: TestApi }, role_ids: string[]) => {
        await inviting(by).one(GUEST, { role_ids })
        const row = await invitationTo(getContainer(), GUEST)
        if (!row) {
          throw new Error("not invited")
        }
        return { row, form: signUp(tokenOf(getContainer(), row)) }
      }

      const joined = async (id: string) => {
        const { accepted_by } = await reload(getContainer(), { id })
        const [member] = await linkedUsers(getContainer()).membershipsOf(
          accepted_by ?? ""
        )
        return member?.role_ids
      }

      it("is given as long as the giver holds it", async () => {
        const { row, form } = await invited(lead, [clerk])

        expect((await accept(api, form)).status).toBe(200)
        expect(await joined(row.id)).toEqual([clerk])
      })

      it("drops what the giver no longer holds", async () => {
        const reader = await role("Reader", ["role:read"])
        const { row, form } = await invited(lead, [clerk, reader])
        await roles(getContainer()).changeRole(
          {
            id: leading,
            account_id: await accountId(),
            permissions: LEADING.filter((one) => one !== "order:read"),
          },
          { type: "system", id: null }
        )

        expect((await accept(api, form)).status).toBe(200)
        expect(await joined(row.id)).toEqual([reader])
      })

      it.each([
        [
          "may no longer invite",
          () => roleOf(lead, admin.api).change([{ role_id: clerk }]),
        ],
        ["is suspended", () => roleOf(lead, admin.api).act("suspend")],
        [
          "holds nothing of it any more",
          () =>
            admin.api.post(`${TEAM}/roles/${leading}`, {
              permissions: ["invitation:create"],
            }),
        ],
      ])("waits for a review when the giver %s", async (_, fall) => {
        const { row, form } = await invited(lead, [clerk])
        await fall()

        expect(brief(await accept(api, form))).toBe("invitation_needs_review")
        expect(await reload(getContainer(), row)).toMatchObject({
          status: "pending",
          needs_review: true,
        })
      })

      it("goes by who resent it last", async () => {
        const { row } = await invited(admin, [clerk])
        await lead.api.post(`${TEAM}/invitations/${row.id}/resend`, {})
        await roleOf(lead, admin.api).act("suspend")
        const now = await reload(getContainer(), row)
        const form = signUp(tokenOf(getContainer(), now))

        expect(now.given_by).toBe(lead.user.id)
        expect(brief(await accept(api, form))).toBe("invitation_needs_review")
      })
    })
  },
})
