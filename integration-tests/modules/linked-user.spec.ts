import type { MedusaContainer } from "@medusajs/framework/types"
import type { TeamLinkedUserService } from "../../src/modules/linked-user/service"
import type { AdmitInput } from "../../src/modules/linked-user/types"
import type { Actor } from "../../src/utils/actor"
import { LINKED_USER_MODULE } from "../../src/utils/module-keys"
import { teamTestRunner } from "../helpers/medusa"

const ADMINISTRATOR = "trole_administrator"
const MEMBER = "trole_member"
const actor: Actor = { type: "user", id: "user_admin" }

const service = (container: MedusaContainer) =>
  container.resolve<TeamLinkedUserService>(LINKED_USER_MODULE)

/** The code that a call was refused with, or "ok". */
const outcome = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "ok",
    (error: { code?: string; message: string }) => error.code ?? error.message
  )

teamTestRunner({
  testSuite: ({ getContainer, admin }) => {
    let people: TeamLinkedUserService
    let account_id: string
    let counter = 0

    beforeEach(async () => {
      people = service(getContainer())
      account_id = (await people.getDefaultAccount()).id
    })

    const newAccount = async (values: { seat_limit?: number | null } = {}) =>
      (await people.createTeamAccounts({ name: "Client", ...values })).id

    const person = (over: Partial<AdmitInput> = {}): AdmitInput => {
      counter += 1
      return {
        id: `tlu_test_${counter}`,
        account_id,
        user_id: `user_test_${counter}`,
        email: `person${counter}@example.com`,
        name: `Person ${counter}`,
        locale: "en",
        role_ids: [MEMBER],
        location_ids: null,
        sales_channel_ids: null,
        areas: null,
        invited_by: "user_admin",
        invitation_id: null,
        actor,
        ...over,
      }
    }

    const admitted = async (over: Partial<AdmitInput> = {}) =>
      (await people.admit(person(over))).linked_user

    const limitSeats = (seat_limit: number | null) =>
      people.updateTeamAccounts({ id: account_id, seat_limit })

    const actions = async () =>
      (await people.takeOutbox(1_000)).map((row) => row.action)

    const forgetOutbox = async () =>
      people.dropOutbox((await people.takeOutbox(1_000)).map((row) => row.id))

    describe("accounts", () => {
      it("has one default account, however many ask for it at once", async () => {
        await people.deleteTeamAccounts(account_id)

        const asked = await Promise.all(
          Array.from({ length: 8 }, () => people.getDefaultAccount())
        )

        expect(new Set(asked.map((account) => account.id)).size).toBe(1)
        expect(asked[0]).toMatchObject({ name: "My store", is_default: true })
      })
    })

    describe("admitting", () => {
      it("makes a membership with its roles, seat and deed", async () => {
        await forgetOutbox()
        const before = await people.seatUsage(account_id)
        const input = person({ role_ids: [MEMBER, "trole_packer"] })
        const { linked_user, revived } = await people.admit(input)

        expect(revived).toBe(false)
        expect(linked_user).toMatchObject({
          id: input.id,
          user_id: input.user_id,
          status: "active",
          source: "service",
          role_ids: [MEMBER, "trole_packer"],
        })
        expect(await people.seatUsage(account_id)).toEqual({
          ...before,
          used: before.used + 1,
        })
        const [deed] = await people.takeOutbox(10)
        expect(deed).toMatchObject({
          actor_type: "user",
          actor_id: "user_admin",
          account_id,
          action: "linked_user.created",
          resource_id: input.id,
        })
      })

      it("is one admission, however often it is asked for", async () => {
        const input = person()
        const first = await people.admit(input)
        const again = await people.admit(input)

        expect(again).toEqual(first)
        expect(await people.membershipsOf(input.user_id)).toHaveLength(1)
      })

      it("takes over the seat of the invitation", async () => {
        await limitSeats(2)
        await people.reserveSeats(account_id, ["tinv_1"], 30_000)
        const { linked_user } = await people.admit(
          person({ invitation_id: "tinv_1" })
        )

        expect(linked_user.source).toBe("invitation")
        expect(await people.seatUsage(account_id)).toEqual({
          limit: 2,
          used: 2,
          left: 0,
        })
      })

      it("refuses when no seat is left", async () => {
        await limitSeats(1)

        expect(await outcome(people.admit(person()))).toBe("no_seat")
      })

      it("refuses who is here already, in any spelling", async () => {
        const { user_id, email } = await admitted()

        expect(await outcome(people.admit(person({ user_id })))).toBe(
          "already_member"
        )
        expect(
          await outcome(people.admit(person({ email: email.toUpperCase() })))
        ).toBe("already_member")
      })

      it("refuses a member of another account, also when both accept at once", async () => {
        const other = await newAccount()
        const user = { user_id: "user_twice", email: "twice@example.com" }

        const outcomes = await Promise.all([
          outcome(people.admit(person(user))),
          outcome(people.admit(person({ ...user, account_id: other }))),
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

        expect(await people.findAccount(other)).toMatchObject({
          owner_id: first.id,
        })
      })

      it("raises the account's grant version", async () => {
        const before = (await people.findAccount(account_id))?.grant_version
        await admitted()

        expect((await people.findAccount(account_id))?.grant_version).toBe(
          (before ?? 0) + 1
        )
      })
    })

    describe("coming back", () => {
      it("gives a removed person their membership with the new roles only", async () => {
        const former = await admitted({ role_ids: [MEMBER, "trole_finance"] })
        await people.remove(former.id, actor)
        const { linked_user, revived } = await people.admit(
          person({ user_id: former.user_id, role_ids: ["trole_packer"] })
        )

        expect(revived).toBe(true)
        expect(linked_user).toMatchObject({
          id: former.id,
          role_ids: ["trole_packer"],
          removed_at: null,
        })
      })

      it("is removed again when the admission is taken back", async () => {
        const former = await admitted({ name: "Former Name" })
        await people.remove(former.id, actor)
        const { undo } = await people.admit(
          person({ user_id: former.user_id, name: "New Name", areas: [] })
        )
        await people.withdraw(undo)

        expect(await people.membershipOf(former.user_id)).toBeNull()
        const row = await people.retrieveTeamLinkedUser(former.id)
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
        await people.reserveSeats(other, ["tinv_2"], 30_000)
        const input = person({
          account_id: other,
          invitation_id: "tinv_2",
          role_ids: [ADMINISTRATOR],
        })
        const { undo } = await people.admit(input)
        await people.withdraw(undo)
        await people.withdraw(undo)

        expect(await people.membershipOf(input.user_id)).toBeNull()
        expect(await people.findAccount(other)).toMatchObject({
          owner_id: null,
        })
        const [seat] = await people.listTeamSeats({ account_id: other })
        expect(seat).toMatchObject({
          holder: "invitation",
          holder_id: "tinv_2",
        })
        expect(
          await people.listTeamRoleAssignments({ linked_user_id: input.id })
        ).toEqual([])
      })

      it("can be taken back after it was asked for twice", async () => {
        const input = person()
        await people.admit(input)
        const { undo } = await people.admit(input)
        await people.withdraw(undo)

        expect(await people.membershipOf(input.user_id)).toBeNull()
      })
    })

    describe("seats", () => {
      const ids = (count: number, prefix = "tinv_s") =>
        Array.from({ length: count }, (_, index) => `${prefix}${index}`)

      it("gives the first that fit, in the order given", async () => {
        await limitSeats(3)
        const { granted } = await people.reserveSeats(
          account_id,
          ["tinv_b", "tinv_a", "tinv_c"],
          30_000
        )

        expect(granted).toEqual(["tinv_b", "tinv_a"])
      })

      it("lets a holder keep its seat in a full account", async () => {
        await limitSeats(2)
        await people.reserveSeats(account_id, ["tinv_a"], 30_000)
        const { granted } = await people.reserveSeats(
          account_id,
          ["tinv_new", "tinv_a"],
          30_000
        )

        expect(granted).toEqual(["tinv_a"])
      })

      it("never sells one twice", async () => {
        const suspended = await admitted()
        await people.suspend(suspended.id, actor)
        await limitSeats(2)

        const outcomes = await Promise.all([
          ...ids(20).map(async (id) => {
            const { granted } = await people.reserveSeats(
              account_id,
              [id],
              30_000
            )
            return granted.length ? "ok" : "no_seat"
          }),
          ...ids(20).map(() => outcome(people.admit(person()))),
          ...ids(20).map(() => outcome(people.restore(suspended.id, actor))),
        ])

        expect(await people.seatUsage(account_id)).toEqual({
          limit: 2,
          used: 2,
          left: 0,
        })
        expect(outcomes).toContain("no_seat")
      })

      it("seats 10,000 in one call", async () => {
        const started = Date.now()
        const { granted } = await people.reserveSeats(
          account_id,
          ids(10_000),
          30_000
        )

        expect(granted).toHaveLength(10_000)
        expect(Date.now() - started).toBeLessThan(5_000)
      })

      it("frees those whose invitation is not live any more", async () => {
        await people.reserveSeats(account_id, ["tinv_run_out"], -1_000)
        await people.reserveSeats(account_id, ["tinv_under_way"], 30_000)
        await people.reserveSeats(account_id, ["tinv_live", "tinv_dead"], -1)
        await people.confirmSeats(["tinv_dead"])

        const freed = await people.reconcileSeats(async (asked) =>
          asked.filter((id) => id === "tinv_live")
        )

        expect(freed).toBe(2)
        const seats = await people.listTeamSeats({ holder: "invitation" })
        expect(seats.map((seat) => seat.holder_id).sort()).toEqual([
          "tinv_live",
          "tinv_under_way",
        ])
      })

      it("keeps one whose invitation is revived while it looks", async () => {
        await people.reserveSeats(account_id, ["tinv_revived"], 30_000)
        await people.confirmSeats(["tinv_revived"])

        await people.reconcileSeats(async () => {
          await people.reserveSeats(account_id, ["tinv_revived"], 30_000)
          await people.confirmSeats(["tinv_revived"])
          return []
        })

        expect(
          await people.listTeamSeats({ holder_id: "tinv_revived" })
        ).toHaveLength(1)
      })
    })

    describe("the last Administrator", () => {
      const adminId = async () =>
        (await people.membershipOf(admin.user.id))?.id ?? ""

      it("can't be suspended, removed, demoted or narrowed", async () => {
        const id = await adminId()
        await admitted()
        const attempts = [
          people.suspend(id, actor),
          people.remove(id, actor),
          people.removeUser(admin.user.id, actor),
          people.change(id, { role_ids: [MEMBER] }, actor),
          people.change(id, { location_ids: ["sloc_1"] }, actor),
        ]

        expect(await Promise.all(attempts.map(outcome))).toEqual(
          attempts.map(() => "last_administrator")
        )
        expect(await people.isAdministrator(admin.user.id, account_id)).toBe(
          true
        )
      })

      it("isn't replaced by a suspended, scoped or temporary one", async () => {
        const suspended = await admitted({ role_ids: [ADMINISTRATOR] })
        await people.suspend(suspended.id, actor)
        await admitted({ role_ids: [ADMINISTRATOR], location_ids: ["sloc_1"] })
        const temporary = await admitted()
        await people.createTeamRoleAssignments({
          linked_user_id: temporary.id,
          role_id: ADMINISTRATOR,
          expires_at: new Date(Date.now() + 60_000),
        })

        expect(await outcome(people.suspend(await adminId(), actor))).toBe(
          "last_administrator"
        )
      })

      it("stays when two take from each other at once", async () => {
        for (let round = 0; round < 5; round++) {
          const other = await newAccount()
          const [a, b] = [
            await admitted({ account_id: other, role_ids: [ADMINISTRATOR] }),
            await admitted({ account_id: other, role_ids: [ADMINISTRATOR] }),
          ]
          const outcomes = await Promise.all([
            outcome(people.remove(a.id, actor)),
            outcome(people.change(b.id, { role_ids: [MEMBER] }, actor)),
          ])

          expect(outcomes.sort()).toEqual(["last_administrator", "ok"])
          expect(await people.administratorsOf(other)).toHaveLength(1)
        }
      })

      it("may go once there is another, who then owns the account", async () => {
        const next = await admitted({ role_ids: [ADMINISTRATOR] })
        await people.remove(await adminId(), actor)

        expect(await people.findAccount(account_id)).toMatchObject({
          owner_id: next.id,
        })
      })
    })

    describe("changes", () => {
      it("are recorded with who made them", async () => {
        const { id } = await admitted()
        await forgetOutbox()
        await people.suspend(id, actor)
        await people.suspend(id, actor)
        await people.restore(id, actor)
        await people.change(id, { role_ids: ["trole_packer"] }, actor)
        await people.remove(id, actor)

        expect(await actions()).toEqual([
          "linked_user.suspended",
          "linked_user.restored",
          "linked_user.updated",
          "linked_user.removed",
        ])
      })

      it("leave no deed behind when they are refused", async () => {
        await forgetOutbox()
        const membership = await people.membershipOf(admin.user.id)
        await outcome(people.remove(membership?.id ?? "", actor))

        expect(await actions()).toEqual([])
      })

      it("are undone as a whole when a removal fails elsewhere", async () => {
        const next = await admitted({ role_ids: [ADMINISTRATOR] })
        const removals = await people.removeUser(admin.user.id, actor)
        await people.undoRemovals(removals, actor)

        expect(await people.membershipOf(admin.user.id)).toMatchObject({
          status: "active",
          role_ids: [ADMINISTRATOR],
        })
        const account = await people.findAccount(account_id)
        expect(account?.owner_id).not.toBe(next.id)
      })

      it("of a role's end hold without anybody doing anything", async () => {
        const { id, user_id } = await admitted()
        await people.createTeamRoleAssignments({
          linked_user_id: id,
          role_id: ADMINISTRATOR,
          expires_at: new Date(Date.now() - 1),
        })

        expect(await people.isAdministrator(user_id, account_id)).toBe(false)
        expect((await people.membershipOf(user_id))?.role_ids).toEqual([MEMBER])
      })
    })

    describe("finding", () => {
      it("finds members by address in any spelling, 10,000 at once", async () => {
        const { id, email } = await admitted({ email: "Mixed@Example.com" })
        const others = Array.from(
          { length: 9_999 },
          (_, index) => `nobody${index}@example.com`
        )
        const found = await people.findByEmails([
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
          people.listForPeople({
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
        expect(await people.countForPeople({ account_id, q: "packing" })).toBe(
          1
        )
      })
    })
  },
})
