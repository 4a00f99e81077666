import {
  ADMINISTRATOR,
  MEMBER,
  actor,
  memberships,
  outcome,
} from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"

const PACKER = "trole_packer"
const FINANCE = "trole_finance"
const HOUR = 3_600_000
const hence = (ms: number) => new Date(Date.now() + ms).toISOString()

teamTestRunner({
  testSuite: (suite) => {
    const { people, accountId, admitted, newAccount, forgetOutbox } =
      memberships(suite)
    const { admin } = suite
    let account_id: string

    beforeEach(async () => {
      account_id = await accountId()
    })

    const held = async (id: string) =>
      (await people().assignmentsOf([id])).get(id) ?? []
    const ends = async (id: string) =>
      Object.fromEntries(
        (await held(id)).map(({ role_id, expires_at }) => [
          role_id,
          expires_at?.toISOString() ?? null,
        ])
      )
    const runOut = (id: string, role_id: string) =>
      people()
        .listTeamRoleAssignments({ linked_user_id: id, role_id })
        .then(([row]) =>
          people().updateTeamRoleAssignments({
            id: row.id,
            expires_at: new Date(Date.now() - 1),
          })
        )

    describe("a role with an end", () => {
      it("is held until then", async () => {
        const { id, user_id } = await admitted()
        const end = hence(HOUR)
        await people().change(
          id,
          {
            roles: [{ role_id: MEMBER }, { role_id: PACKER, expires_at: end }],
          },
          actor
        )
        expect(await ends(id)).toEqual({ [MEMBER]: null, [PACKER]: end })
        await runOut(id, PACKER)

        expect(await ends(id)).toEqual({ [MEMBER]: null })
        expect((await people().membershipOf(user_id))?.role_ids).toEqual([
          MEMBER,
        ])
      })

      it("can't end in the past", async () => {
        const { id } = await admitted()
        const until = (expires_at: string) =>
          outcome(
            people().change(
              id,
              { roles: [{ role_id: PACKER, expires_at }] },
              actor
            )
          )

        expect(await until(hence(-1_000))).toBe("expires_in_the_past")
        expect(await until("tomorrow")).toBe("expires_in_the_past")
        expect(await ends(id)).toEqual({ [MEMBER]: null })
      })

      it("keeps its end, its giver and its beginning when it just stays", async () => {
        const { id } = await admitted()
        const end = hence(HOUR)
        await people().change(
          id,
          {
            roles: [{ role_id: MEMBER }, { role_id: PACKER, expires_at: end }],
          },
          { type: "user", id: "user_first" }
        )
        const before = await held(id)
        await people().change(
          id,
          {
            roles: [
              { role_id: PACKER },
              { role_id: MEMBER, expires_at: null },
              { role_id: FINANCE },
            ],
          },
          { type: "user", id: "user_second" }
        )

        const after = await held(id)
        expect(after.slice(0, 2)).toEqual(before)
        expect(after[2]).toMatchObject({
          role_id: FINANCE,
          granted_by: "user_second",
        })
      })

      it("is given anew when its end changes, or once it has run out", async () => {
        const { id } = await admitted()
        const give = (expires_at?: string | null) =>
          people().change(
            id,
            { roles: [{ role_id: MEMBER, expires_at }] },
            actor
          )
        const [before] = await held(id)
        const end = hence(HOUR)
        await give(end)
        const [changed] = await held(id)
        expect(changed.expires_at?.toISOString()).toBe(end)
        expect(changed.created_at.getTime()).toBeGreaterThan(
          before.created_at.getTime()
        )
        await runOut(id, MEMBER)
        await give()

        expect(await ends(id)).toEqual({ [MEMBER]: null })
      })

      it("is Administrator only beside somebody who is that for good", async () => {
        const other = await newAccount()
        const end = hence(HOUR)
        const passing = [{ role_id: ADMINISTRATOR, expires_at: end }]
        const alone = await admitted({ account_id: other })
        const change = (id: string, roles: typeof passing) =>
          outcome(people().change(id, { roles }, actor))
        expect(await change(alone.id, passing)).toBe("last_administrator")

        const lasting = await admitted({
          account_id: other,
          role_ids: [ADMINISTRATOR],
        })
        expect(await change(alone.id, passing)).toBe("ok")
        expect(await change(lasting.id, passing)).toBe("last_administrator")
        expect(await people().administratorsOf(other)).toHaveLength(1)
      })

      it("isn't in the way of the command that makes an Administrator", async () => {
        const { id, user_id, email, name } = await admitted()
        const roles = [{ role_id: ADMINISTRATOR, expires_at: hence(HOUR) }]
        await people().change(id, { roles }, actor)
        await people().suspend(id, actor)
        await people().makeAdministrator(
          { id: user_id, email, name, created_at: new Date() },
          actor
        )

        expect(await ends(id)).toEqual({ [ADMINISTRATOR]: null })
        expect(await people().isAdministrator(user_id, account_id)).toBe(true)
      })
    })

    describe("moving all who hold a role to another", () => {
      const move = { from: PACKER, to: FINANCE }

      it("keeps their ends, the later one of who has both, and names who moved them", async () => {
        const [soon, later] = [hence(HOUR), hence(2 * HOUR)]
        const lasting = await admitted({ role_ids: [MEMBER, PACKER] })
        const passing = await admitted()
        const both = await admitted()
        const neither = await admitted()
        await people().suspend(lasting.id, actor)
        await people().change(
          passing.id,
          { roles: [{ role_id: PACKER, expires_at: soon }] },
          actor
        )
        await people().change(
          both.id,
          {
            roles: [
              { role_id: PACKER, expires_at: soon },
              { role_id: FINANCE, expires_at: later },
            ],
          },
          actor
        )
        const undo = await people().moveHolders({ account_id, ...move }, actor)

        expect(await ends(lasting.id)).toEqual({
          [MEMBER]: null,
          [FINANCE]: null,
        })
        expect(await ends(passing.id)).toEqual({ [FINANCE]: soon })
        expect(await ends(both.id)).toEqual({ [FINANCE]: later })
        expect(await ends(neither.id)).toEqual({ [MEMBER]: null })
        expect(undo.linked_user_ids.sort()).toEqual(
          [lasting.id, passing.id, both.id].sort()
        )
        const [moved] = await held(passing.id)
        expect(moved.granted_by).toBe(actor.id)
      })

      it("is undone for those who were moved, as it was", async () => {
        const before = await admitted({ role_ids: [PACKER] })
        const both = await admitted({ role_ids: [PACKER, FINANCE] })
        const other = await admitted({ role_ids: [FINANCE] })
        const removed = await admitted({ role_ids: [PACKER] })
        const was = [await held(before.id), await held(both.id)]
        const undo = await people().moveHolders({ account_id, ...move }, actor)
        await people().remove(removed.id, actor)
        await people().undoMove(undo, actor)

        expect([await held(before.id), await held(both.id)]).toEqual(was)
        expect(await ends(other.id)).toEqual({ [FINANCE]: null })
        expect(await held(removed.id)).toEqual([])
      })

      it("leaves other accounts alone, and the last Administrator in place", async () => {
        const other = await newAccount()
        const { id } = await admitted({ account_id: other, role_ids: [PACKER] })
        await people().moveHolders({ account_id, ...move }, actor)

        expect(await ends(id)).toEqual({ [PACKER]: null })
        expect(
          await outcome(
            people().moveHolders(
              { account_id, from: ADMINISTRATOR, to: MEMBER },
              actor
            )
          )
        ).toBe("last_administrator")
      })

      it("moves a thousand at once", async () => {
        const member = await people().membershipOf(admin.user.id)
        await people().createTeamLinkedUsers(
          Array.from({ length: 1_000 }, (_, index) => ({
            id: `tlu_many_${index}`,
            account_id,
            user_id: `user_many_${index}`,
            email: `many${index}@example.com`,
            name: `Many ${index}`,
            joined_at: member?.joined_at ?? new Date(),
          }))
        )
        await people().createTeamRoleAssignments(
          Array.from({ length: 1_000 }, (_, index) => ({
            linked_user_id: `tlu_many_${index}`,
            role_id: PACKER,
          }))
        )
        await people().moveHolders({ account_id, ...move }, actor)

        const holders = await people().holdersOf(account_id)
        expect([holders.get(PACKER), holders.get(FINANCE)]).toEqual([
          undefined,
          1_000,
        ])
      })
    })

    describe("who is looked for", () => {
      it("counts who holds a role now, suspended ones too", async () => {
        const packer = await admitted({ role_ids: [PACKER] })
        const suspended = await admitted({ role_ids: [PACKER, MEMBER] })
        const former = await admitted({ role_ids: [PACKER] })
        await people().suspend(suspended.id, actor)
        await people().remove(former.id, actor)
        expect((await people().holdersOf(account_id)).get(PACKER)).toBe(2)
        await runOut(packer.id, PACKER)

        const holders = await people().holdersOf(account_id)
        expect([holders.get(PACKER), holders.get(MEMBER)]).toEqual([1, 1])
      })

      it("finds users of the host who have no place", async () => {
        const there = await admitted()
        const former = await admitted()
        await people().remove(former.id, actor)
        const elsewhere = await admitted({ account_id: await newAccount() })

        expect(
          await people().withoutMembership([
            "user_new",
            there.user_id,
            former.user_id,
            elsewhere.user_id,
          ])
        ).toEqual(["user_new", former.user_id])
      })

      it("finds members whose roles hold no more, or are none any more", async () => {
        const gone = await admitted({ role_ids: ["trole_gone"] })
        const over = await admitted({ role_ids: [PACKER] })
        await admitted({ role_ids: [MEMBER] })
        await runOut(over.id, PACKER)
        const known = [ADMINISTRATOR, MEMBER, PACKER]
        const found = await people().withoutRole(account_id, known)

        expect(found.map(({ id }) => id).sort()).toEqual(
          [gone.id, over.id].sort()
        )
      })
    })

    describe("an API key's roles", () => {
      const bind = (role_ids: string[], api_key_id = "apk_1") =>
        people().bindApiKey(
          { api_key_id, account_id, role_ids },
          { type: "user", id: admin.user.id }
        )
      const rowOf = async (id = "apk_1") =>
        (await people().apiKeysOf([id])).get(id)

      it("are given, changed and taken, by whom is kept", async () => {
        await forgetOutbox()
        expect(await bind([PACKER, PACKER])).toBeNull()
        expect(await rowOf()).toMatchObject({
          role_ids: [PACKER],
          bound_by: admin.user.id,
          bound_at: expect.any(Date),
        })
        expect(await bind([FINANCE])).toMatchObject({ role_ids: [PACKER] })
        expect((await people().keysWithRole(account_id)).get(FINANCE)).toBe(1)
        expect(await people().unbindApiKey("apk_1", actor)).toMatchObject({
          role_ids: [FINANCE],
        })
        expect(await people().unbindApiKey("apk_1", actor)).toBeNull()

        const deeds = await people().takeOutbox(10)
        expect(deeds.map(({ action }) => action)).toEqual([
          "api_key.bound",
          "api_key.bound",
          "api_key.unbound",
        ])
      })

      it("come back as they were when a change is undone", async () => {
        await bind([PACKER])
        const before = await rowOf()
        const former = await people().unbindApiKey("apk_1", actor)
        if (former) {
          await people().rebindApiKey(former, actor)
        }

        expect(await rowOf()).toEqual(before)
      })
    })

    describe("roles for an invite of the host's", () => {
      it("are chosen, chosen anew and forgotten", async () => {
        const by = { type: "user", id: admin.user.id } as const
        const choose = (role_ids: string[]) =>
          people().chooseForInvite(
            {
              invite_id: "invite_1",
              account_id,
              email: "New@Example.com",
              role_ids,
              locale: "nl",
            },
            by
          )
        const chosen = async () =>
          (await people().hostInvitesOf(["invite_1", "invite_2"])).get(
            "invite_1"
          )
        await choose([PACKER])
        await choose([FINANCE, MEMBER])
        expect(await chosen()).toEqual({
          invite_id: "invite_1",
          account_id,
          email: "new@example.com",
          role_ids: [FINANCE, MEMBER],
          locale: "nl",
          chosen_by: admin.user.id,
        })
        await choose([])
        expect(await chosen()).toBeUndefined()
        await choose([PACKER])
        await people().forgetHostInvites(["invite_1"])

        expect(await chosen()).toBeUndefined()
      })
    })
  },
})
