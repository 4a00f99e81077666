import { setTimeout as wait } from "node:timers/promises"

import { invitations, linkedUsers } from "../../src/workflows/services"
import {
  accept,
  invitationTo,
  PASSWORD,
  signUp,
  tokenOf,
} from "../helpers/accepting"
import { clients } from "../helpers/clients"
import { inviting, outcomesOf } from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"
import { testApi } from "../helpers/test-api"
import { logIn } from "../helpers/users"

const MEMBER = "trole_member"
const EMAIL = "robin@example.com"

/** An address that several accounts may invite, and one that only one may. */
const CASES = [
  ["account", "invited"],
  ["global", "unavailable"],
] as const

teamTestRunner({
  options: {
    accounts: true,
    emailUniqueness: "account",
    resendCooldownSeconds: 0,
  },
  testSuite: (suite) => {
    const { api, axios, getContainer } = suite
    const { open } = clients(suite)
    const people = () => linkedUsers(getContainer())

    const joined = async () => {
      const north = await open("North")
      const south = await open("South")
      const ask = (by: typeof north) =>
        inviting(by).post({ emails: [EMAIL], role_ids: [MEMBER] })
      await ask(north)
      const row = await invitationTo(getContainer(), EMAIL)
      if (!row) {
        throw new Error("Robin isn't invited")
      }
      const { data } = await accept(api, signUp(tokenOf(getContainer(), row)))
      await wait(data.wait_ms)
      return { north, south, ask }
    }

    it("takes somebody into a second account with the login they have", async () => {
      const { north, south, ask } = await joined()

      expect(outcomesOf(await ask(south))).toEqual([[EMAIL, "invited"]])
      const row = await invitationTo(getContainer(), EMAIL)
      const token = row ? tokenOf(getContainer(), row) : ""
      const again = await accept(api, signUp(token))
      expect([again.status, again.data.code]).toEqual([401, "login_required"])
      const proof = await logIn(axios, EMAIL, PASSWORD)
      const { status, data } = await accept(api, { token }, proof)
      expect(status).toBe(200)
      await wait(data.wait_ms)

      const robin = testApi(axios, await logIn(axios, EMAIL, PASSWORD))
      const { data: me } = await robin.get<{
        user: { id: string }
        linked_users: { account: { id: string } }[]
      }>("/admin/team/me")
      expect(me.linked_users.map(({ account }) => account.id)).toEqual([
        north.account_id,
        south.account_id,
      ])
      // Out of one account, and still at work in the other.
      const [first] = await people().membershipsOf(me.user.id)
      expect(
        (await north.api.delete(`/admin/team/linked-users/${first.id}`)).status
      ).toBe(200)
      const left = await robin.get<{ current: { account: { id: string } } }>(
        "/admin/team/me"
      )
      expect(left.status).toBe(200)
      expect(left.data.current.account.id).toBe(south.account_id)
    })

    it.each(CASES)(
      "where uniqueness is %s, answers %s",
      async (unique, answer) => {
        const { south, ask } = await joined()
        const { options } = invitations(getContainer())
        options.emailUniqueness = unique
        try {
          expect(outcomesOf(await ask(south))).toEqual([[EMAIL, answer]])
        } finally {
          options.emailUniqueness = "account"
        }
      }
    )
  },
})
