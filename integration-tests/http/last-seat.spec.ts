import { invitations, linkedUsers } from "../../src/workflows/services"
import { eventually } from "../helpers/eventually"
import { accept, signUp, tokenOf } from "../helpers/accepting"
import { knexOf, PATH, type Refusal } from "../helpers/invitations"
import { memberships } from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"
import type { TestResponse } from "../helpers/test-api"

const EACH = 50
const WAITING = 6
const LONG_MS = 300_000

const briefly = ({ status, data }: TestResponse<Refusal>) =>
  status === 200 ? "ok" : data.code

teamTestRunner({
  options: { resendCooldownSeconds: 0 },
  // No worker, which would expire and reconcile meanwhile.
  env: { MEDUSA_WORKER_MODE: "server" },
  testSuite: (suite) => {
    const { admin, api, getContainer } = suite
    const { accountId, admitted, limitSeats, people } = memberships(suite)

    /** Open invitations of the default account. */
    const invite = async (name: string) => {
      const emails = Array.from(
        { length: EACH },
        (_, at) => `${name}${at}@example.com`
      )
      const { data } = await admin.api.post<{
        results: { invitation: { id: string } }[]
      }>(PATH, { emails, send_email: false })
      return data.results.map(({ invitation }) => invitation.id)
    }

    /** As when its seat was lost: live, and in need of one. */
    const unseat = (ids: string[]) =>
      linkedUsers(getContainer()).releaseSeats(ids)

    const expired = async () => {
      const ids = await invite("late")
      await knexOf(getContainer())("team_invitation")
        .whereIn("id", ids)
        .update({ status: "expired", expires_at: new Date(Date.now() - 1000) })
      await unseat(ids)
      return ids
    }

    const suspended = async () => {
      const ids: string[] = []
      for (let at = 0; at < EACH; at += 1) {
        const { id } = await admitted()
        await people().suspend(id, { type: "system", id: null })
        ids.push(id)
      }
      return ids
    }

    const tokens = async () => {
      const ids = await invite("open")
      await unseat(ids)
      const rows = await invitations(getContainer()).findRows(
        await accountId(),
        ids
      )
      return rows.map((row) => tokenOf(getContainer(), row))
    }

    describe("the last seat", () => {
      it(
        "goes to one of 50 resends, 50 restores and 50 accepts at once",
        async () => {
          const [late, away, open] = [
            await expired(),
            await suspended(),
            await tokens(),
          ]
          const { used } = await people().seatUsage(await accountId())
          await limitSeats(used + 1)

          const outcomes = await allAtOnce(() => [
            ...late.map((id) =>
              admin.api.post<Refusal>(`${PATH}/${id}/resend`).then(briefly)
            ),
            ...away.map((id) =>
              admin.api
                .post<Refusal>(`/admin/team/linked-users/${id}/restore`)
                .then(briefly)
            ),
            ...open.map((token) => accept(api, signUp(token)).then(briefly)),
          ])

          const told = Object.fromEntries(
            ["ok", "no_seat"].map((code) => [
              code,
              outcomes.filter((one) => one === code).length,
            ])
          )
          expect(outcomes).toHaveLength(3 * EACH)
          expect(told).toEqual({ ok: 1, no_seat: 3 * EACH - 1 })
          expect(await people().seatUsage(await accountId())).toEqual({
            limit: used + 1,
            used: used + 1,
            left: 0,
          })
          expect(await newlyLive(late, away, open.length)).toBe(1)
        },
        LONG_MS
      )
    })

    /**
     * Holds everybody back at the seats until several stand there: one that had
     * come and gone before the others would prove nothing.
     */
    const allAtOnce = async <T>(calls: () => Promise<T>[]): Promise<T[]> => {
      let begun: Promise<T[]> | undefined
      await knexOf(getContainer()).transaction(async (trx) => {
        await trx.raw("lock table team_seat in access exclusive mode")
        begun = Promise.all(calls())
        await eventually(async () => {
          const { rows } = await trx.raw<{ rows: { waiting: number }[] }>(
            `select count(distinct pid)::int as waiting from pg_locks
             where not granted`
          )
          return rows[0].waiting >= WAITING
        }, LONG_MS)
      })
      return begun ?? []
    }

    /** How many of them became live by it, whatever the answers said. */
    async function newlyLive(late: string[], away: string[], open: number) {
      const count = async (table: string, where: Record<string, unknown>) => {
        const [{ count }] = await knexOf(getContainer())(table)
          .where(where)
          .count<{ count: string }[]>("* as count")
        return Number(count)
      }
      const pending = await count("team_invitation", { status: "pending" })
      const accepted = await count("team_invitation", { status: "accepted" })
      const stillLate = await count("team_invitation", { status: "expired" })
      const stillAway = await count("team_linked_user", {
        status: "suspended",
      })
      expect(pending + accepted + stillLate).toBe(late.length + open)
      return accepted + (late.length - stillLate) + (away.length - stillAway)
    }
  },
})
