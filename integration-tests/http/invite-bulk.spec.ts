import type { InvitePeopleResponse } from "../../src/types/http"
import { linkedUsers } from "../../src/workflows/services"
import {
  deedsOf,
  inviting,
  knexOf,
  lapse,
  outcomesOf,
  PATH,
  type Refusal,
  rowOf,
  seatsOf,
  setAccount,
  tableCounts,
  tokenOf,
} from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"

jest.setTimeout(180_000)

type Changed = {
  results: { id: string; outcome: string; invitation?: { status: string } }[]
  seats: InvitePeopleResponse["seats"]
}

const addresses = (count: number, name = "person") =>
  Array.from({ length: count }, (_, at) => `${name}${at}@example.com`)

teamTestRunner({
  options: { resendCooldownSeconds: 3600 },
  testSuite: ({ api, admin, getContainer }) => {
    const invite = inviting(admin)
    const here = async () => (await setAccount(getContainer(), {})).id

    const count = async (where: Record<string, unknown>) => {
      const [{ count }] = await knexOf(getContainer())("team_invitation")
        .where(where)
        .count<{ count: string }[]>()
      return Number(count)
    }

    const ids = async (...emails: string[]) => {
      const { data } = await invite.post({ emails })
      return data.results.map(({ invitation }) => invitation?.id as string)
    }

    const tally = (values: string[]) =>
      values.reduce<Record<string, number>>(
        (sums, value) => ({ ...sums, [value]: (sums[value] ?? 0) + 1 }),
        {}
      )

    const freeSeatOf = (holder_id: string) =>
      knexOf(getContainer())("team_seat").where({ holder_id }).delete()

    describe("10,000 recipients in one call", () => {
      it("are invited, in the order given", async () => {
        const recipients = addresses(10_000).map((email, at) => ({
          email,
          role_ids: [at % 2 ? "trole_packer" : "trole_customer_service"],
          location_ids: [],
          areas: ["orders", "customers"],
          locale: "fr",
        }))
        const dry = await invite.post({ recipients, dry_run: true })
        const response = await invite.post({ recipients })

        expect(response.status).toBe(200)
        expect(outcomesOf(response)).toEqual(outcomesOf(dry))
        expect(outcomesOf(response)).toEqual(
          recipients.map(({ email }) => [email, "invited"])
        )
        expect(response.data.results[9_999].invitation).toMatchObject({
          email: "person9999@example.com",
          role_ids: ["trole_packer"],
        })
        expect(await count({ status: "pending" })).toBe(10_000)
        expect(await seatsOf(getContainer(), await here())).toBe(10_001)
        expect(
          await deedsOf(getContainer(), "invitation.created")
        ).toHaveLength(10_000)
      })

      it("are the most", async () => {
        const before = await tableCounts(getContainer())
        const emails = addresses(10_001)
        const bodies = [
          { emails },
          { recipients: emails.map((email) => ({ email })) },
        ]
        for (const body of bodies) {
          const { status, data } = await invite.post(body)
          expect([status, data.code]).toEqual([400, "invalid_data"])
        }
        const { status, data } = await admin.api.post<Refusal>(
          `${PATH}/import`,
          { csv: ["email", ...emails].join("\n") }
        )
        expect([status, data.code]).toEqual([400, "invalid_csv"])
        expect(await tableCounts(getContainer())).toEqual(before)
      })

      it("can't name more different places than can be looked up", async () => {
        const recipients = addresses(3_000).map((email, at) => ({
          email,
          location_ids: [`sloc_${at}_a`, `sloc_${at}_b`],
        }))
        const { status, data } = await invite.post({ recipients })

        expect([status, data.code]).toEqual([400, "invalid_data"])
      })
    })

    describe("several at once", () => {
      it("invite each address once", async () => {
        const emails = addresses(100)
        const responses = await Promise.all(
          Array.from({ length: 8 }, () => invite.post({ emails }))
        )
        const outcomes = responses.flatMap((response) =>
          outcomesOf(response).map(([, outcome]) => outcome)
        )

        expect(tally(outcomes)).toEqual({ invited: 100, already_invited: 700 })
        expect(await count({})).toBe(100)
        expect(await seatsOf(getContainer(), await here())).toBe(101)
      })

      it("never take more seats than there are", async () => {
        await setAccount(getContainer(), { seat_limit: 26 })
        const responses = await Promise.all(
          Array.from({ length: 20 }, (_, at) =>
            invite.post({ emails: addresses(10, `p${at}-`) })
          )
        )
        const outcomes = responses.flatMap((response) =>
          outcomesOf(response).map(([, outcome]) => outcome)
        )

        expect(tally(outcomes)).toEqual({ invited: 25, no_seat: 175 })
        expect(await seatsOf(getContainer(), await here())).toBe(26)
      })

      it("don't oversell the last seat: 50 resends, 50 accepts", async () => {
        const container = getContainer()
        const pending = await ids(...addresses(50, "pending"))
        const expired = await ids(...addresses(50, "expired"))
        for (const id of expired) {
          await lapse(container, id, { marked: true })
          await freeSeatOf(id)
        }
        const account = await setAccount(container, { seat_limit: 52 })
        const tokens = await Promise.all(
          pending.map((id) => tokenOf(container, id))
        )

        const [resends, accepts] = await Promise.all([
          Promise.all(
            expired.map((id) => admin.api.post<Refusal>(`${PATH}/${id}/resend`))
          ),
          Promise.all(
            tokens.map((token, at) =>
              api.post<Refusal>(`${PATH}/accept`, {
                token,
                first_name: "Person",
                last_name: String(at),
                password: "correct horse",
              })
            )
          ),
        ])

        expect(
          tally(resends.map(({ status, data }) => data.code ?? String(status)))
        ).toEqual({ "200": 1, no_seat: 49 })
        expect(
          tally(accepts.map(({ status, data }) => data.code ?? String(status)))
        ).toEqual({ "200": 50 })
        expect(await seatsOf(container, account.id)).toBe(52)
        expect(await linkedUsers(container).seatUsage(account.id)).toEqual({
          limit: 52,
          used: 52,
          left: 0,
        })
      })
    })

    describe("changing many", () => {
      it("resends what it can, and says what became of each", async () => {
        const container = getContainer()
        const [ann, bob, cyd, dora, eve] = await ids(...addresses(5, "resend-"))
        await admin.api.post(`${PATH}/${bob}/resend`)
        await admin.api.post(`${PATH}/${cyd}/revoke`)
        for (const id of [dora, eve]) {
          await lapse(container, id)
          await freeSeatOf(id)
        }
        // The administrator, ann, bob, and one more.
        await setAccount(container, { seat_limit: 4 })
        const { status, data } = await admin.api.post<Changed>(
          `${PATH}/resend`,
          { ids: [dora, "tinv_none", cyd, bob, ann, eve, ann] }
        )

        expect(status).toBe(200)
        expect(data.results.map(({ id, outcome }) => [id, outcome])).toEqual([
          [dora, "resent"],
          ["tinv_none", "not_found"],
          [cyd, "not_open"],
          [bob, "cooldown"],
          [ann, "resent"],
          [eve, "no_seat"],
        ])
        expect(data.results[0].invitation?.status).toBe("pending")
        expect(data.seats).toEqual({ limit: 4, used: 4, left: 0 })
        expect((await rowOf(container, ann)).token_version).toBe(2)
        expect((await rowOf(container, eve)).token_version).toBe(1)
        expect(await seatsOf(container, await here())).toBe(4)
      })

      it("revokes what it can, and says what became of each", async () => {
        const container = getContainer()
        const [ann, bob, cyd] = await ids(...addresses(3, "revoke-"))
        await admin.api.post(`${PATH}/${bob}/revoke`)
        await lapse(container, cyd)
        const { data } = await admin.api.post<Changed>(`${PATH}/revoke`, {
          ids: [cyd, bob, "tinv_none", ann],
        })

        expect(data.results.map(({ id, outcome }) => [id, outcome])).toEqual([
          [cyd, "revoked"],
          [bob, "not_open"],
          ["tinv_none", "not_found"],
          [ann, "revoked"],
        ])
        expect(data.seats.used).toBe(1)
        expect(await count({ status: "revoked" })).toBe(3)
        expect(await deedsOf(container, "invitation.revoked")).toHaveLength(3)
      })

      it("takes at most 1,000", async () => {
        const { status, data } = await admin.api.post<Refusal>(
          `${PATH}/revoke`,
          { ids: Array.from({ length: 1_001 }, (_, at) => `tinv_${at}`) }
        )

        expect([status, data.code]).toEqual([400, "invalid_data"])
      })
    })
  },
})
