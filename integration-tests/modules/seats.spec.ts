import { actor, outcome, memberships } from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"

teamTestRunner({
  testSuite: (suite) => {
    const { people, accountId, admit, admitted, limitSeats } =
      memberships(suite)
    let account_id: string

    beforeEach(async () => {
      account_id = await accountId()
    })

    describe("seats", () => {
      const ids = (count: number, prefix = "tinv_s") =>
        Array.from({ length: count }, (_, index) => `${prefix}${index}`)

      it("gives the first that fit, in the order given", async () => {
        await limitSeats(3)
        const { granted } = await people().reserveSeats(
          account_id,
          ["tinv_b", "tinv_a", "tinv_c"],
          30_000
        )

        expect(granted).toEqual(["tinv_b", "tinv_a"])
      })

      it("lets a holder keep its seat in a full account", async () => {
        await limitSeats(2)
        await people().reserveSeats(account_id, ["tinv_a"], 30_000)
        const { granted } = await people().reserveSeats(
          account_id,
          ["tinv_new", "tinv_a"],
          30_000
        )

        expect(granted).toEqual(["tinv_a"])
      })

      it("never sells one twice", async () => {
        const suspended = await admitted()
        await people().suspend(suspended.id, actor)
        await limitSeats(2)

        const outcomes = await Promise.all([
          ...ids(20).map(async (id) => {
            const { granted } = await people().reserveSeats(
              account_id,
              [id],
              30_000
            )
            return granted.length ? "ok" : "no_seat"
          }),
          ...ids(20).map(() => outcome(admit())),
          ...ids(20).map(() => outcome(people().restore(suspended.id, actor))),
        ])

        expect(await people().seatUsage(account_id)).toEqual({
          limit: 2,
          used: 2,
          left: 0,
        })
        expect(outcomes).toContain("no_seat")
      })

      it("seats 10,000 in one call", async () => {
        const started = Date.now()
        const { granted } = await people().reserveSeats(
          account_id,
          ids(10_000),
          30_000
        )

        expect(granted).toHaveLength(10_000)
        expect(Date.now() - started).toBeLessThan(5_000)
      })

      it("frees those whose invitation is not live any more", async () => {
        await people().reserveSeats(account_id, ["tinv_run_out"], -1_000)
        await people().reserveSeats(account_id, ["tinv_under_way"], 30_000)
        await people().reserveSeats(account_id, ["tinv_live", "tinv_dead"], -1)
        await people().confirmSeats(["tinv_dead"])

        const freed = await people().reconcileSeats(async (asked) =>
          asked.filter((id) => id === "tinv_live")
        )

        expect(freed).toBe(2)
        const seats = await people().listTeamSeats({ holder: "invitation" })
        expect(seats.map((seat) => seat.holder_id).sort()).toEqual([
          "tinv_live",
          "tinv_under_way",
        ])
      })

      it("keeps one whose invitation is revived while it looks", async () => {
        await people().reserveSeats(account_id, ["tinv_revived"], 30_000)
        await people().confirmSeats(["tinv_revived"])

        await people().reconcileSeats(async () => {
          await people().reserveSeats(account_id, ["tinv_revived"], 30_000)
          await people().confirmSeats(["tinv_revived"])
          return []
        })

        expect(
          await people().listTeamSeats({ holder_id: "tinv_revived" })
        ).toHaveLength(1)
      })
    })
  },
})
