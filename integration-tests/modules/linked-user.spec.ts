import {
  ADMINISTRATOR,
  MEMBER,
  actor,
  outcome,
  memberships,
} from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"

teamTestRunner({
  testSuite: (suite) => {
    const {
      people,
      accountId,
      person,
      admit,
      admitted,
      newAccount,
      limitSeats,
      forgetOutbox,
    } = memberships(suite)
    let account_id: string

    beforeEach(async () => {
      account_id = await accountId()
    })

    describe("accounts", () => {
      it("has one default account, however many ask for it at once", async () => {
        await people().deleteTeamAccounts(account_id)

        const asked = await Promise.all(
          Array.from({ length: 8 }, () => people().getDefaultAccount())
        )

        expect(new Set(asked.map((account) => account.id)).size).toBe(1)
        expect(asked[0]).toMatchObject({ name: "My store", is_default: true })
      })
    })

    describe("admitting", () => {
      it("makes a membership with its roles, seat and deed", async () => {
        await forgetOutbox()
        const before = await people().seatUsage(account_id)
        const input = await person({ role_ids: [MEMBER, "trole_packer"] })
        const { linked_user, revived } = await people().admit(input)

        expect(revived).toBe(false)
        expect(linked_user).toMatchObject({
          id: input.id,
          user_id: input.user_id,
          status: "active",
          source: "service",
          role_ids: [MEMBER, "trole_packer"],
        })
        expect(await people().seatUsage(account_id)).toEqual({
          ...before,
          used: before.used + 1,
        })
        const [deed] = await people().takeOutbox(10)
        expect(deed).toMatchObject({
          actor_type: "user",
          actor_id: "user_admin",
          account_id,
          action: "linked_user.created",
          resource_id: input.id,
        })
      })

      it("is one admission, however often it is asked for", async () => {
        const input = await person()
        const first = await people().admit(input)
        const again = await people().admit(input)

        expect(again).toEqual(first)
        expect(await people().membershipsOf(input.user_id)).toHaveLength(1)
      })

      it("takes over the seat of the invitation", async () => {
        await limitSeats(2)
        await people().reserveSeats(account_id, ["tinv_1"], 30_000)
        const { linked_user } = await admit({ invitation_id: "tinv_1" })

        expect(linked_user.source).toBe("invitation")
        expect(await people().seatUsage(account_id)).toEqual({
          limit: 2,
          used: 2,
          left: 0,
        })
      })

      it("refuses when no seat is left", async () => {
        await limitSeats(1)

        expect(await outcome(admit())).toBe("no_seat")
      })

      it("refuses who is here already, in any spelling", async () => {
        const { user_id, email } = await admitted()

        expect(await outcome(admit({ user_id }))).toBe("already_member")
        expect(await outcome(admit({ email: email.toUpperCase() }))).toBe(
          "already_member"
        )
      })

      it("refuses a member of another account, also when both accept at once", async () => {
        const other = await newAccount()
        const user = { user_id: "user_twice", email: "twice@example.com" }

        const outcomes = await Promise.all([
          outcome(admit(user)),
          outcome(admit({ ...user, account_id: other })),
        ])

        expect(outcomes.sort()).toEqual(["ok", "unavailable"])
      })

      it("makes the first Administrator the owner, and nobody else", async () => {
        const other = await newAccount()
        await admitted({ account_id: other })
        const first = await admitted({
          account_id: other,
          role_ids: [ADMINISTRATOR],
        })
        await admitted({ account_id: other, role_ids: [ADMINISTRATOR] })

        expect(await people().findAccount(other)).toMatchObject({
          owner_id: first.id,
        })
      })

      it("raises the account's grant version", async () => {
        const before = (await people().findAccount(account_id))?.grant_version
        await admitted()

        const account = await people().findAccount(account_id)
        expect(account?.grant_version).toBeGreaterThan(before ?? 0)
      })
    })

    describe("coming back", () => {
      it("gives a removed person their membership with the new roles only", async () => {
        const former = await admitted({ role_ids: [MEMBER, "trole_finance"] })
        await people().remove(former.id, actor)
        const { linked_user, revived } = await admit({
          user_id: former.user_id,
          role_ids: ["trole_packer"],
        })

        expect(revived).toBe(true)
        expect(linked_user).toMatchObject({
          id: former.id,
          role_ids: ["trole_packer"],
          removed_at: null,
        })
      })

      it("is removed again when the admission is taken back", async () => {
        const former = await admitted({ name: "Former Name" })
        await people().remove(former.id, actor)
        const { undo } = await admit({
          user_id: former.user_id,
          name: "New Name",
          areas: [],
        })
        await people().withdraw(undo)

        expect(await people().membershipOf(former.user_id)).toBeNull()
        const row = await people().retrieveTeamLinkedUser(former.id)
        expect(row).toMatchObject({
          name: "Former Name",
          areas: null,
          removed_at: expect.any(Date),
        })
      })
    })

    describe("taking an admission back", () => {
      it("leaves nothing of it, and the invitation's seat where it was", async () => {
        const other = await newAccount({ seat_limit: 1 })
        await people().reserveSeats(other, ["tinv_2"], 30_000)
        const input = await person({
          account_id: other,
          invitation_id: "tinv_2",
          role_ids: [ADMINISTRATOR],
        })
        const { undo } = await people().admit(input)
        await people().withdraw(undo)
        await people().withdraw(undo)

        expect(await people().membershipOf(input.user_id)).toBeNull()
        expect(await people().findAccount(other)).toMatchObject({
          owner_id: null,
        })
        const [seat] = await people().listTeamSeats({ account_id: other })
        expect(seat).toMatchObject({
          holder: "invitation",
          holder_id: "tinv_2",
        })
        expect(
          await people().listTeamRoleAssignments({ linked_user_id: input.id })
        ).toEqual([])
      })

      it("can be taken back after it was asked for twice", async () => {
        const input = await person()
        await people().admit(input)
        const { undo } = await people().admit(input)
        await people().withdraw(undo)

        expect(await people().membershipOf(input.user_id)).toBeNull()
      })
    })

    describe("finding", () => {
      it("finds members by address in any spelling, 10,000 at once", async () => {
        const { id, email } = await admitted({ email: "Mixed@Example.com" })
        const others = Array.from(
          { length: 9_999 },
          (_, index) => `nobody${index}@example.com`
        )
        const found = await people().findByEmails([
          ...others,
          "MIXED@example.COM",
        ])

        expect(found).toEqual([
          expect.objectContaining({ id, email: email.toLowerCase() }),
        ])
      })

      it("searches, filters and sorts an account's people", async () => {
        await admitted({ email: "zoe@example.com", name: "Zoë 100%" })
        await admitted({ role_ids: ["trole_packer"], name: "Packing Paul" })
        const list = (over: object) =>
          people().listForPeople({
            account_id,
            order: { by: "email", descending: false },
            limit: 10,
            ...over,
          })

        expect((await list({ q: "0%" })).map((row) => row.email)).toEqual([
          "zoe@example.com",
        ])
        expect(await list({ q: "%" })).toHaveLength(1)
        expect(await list({ role_ids: ["trole_packer"] })).toHaveLength(1)
        expect(await list({ statuses: ["suspended"] })).toEqual([])
        expect(
          (await list({ order: { by: "email", descending: true } }))[0].email
        ).toBe("zoe@example.com")
        expect(
          await people().countForPeople({ account_id, q: "packing" })
        ).toBe(1)
      })
    })
  },
})
