import { linkedUsers } from "../../src/workflows/services"
import { ADMINISTRATOR_ROLE_ID, MEMBER_ROLE_ID } from "../../src/utils/role-ids"
import {
  deedsOf,
  inviting,
  knexOf,
  outcomesOf,
  PATH,
  rowOf,
  setAccount,
  tokenOf,
} from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"
import type { TestUser } from "../helpers/users"

const key = (value: string) => ({ "idempotency-key": value })

teamTestRunner({
  testSuite: ({ admin, createUser, getContainer }) => {
    const invite = inviting(admin)
    const stored = () => knexOf(getContainer())("team_idempotency")
    const invitationRows = () => knexOf(getContainer())("team_invitation")

    const secondAdministrator = async (): Promise<
      TestUser & { linked_user_id: string }
    > => {
      const other = await createUser({ email: "other@example.com" })
      const account = await setAccount(getContainer(), {})
      const { linked_user } = await linkedUsers(getContainer()).admit({
        id: "tlu_other",
        account_id: account.id,
        user_id: other.user.id,
        email: other.user.email,
        name: "Other",
        locale: "en",
        role_ids: [ADMINISTRATOR_ROLE_ID],
        location_ids: null,
        sales_channel_ids: null,
        areas: null,
        invited_by: null,
        invitation_id: null,
        actor: { type: "system", id: null },
      })
      return { ...other, linked_user_id: linked_user.id }
    }

    describe("a request that is repeated with its key", () => {
      it("is answered like the first, and done once", async () => {
        const body = { emails: ["ann@example.com", "nobody"] }
        const first = await invite.post(body, key("a"))
        const again = await invite.post(body, key("a"))

        expect(first.headers["idempotency-replayed"]).toBeUndefined()
        expect(again.headers["idempotency-replayed"]).toBe("true")
        expect(again.status).toBe(200)
        expect(again.data).toEqual(first.data)
        expect(
          await deedsOf(getContainer(), "invitation.created")
        ).toHaveLength(1)
      })

      it("without a key, or with another, is another request", async () => {
        const body = { emails: ["ann@example.com"] }
        await invite.post(body, key("a"))

        for (const headers of [{}, key("b")]) {
          expect(outcomesOf(await invite.post(body, headers))).toEqual([
            ["ann@example.com", "already_invited"],
          ])
        }
      })

      it("is refused with another body", async () => {
        await invite.post({ emails: ["ann@example.com"] }, key("a"))
        const { status, data } = await invite.post(
          { emails: ["bob@example.com"] },
          key("a")
        )

        expect([status, data.code]).toEqual([422, "idempotency_key_reused"])
        expect(await invitationRows()).toHaveLength(1)
      })

      it("belongs to who made it", async () => {
        const other = await secondAdministrator()
        const body = { emails: ["ann@example.com"] }
        await invite.post(body, key("a"))
        const theirs = await inviting(other).post(body, key("a"))

        expect(theirs.headers["idempotency-replayed"]).toBeUndefined()
        expect(outcomesOf(theirs)).toEqual([
          ["ann@example.com", "already_invited"],
        ])
      })

      it("belongs to its route", async () => {
        await invite.post({ emails: ["ann@example.com"] }, key("a"))
        const imported = await admin.api.post(
          `${PATH}/import`,
          { csv: "email\nbob@example.com", send_email: false },
          key("a")
        )

        expect(imported.status).toBe(200)
        expect(imported.headers["idempotency-replayed"]).toBeUndefined()
      })

      it("is answered in CSV where the first was", async () => {
        const again = () =>
          admin.api.post<string>(
            `${PATH}/import`,
            {
              csv: "email\nbob@example.com",
              send_email: false,
              format: "csv",
            },
            key("a")
          )
        const first = await again()
        const second = await again()

        expect(second.headers["idempotency-replayed"]).toBe("true")
        expect(second.headers["content-type"]).toContain("text/csv")
        expect(second.data).toBe(first.data)
      })

      it("is done once when 20 come at the same time", async () => {
        const body = { emails: ["ann@example.com"] }
        const responses = await Promise.all(
          Array.from({ length: 20 }, () => invite.post(body, key("a")))
        )
        const answered = responses.filter(({ status }) => status === 200)
        const others = responses.filter(({ status }) => status !== 200)

        expect(answered.length).toBeGreaterThan(0)
        for (const response of answered) {
          expect(outcomesOf(response)).toEqual([["ann@example.com", "invited"]])
        }
        expect(others.map(({ status, data }) => [status, data.code])).toEqual(
          others.map(() => [409, "idempotency_in_flight"])
        )
        expect(
          responses.filter(
            ({ status, headers }) =>
              status === 200 && !headers["idempotency-replayed"]
          )
        ).toHaveLength(1)
        expect(
          await deedsOf(getContainer(), "invitation.created")
        ).toHaveLength(1)
      })

      it("waits while the first is under way, and not for ever", async () => {
        const body = { emails: ["ann@example.com"] }
        await invite.post(body, key("a"))
        await stored().update({ answer: null })
        const waiting = await invite.post(body, key("a"))
        await stored().update({ locked_until: new Date(0) })
        const other = await invite.post({ emails: ["b@example.com"] }, key("a"))
        const taken = await invite.post(body, key("a"))

        expect([waiting.status, waiting.data.code]).toEqual([
          409,
          "idempotency_in_flight",
        ])
        expect(other.status).toBe(422)
        expect(outcomesOf(taken)).toEqual([
          ["ann@example.com", "already_invited"],
        ])
      })

      it("is another request after a day", async () => {
        const body = { emails: ["ann@example.com"] }
        await invite.post(body, key("a"))
        await stored().update({
          created_at: new Date(Date.now() - 25 * 3_600_000),
        })
        const later = await invite.post(body, key("a"))

        expect(outcomesOf(later)).toEqual([
          ["ann@example.com", "already_invited"],
        ])
      })

      it("is refused to who may not invite any more", async () => {
        const other = await secondAdministrator()
        const body = { emails: ["ann@example.com"] }
        const before = await inviting(other).post(body, key("a"))
        await linkedUsers(getContainer()).change(
          other.linked_user_id,
          { roles: [{ role_id: MEMBER_ROLE_ID }] },
          { type: "user", id: admin.user.id }
        )
        const after = await inviting(other).post(body, key("a"))

        expect(before.status).toBe(200)
        expect([after.status, after.data.code]).toEqual([
          403,
          "team_access_restricted",
        ])
      })
    })

    describe("a request that failed", () => {
      it("leaves its key free", async () => {
        const wrong = await invite.post(
          { emails: ["ann@example.com"], role_ids: ["trole_x"] },
          key("a")
        )
        const right = await invite.post(
          { emails: ["ann@example.com"] },
          key("a")
        )

        expect(wrong.status).toBe(400)
        expect(outcomesOf(right)).toEqual([["ann@example.com", "invited"]])
      })
    })

    it("keeps no link with the answer", async () => {
      const { data } = await invite.post(
        { emails: ["ann@example.com"] },
        key("a")
      )
      const id = data.results[0].invitation?.id as string
      const dump = JSON.stringify(await stored())
      const [, signature] = (await tokenOf(getContainer(), id)).split(".")

      expect(dump).toContain("ann@example.com")
      expect(dump).not.toContain(signature)
      expect(dump).not.toContain((await rowOf(getContainer(), id)).nonce)
      expect(dump).not.toContain("#invitation=")
    })

    it("refuses a key that is too long", async () => {
      const { status, data } = await invite.post(
        { emails: ["ann@example.com"] },
        key("k".repeat(256))
      )

      expect([status, data.code]).toEqual([400, "invalid_data"])
    })
  },
})
