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
    const { people, accountId, admitted, newAccount, actions, forgetOutbox } =
      memberships(suite)
    const { admin } = suite
    let account_id: string

    beforeEach(async () => {
      account_id = await accountId()
    })

    describe("the last Administrator", () => {
      const adminId = async () =>
        (await people().membershipOf(admin.user.id))?.id ?? ""

      it("can't be suspended, removed, demoted or narrowed", async () => {
        const id = await adminId()
        await admitted()
        const attempts = [
          people().suspend(id, actor),
          people().remove(id, actor),
          people().removeUser(admin.user.id, actor),
          people().change(id, { roles: [{ role_id: MEMBER }] }, actor),
          people().change(id, { location_ids: ["sloc_1"] }, actor),
        ]

        expect(await Promise.all(attempts.map(outcome))).toEqual(
          attempts.map(() => "last_administrator")
        )
        expect(await people().isAdministrator(admin.user.id, account_id)).toBe(
          true
        )
      })

      it("isn't replaced by a suspended, scoped or temporary one", async () => {
        const suspended = await admitted({ role_ids: [ADMINISTRATOR] })
        await people().suspend(suspended.id, actor)
        await admitted({ role_ids: [ADMINISTRATOR], location_ids: ["sloc_1"] })
        const temporary = await admitted()
        await people().createTeamRoleAssignments({
          linked_user_id: temporary.id,
          role_id: ADMINISTRATOR,
          expires_at: new Date(Date.now() + 60_000),
        })

        expect(await outcome(people().suspend(await adminId(), actor))).toBe(
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
            outcome(people().remove(a.id, actor)),
            outcome(
              people().change(b.id, { roles: [{ role_id: MEMBER }] }, actor)
            ),
          ])

          expect(outcomes.sort()).toEqual(["last_administrator", "ok"])
          expect(await people().administratorsOf(other)).toHaveLength(1)
        }
      })

      it("may go once there is another, who then owns the account", async () => {
        const next = await admitted({ role_ids: [ADMINISTRATOR] })
        await people().remove(await adminId(), actor)

        expect(await people().findAccount(account_id)).toMatchObject({
          owner_id: next.id,
        })
      })
    })

    describe("changes", () => {
      it("are recorded with who made them", async () => {
        const { id } = await admitted()
        await forgetOutbox()
        await people().suspend(id, actor)
        await people().suspend(id, actor)
        await people().restore(id, actor)
        await people().change(
          id,
          { roles: [{ role_id: "trole_packer" }] },
          actor
        )
        await people().remove(id, actor)

        expect(await actions()).toEqual([
          "linked_user.suspended",
          "linked_user.restored",
          "linked_user.updated",
          "linked_user.removed",
        ])
      })

      it("leave no deed behind when they are refused", async () => {
        await forgetOutbox()
        const membership = await people().membershipOf(admin.user.id)
        await outcome(people().remove(membership?.id ?? "", actor))

        expect(await actions()).toEqual([])
      })

      it("are undone as a whole when a removal fails elsewhere", async () => {
        const next = await admitted({ role_ids: [ADMINISTRATOR] })
        const removals = await people().removeUser(admin.user.id, actor)
        await people().undoRemovals(removals, actor)

        expect(await people().membershipOf(admin.user.id)).toMatchObject({
          status: "active",
          role_ids: [ADMINISTRATOR],
        })
        const account = await people().findAccount(account_id)
        expect(account?.owner_id).not.toBe(next.id)
      })

      it("of a role's end hold without anybody doing anything", async () => {
        const { id, user_id } = await admitted()
        await people().createTeamRoleAssignments({
          linked_user_id: id,
          role_id: ADMINISTRATOR,
          expires_at: new Date(Date.now() - 1),
        })

        expect(await people().isAdministrator(user_id, account_id)).toBe(false)
        expect((await people().membershipOf(user_id))?.role_ids).toEqual([
          MEMBER,
        ])
      })
    })
  },
})
