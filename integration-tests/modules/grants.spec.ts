import { Modules } from "@medusajs/framework/utils"

import { linkedUsers, roles } from "../../src/workflows/services"
import { grants } from "../../src/workflows/authority/grants"
import { eventually } from "../helpers/eventually"
import { knexOf } from "../helpers/invitations"
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

teamTestRunner({
  testSuite: (suite) => {
    const { getContainer, admin } = suite
    const { people, accountId, admitted, admit, newAccount } =
      memberships(suite)
    let account_id: string

    beforeEach(async () => {
      account_id = await accountId()
    })

    const user = (id: string) => ({ type: "user", id }) as const
    const current = (id: string) => grants(getContainer()).current(user(id))
    const version = async () =>
      (await people().versionsOf([account_id])).versions.get(account_id)

    describe("what somebody may do", () => {
      it("is what their roles say, of both modules", async () => {
        const own = await roles(getContainer()).createRole(
          {
            account_id,
            name: "Florist",
            description: "",
            permissions: ["product:read"],
          },
          actor
        )
        const { id, user_id } = await admitted({ role_ids: [own.id] })

        expect(await current(user_id)).toMatchObject({
          standing: "active",
          account_id,
          linked_user_id: id,
          is_root: false,
          permissions: new Set(["product:read"]),
          roles: [{ role_id: own.id, name: "Florist", expires_at: null }],
        })
      })

      it("is everything for an Administrator of the default account only", async () => {
        const other = await newAccount()
        const client = await admitted({
          account_id: other,
          role_ids: [ADMINISTRATOR],
        })
        const fresh = (id: string, account: string) =>
          grants(getContainer()).fresh(user(id), account)

        expect(await current(admin.user.id)).toMatchObject({ is_root: true })
        expect(await fresh(client.user_id, other)).toMatchObject({
          is_administrator: true,
          is_root: false,
        })
        expect(await fresh(client.user_id, account_id)).toMatchObject({
          standing: "no_membership",
        })
        expect(await outcome(fresh(client.user_id, "tacc_none"))).toBe(
          "not_found"
        )
      })

      it("is nothing for whoever is nobody here", async () => {
        for (const type of ["system", "invitee", "api_key", "user"] as const) {
          const grant = await grants(getContainer()).current({ type, id: "x" })

          expect(grant).toMatchObject({ standing: "no_membership" })
        }
      })
    })

    describe("a change", () => {
      it("made here holds for the next question", async () => {
        const { id, user_id } = await admitted({ role_ids: [PACKER] })
        const standings = [(await current(user_id)).standing]
        const after = async (change: Promise<unknown>) => {
          await change
          standings.push((await current(user_id)).standing)
        }
        await after(people().suspend(id, actor))
        await after(people().restore(id, actor))
        await after(people().change(id, { roles: [] }, actor))
        await after(
          people().change(id, { roles: [{ role_id: MEMBER }] }, actor)
        )
        await after(people().remove(id, actor))
        await after(admit({ user_id }))

        expect(standings).toEqual([
          "active",
          "suspended",
          "active",
          "no_role",
          "active",
          "no_membership",
          "active",
        ])
      })

      it("of a role holds for all who have it", async () => {
        const service = roles(getContainer())
        const values = { name: "Florist", description: "", permissions: [] }
        const { id } = await service.createRole(
          { account_id, ...values },
          actor
        )
        const people = [
          await admitted({ role_ids: [id] }),
          await admitted({ role_ids: [id] }),
        ]
        const permissions = () =>
          Promise.all(
            people.map(async ({ user_id }) => [
              ...(await current(user_id)).permissions,
            ])
          )
        const before = await permissions()
        await service.changeRole(
          { id, account_id, permissions: ["order:read"] },
          actor
        )
        const changed = await permissions()
        await service.removeRole({ id, account_id }, actor)

        expect(before).toEqual([[], []])
        expect(changed).toEqual([["order:read"], ["order:read"]])
        expect((await current(people[0].user_id)).standing).toBe("no_role")
      })

      it("raises the version, whoever makes it and by whatever way", async () => {
        const { id, user_id } = await admitted()
        const knex = knexOf(getContainer())
        const seen = [await version()]
        const ways: (() => Promise<unknown>)[] = [
          () => people().suspend(id, actor),
          () => people().restore(id, actor),
          () => people().change(id, { areas: ["orders"] }, actor),
          () => people().change(id, { roles: [{ role_id: PACKER }] }, actor),
          () =>
            people().moveHolders(
              { account_id, from: PACKER, to: MEMBER },
              actor
            ),
          () => bindKey("apk_1", [PACKER]),
          () => people().unbindApiKey("apk_1", actor),
          () => people().remove(id, actor),
          () => admit({ user_id }),
          () =>
            people().updateTeamAccounts({ id: account_id, areas: ["orders"] }),
          () =>
            people().createTeamRoleAssignments({
              linked_user_id: id,
              role_id: FINANCE,
            }),
          () =>
            knex("team_role_assignment").where({ role_id: FINANCE }).delete(),
          () => knex("team_linked_user").where({ id }).update({ areas: [] }),
          () => knex("team_linked_user").where({ id }).delete(),
          () => knex.raw("truncate team_role_assignment"),
        ]
        for (const change of ways) {
          await change()
          seen.push(await version())
        }

        expect(new Set(seen).size).toBe(ways.length + 1)
      })

      it("of what grants aren't made of leaves the version as it is", async () => {
        const { user_id, email } = await admitted()
        const before = await version()
        await people().touchActivity(user_id)
        await people().syncUser({ id: user_id, email, name: "Other" })
        await people().reserveSeats(account_id, ["tinv_1"], 30_000)

        expect(await version()).toBe(before)
      })
    })

    const keys = () => getContainer().resolve(Modules.API_KEY)
    const makeKey = async (created_by: string, made = new Date()) => {
      const { id } = await keys().createApiKeys({
        title: "Key",
        type: "secret",
        created_by,
      })
      await knexOf(getContainer())("api_key")
        .where({ id })
        .update({ created_at: made })
      return id
    }
    const bindKey = (
      api_key_id: string,
      role_ids: string[],
      by = admin.user.id
    ) => people().bindApiKey({ api_key_id, account_id, role_ids }, user(by))
    const keyGrant = (id: string) =>
      grants(getContainer()).fresh({ type: "api_key", id }, account_id)

    describe("an API key", () => {
      const BEFORE = new Date("2020-01-01T00:00:00Z")
      /** The host has a user before the plugin looks who was there. */
      const bootstrapped = async () => {
        const { id } = await people().getDefaultAccount()
        await people().updateTeamAccounts({
          id,
          bootstrap: {
            made: [],
            at: new Date(Date.now() - 60_000).toISOString(),
          },
        })
      }
      beforeEach(bootstrapped)

      it("from before the plugin has what the host gives it", async () => {
        const id = await makeKey("user_long_gone", BEFORE)

        expect(await keyGrant(id)).toMatchObject({ is_root: true })
      })

      it("made since has what its maker has now", async () => {
        const maker = await admitted({ role_ids: [ADMINISTRATOR] })
        const id = await makeKey(maker.user_id)
        const found = [await keyGrant(id)]
        await people().change(maker.id, { roles: [{ role_id: PACKER }] }, actor)
        found.push(await keyGrant(id))
        await people().suspend(maker.id, actor)
        found.push(await keyGrant(id))
        await people().remove(maker.id, actor)
        found.push(await keyGrant(id))

        expect(
          found.map(({ standing, is_root, permissions }) => [
            standing,
            is_root,
            permissions.has("order:fulfill"),
          ])
        ).toEqual([
          ["active", true, true],
          ["active", false, true],
          ["suspended", false, false],
          ["no_membership", false, false],
        ])
      })

      it("has nothing when nobody is known to have made it", async () => {
        expect(await keyGrant(await makeKey(""))).toMatchObject({
          standing: "no_membership",
        })
      })

      it("made by a key has what that key has, and goes with it", async () => {
        const maker = await admitted({ role_ids: [PACKER] })
        const first = await makeKey(maker.user_id)
        const second = await makeKey(first)
        expect(await keyGrant(second)).toEqual(await keyGrant(first))
        await keys().revoke(first, { revoked_by: admin.user.id })

        expect((await keyGrant(second)).standing).toBe("no_membership")
      })

      it("that was bound by itself, or in a circle, has nothing", async () => {
        const [first, second] = [await makeKey("x"), await makeKey("y")]
        await people().bindApiKey(
          { api_key_id: first, account_id, role_ids: [PACKER] },
          { type: "api_key", id: second }
        )
        await people().bindApiKey(
          { api_key_id: second, account_id, role_ids: [PACKER] },
          { type: "api_key", id: first }
        )

        expect((await keyGrant(first)).standing).toBe("no_membership")
      })

      it("with roles has them within what whoever bound it has now", async () => {
        const binder = await admitted({ role_ids: [ADMINISTRATOR] })
        const id = await makeKey(admin.user.id, BEFORE)
        await bindKey(id, [PACKER, ADMINISTRATOR], binder.user_id)
        const bound = await keyGrant(id)
        expect(bound).toMatchObject({
          standing: "active",
          is_root: false,
          is_administrator: false,
        })
        expect(bound.permissions.has("payment:capture")).toBe(true)
        await people().change(
          binder.id,
          { roles: [{ role_id: PACKER }], areas: ["orders"] },
          actor
        )
        const narrowed = await keyGrant(id)
        expect(narrowed.permissions.has("payment:capture")).toBe(false)
        expect(narrowed.permissions.has("order:read")).toBe(true)
        await people().suspend(binder.id, actor)

        const suspended = await keyGrant(id)
        expect([suspended.standing, suspended.permissions.size]).toEqual([
          "suspended",
          0,
        ])
      })
    })

    describe("without its database", () => {
      it("nobody passes, and the answer says that it isn't them", async () => {
        const { user_id } = await admitted()
        await current(user_id)
        await people().touchActivity(user_id)
        const broken = jest
          .spyOn(linkedUsers(getContainer()), "versionsOf")
          .mockRejectedValue(new Error("connect ECONNREFUSED"))
        const source = jest
          .spyOn(linkedUsers(getContainer()), "grantSourceOf")
          .mockRejectedValue(new Error("connect ECONNREFUSED"))
        await people().suspend((await admitted()).id, actor)
        const refused = await outcome(current(user_id))
        broken.mockRestore()
        source.mockRestore()

        expect(refused).toBe("team_access_unavailable")
        expect((await current(user_id)).standing).toBe("active")
      })
    })

    it("finds the account that is there after the tables were emptied", async () => {
      await current(admin.user.id)
      await people().deleteTeamAccounts(account_id)
      await people().getDefaultAccount()
      await eventually(
        async () => (await current(admin.user.id)).standing === "no_membership"
      )

      expect((await current(admin.user.id)).standing).toBe("no_membership")
    })
  },
})
