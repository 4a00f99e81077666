import { linkedUsers } from "../../src/workflows/services"
import {
  accept,
  counts,
  invite,
  knexOf,
  reload,
  signUp,
  tokenOf,
} from "../helpers/accepting"
import { teamTestRunner } from "../helpers/medusa"
import type { TestUser } from "../helpers/users"

const ADMINISTRATOR = "trole_administrator"
const MEMBER = "trole_member"
const SYSTEM = { type: "system", id: null } as const

teamTestRunner({
  options: { resendCooldownSeconds: 0 },
  testSuite: ({ api, admin, getContainer, createUser }) => {
    const people = () => linkedUsers(getContainer())
    const secondAdministrator = async (): Promise<TestUser> => {
      const second = await createUser({ email: "second@example.com" })
      await people().makeAdministrator(
        {
          id: second.user.id,
          email: second.user.email,
          name: "Second",
          created_at: new Date(),
        },
        SYSTEM
      )
      return second
    }
    const membership = async ({ user }: TestUser) => {
      const row = await people().membershipOf(user.id)
      return row?.id ?? ""
    }
    const invited = async (by: TestUser, role_ids = [MEMBER]) => {
      const email = "guest@example.com"
      const row = await invite(getContainer(), {
        email,
        by: by.user.id,
        role_ids,
      })
      return { row, token: tokenOf(getContainer(), row) }
    }

    describe("what an inviter may not give any more", () => {
      it.each([
        [
          "was demoted",
          (id: string) =>
            people().change(id, { roles: [{ role_id: MEMBER }] }, SYSTEM),
        ],
        ["was suspended", (id: string) => people().suspend(id, SYSTEM)],
        ["was removed", (id: string) => people().remove(id, SYSTEM)],
      ])("waits for review when they %s", async (_, fall) => {
        const second = await secondAdministrator()
        const { row, token } = await invited(second, [ADMINISTRATOR])
        await fall(await membership(second))
        const before = await counts(getContainer())

        const refused = await accept(api, signUp(token))

        expect([refused.status, refused.data.code]).toEqual([
          409,
          "invitation_needs_review",
        ])
        expect(await counts(getContainer())).toEqual(before)
        expect(await reload(getContainer(), row)).toMatchObject({
          status: "pending",
          needs_review: true,
          claim_id: null,
        })
        const told = await api.post<{ code: string }>(
          "/admin/team/invitations/lookup",
          { token }
        )
        expect(told.data.code).toBe("invitation_needs_review")

        await admin.api.post(`/admin/team/invitations/${row.id}/resend`)
        const fresh = await reload(getContainer(), row)
        expect(fresh).toMatchObject({
          needs_review: false,
          given_by: admin.user.id,
        })
        const form = signUp(tokenOf(getContainer(), fresh))
        expect((await accept(api, form)).status).toBe(200)
      })

      it("is still given when they are an Administrator at the accept", async () => {
        const second = await secondAdministrator()
        const { token } = await invited(second)
        const id = await membership(second)
        await people().suspend(id, SYSTEM)
        await people().restore(id, SYSTEM)

        expect((await accept(api, signUp(token))).status).toBe(200)
      })
    })

    describe("a role that is gone", () => {
      const giveUnknown = (id: string, role_ids: string[]) =>
        knexOf(getContainer())("team_invitation").where({ id }).update({
          role_ids,
        })

      it("is dropped beside one that is there", async () => {
        const { row, token } = await invited(admin)
        await giveUnknown(row.id, [MEMBER, "trole_gone"])

        await accept(api, signUp(token))

        const { accepted_by } = await reload(getContainer(), row)
        const joined = await people().membershipOf(accepted_by ?? "")
        expect(joined?.role_ids).toEqual([MEMBER])
      })

      it("leaves nothing to give when it was the only one", async () => {
        const { row, token } = await invited(admin)
        await giveUnknown(row.id, ["trole_gone"])

        const { data } = await accept(api, signUp(token))

        expect(data.code).toBe("invitation_needs_review")
      })
    })

    it("says so when no seat is left for whoever accepts", async () => {
      const { row, token } = await invited(admin)
      const before = await counts(getContainer())
      await knexOf(getContainer())("team_seat")
        .where({ holder_id: row.id })
        .delete()
      await knexOf(getContainer())("team_account").update({ seat_limit: 1 })

      const { status, data } = await accept(api, signUp(token))

      expect([status, data.code]).toEqual([409, "no_seat"])
      expect(await counts(getContainer())).toEqual({
        ...before,
        team_seat: before.team_seat - 1,
      })
      expect((await reload(getContainer(), row)).status).toBe("pending")
    })
  },
})
