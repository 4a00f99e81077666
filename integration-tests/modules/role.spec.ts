import type { TeamRoleService } from "../../src/modules/role/service"
import { TEAM_LOCALES } from "../../src/utils/locales"
import { ROLE_MODULE } from "../../src/utils/module-keys"
import { teamTestRunner } from "../helpers/medusa"

teamTestRunner({
  testSuite: ({ getContainer }) => {
    const roles = () => getContainer().resolve<TeamRoleService>(ROLE_MODULE)
    const list = (account_id = "tacc_1", locale: "en" | "nl" = "en") =>
      roles().listRoles({ account_id, locale })

    describe("roles", () => {
      it("offers the predefined ones, Administrator first", async () => {
        const found = await list()

        expect(found.map((role) => role.key)).toEqual([
          "administrator",
          "member",
          "user",
          "packer",
          "shipping",
          "returns",
          "warehouse",
          "customer_service",
          "finance",
          "marketing",
          "analytics",
          "location_administrator",
        ])
        expect(found[0]).toEqual({
          id: "trole_administrator",
          key: "administrator",
          name: "Administrator",
          description: expect.stringMatching(/\w+/),
          source: "built_in",
          account_id: null,
          permissions: expect.arrayContaining(["role:update"]),
          created_at: null,
          updated_at: null,
        })
      })

      it("names them in every language", async () => {
        for (const locale of TEAM_LOCALES) {
          const found = await roles().listRoles({ account_id: "x", locale })

          expect(found.every((role) => role.name && role.description)).toBe(
            true
          )
        }
        const [administrator] = await list("tacc_1", "nl")
        expect(administrator.name).toBe("Beheerder")
      })

      it("keeps back what has nothing to do", async () => {
        const { known, unknown } = await roles().resolveRoles(
          ["trole_location_administrator", "trole_packer", "trole_pickups"],
          "tacc_1"
        )

        expect(known.map((role) => role.key)).toEqual([
          "packer",
          "location_administrator",
        ])
        expect(unknown).toEqual(["trole_pickups"])
      })

      it("offers an account's own roles to that account only", async () => {
        const own = await roles().createTeamRoles({
          key: "florist",
          name: "Florist",
          account_id: "tacc_1",
          permissions: [],
        })

        expect((await list("tacc_1")).at(-1)).toMatchObject({
          id: own.id,
          source: "custom",
        })
        expect((await list("tacc_2")).map((role) => role.id)).not.toContain(
          own.id
        )
        expect(
          (await roles().resolveRoles([own.id], "tacc_2")).unknown
        ).toEqual([own.id])
        expect(
          (await roles().resolveRoles([own.id], "tacc_1")).known
        ).toHaveLength(1)
      })
    })
  },
})
