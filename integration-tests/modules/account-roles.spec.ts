import { ROLE_MODULE } from "../../src/utils/module-keys"
import type { TeamRoleService } from "../../src/modules/role/service"
import { actor, outcome } from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"

teamTestRunner({
  testSuite: ({ getContainer }) => {
    const roles = () => getContainer().resolve<TeamRoleService>(ROLE_MODULE)
    const account_id = "tacc_1"
    const values = { description: "", permissions: ["order:read"] }
    const create = (name: string, over: Partial<typeof values> = {}) =>
      roles().createRole({ account_id, name, ...values, ...over }, actor)
    const version = async (id = account_id) =>
      (await roles().versionsOf([id])).get(id)
    const deeds = async () =>
      (await roles().takeOutbox(100)).map(({ action, data }) => [action, data])

    describe("a role of an account's own", () => {
      it("has a name, a key for code, and what it permits", async () => {
        expect(await create("  Café   night-shift ")).toMatchObject({
          id: expect.stringMatching(/^trole_/),
          key: "cafe_night_shift",
          name: "Café night-shift",
          permissions: ["order:read"],
          source: "custom",
          account_id,
          updated_at: expect.any(Date),
        })
      })

      it("has a key of its own, and keeps it when its name changes", async () => {
        const [first, second, third] = [
          await create("Night shift"),
          await create("Night-shift!"),
          await create("夜勤"),
        ]
        const { role } = await roles().changeRole(
          { id: first.id, account_id, name: "Day shift" },
          actor
        )

        expect([first.key, second.key, third.key]).toEqual([
          "night_shift",
          "night_shift_2",
          "role",
        ])
        expect(role).toMatchObject({ name: "Day shift", key: "night_shift" })
      })

      it("is named as no other role of the account, nor as a predefined one", async () => {
        await create("Florist")
        const other = await create("Gardener")
        const rename = (name: string) =>
          roles().changeRole({ id: other.id, account_id, name }, actor)

        expect(await outcome(create("FLORIST "))).toBe("role_name_taken")
        expect(await outcome(create("packer"))).toBe("role_name_taken")
        expect(await outcome(rename("florist"))).toBe("role_name_taken")
        expect(await outcome(rename("gardener"))).toBe("ok")
        // Whoever reads the dashboard in Dutch knows the Administrator by it.
        for (const name of ["beheerder", "Administrateur", " AMMINISTRATORE"]) {
          expect(await outcome(create(name))).toBe("role_name_taken")
        }
        expect(
          await outcome(
            roles().createRole(
              { account_id: "tacc_2", name: "Florist", ...values },
              actor
            )
          )
        ).toBe("ok")
      })

      it("is one, however many make it at once", async () => {
        const outcomes = await Promise.all(
          Array.from({ length: 5 }, () => outcome(create("Florist")))
        )

        expect(outcomes.sort()).toEqual([
          "ok",
          ...Array.from({ length: 4 }, () => "role_name_taken"),
        ])
      })

      it("contains only what there is", async () => {
        const { id } = await create("Florist")
        const permissions = ["order:read", "api_key:create"]

        expect(await outcome(create("Other", { permissions }))).toBe(
          "unknown_permission"
        )
        expect(
          await outcome(
            roles().changeRole({ id, account_id, permissions }, actor)
          )
        ).toBe("unknown_permission")
      })

      it("isn't changed by who saw it before somebody else's change", async () => {
        const { id, updated_at } = await create("Florist")
        const change = (expected: Date | null, description: string) =>
          roles().changeRole(
            {
              id,
              account_id,
              description,
              expected_updated_at: expected ?? undefined,
            },
            actor
          )
        const { role } = await change(updated_at, "first")

        expect(await outcome(change(updated_at, "second"))).toBe("role_changed")
        expect(await outcome(change(role.updated_at, "third"))).toBe("ok")
      })

      it("lets one of two go on who change it at the same time", async () => {
        const { id, updated_at } = await create("Florist")
        const outcomes = await Promise.all(
          ["one", "two"].map((description) =>
            outcome(
              roles().changeRole(
                {
                  id,
                  account_id,
                  description,
                  expected_updated_at: updated_at ?? undefined,
                },
                actor
              )
            )
          )
        )

        expect(outcomes.sort()).toEqual(["ok", "role_changed"])
      })

      it("can't be touched from another account", async () => {
        const { id } = await create("Florist")
        const other = { id, account_id: "tacc_2" }

        expect(await outcome(roles().changeRole(other, actor))).toBe(
          "not_found"
        )
        expect(await outcome(roles().removeRole(other, actor))).toBe(
          "not_found"
        )
      })

      it("leaves its name when it is removed, and comes back as it was", async () => {
        const role = await create("Florist")
        await roles().removeRole({ id: role.id, account_id }, actor)
        const { unknown } = await roles().resolveRoles([role.id], account_id)
        await roles().restoreRole({ id: role.id, account_id }, actor)
        const { known } = await roles().resolveRoles([role.id], account_id)

        expect(unknown).toEqual([role.id])
        expect(known[0]).toMatchObject({ key: "florist", name: "Florist" })
      })

      it("doesn't come back once another has its name", async () => {
        const { id } = await create("Florist")
        await roles().removeRole({ id, account_id }, actor)
        await create("florist")

        expect(
          await outcome(roles().restoreRole({ id, account_id }, actor))
        ).toBe("role_name_taken")
      })

      it("leaves a deed of each change, with who did what", async () => {
        const { id } = await create("Florist")
        await roles().changeRole(
          { id, account_id, permissions: ["order:export"] },
          actor
        )
        await outcome(create("Florist"))
        await roles().removeRole({ id, account_id }, actor)
        const [deed] = await roles().takeOutbox(1)

        expect(deed).toMatchObject({
          actor_id: actor.id,
          account_id,
          resource: "role",
          resource_id: id,
        })
        expect(await deeds()).toEqual([
          ["role.created", { name: "Florist", permissions: ["order:read"] }],
          [
            "role.updated",
            { name: "Florist", added: ["order:export"], taken: ["order:read"] },
          ],
          ["role.deleted", { name: "Florist", permissions: ["order:export"] }],
        ])
      })
    })

    describe("the version of an account's roles", () => {
      it("changes with each change of them, whoever makes it", async () => {
        const seen = [await version()]
        const { id } = await create("Florist")
        seen.push(await version())
        await roles().changeRole({ id, account_id, description: "x" }, actor)
        seen.push(await version())
        await roles().updateTeamRoles({ id, permissions: [] })
        seen.push(await version())
        await roles().removeRole({ id, account_id }, actor)
        seen.push(await version())
        await roles().deleteTeamRoles(id)
        seen.push(await version())

        expect(new Set(seen).size).toBe(seen.length)
      })

      it("stays when a change is refused, or is another account's", async () => {
        await create("Florist")
        const before = await version()
        await outcome(create("Florist"))
        await roles().createRole(
          { account_id: "tacc_2", name: "Florist", ...values },
          actor
        )

        expect(await version()).toBe(before)
      })

      it("is read together with the roles", async () => {
        const { id, name } = await create("Florist")

        expect(await roles().accountRoles(account_id)).toEqual({
          version: await version(),
          roles: [{ id, name, permissions: ["order:read"] }],
        })
        expect(await roles().accountRoles("tacc_none")).toEqual({
          version: "0",
          roles: [],
        })
      })
    })
  },
})
