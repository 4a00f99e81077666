import type { TeamSessionService } from "../../src/modules/session/service"
import type { Actor } from "../../src/utils/actor"
import { SESSION_MODULE } from "../../src/utils/module-keys"
import { teamTestRunner } from "../helpers/medusa"

teamTestRunner({
  testSuite: ({ getContainer }) => {
    const sessions = () =>
      getContainer().resolve<TeamSessionService>(SESSION_MODULE)
    const actor: Actor = { type: "user", id: "user_admin" }
    const noon = new Date("2026-11-23T12:00:00.250Z")
    const earlier = new Date("2026-11-23T11:00:00.000Z")

    describe("a login's credentials", () => {
      it("count from the beginning until they are ended", async () => {
        expect(await sessions().validAfter("authid_1")).toBeNull()
      })

      it("count from the end on, which never moves backwards", async () => {
        await sessions().endCredentials("authid_1", { actor, at: noon })
        await sessions().endCredentials("authid_1", { actor, at: earlier })

        expect(await sessions().validAfter("authid_1")).toEqual(noon)
      })

      it("end at the latest of many ends at once", async () => {
        const moments = Array.from(
          { length: 20 },
          (_, index) => new Date(noon.getTime() + ((index * 7) % 20) * 1_000)
        )
        await Promise.all(
          moments.map((at) =>
            sessions().endCredentials("authid_2", { actor, at })
          )
        )

        expect(await sessions().validAfter("authid_2")).toEqual(
          new Date(noon.getTime() + 19_000)
        )
      })

      it("are asked of several logins at once", async () => {
        await sessions().endCredentials("authid_3", { actor, at: noon })
        const ends = await sessions().validAfterOf(["authid_3", "authid_4"])

        expect([...ends]).toEqual([["authid_3", noon]])
      })

      it("end for all of a person's logins at once, with a deed for each", async () => {
        await sessions().endCredentials(["authid_6", "authid_5", "authid_5"], {
          actor,
          at: noon,
          account_id: "tacc_1",
          user_id: "user_1",
        })
        const deeds = await sessions().takeOutbox(10)

        expect([
          ...(await sessions().validAfterOf(["authid_5", "authid_6"])),
        ]).toEqual([
          ["authid_5", noon],
          ["authid_6", noon],
        ])
        expect(deeds.map(({ resource_id }) => resource_id).sort()).toEqual([
          "authid_5",
          "authid_6",
        ])
        expect(deeds[0]).toMatchObject({
          action: "session.ended",
          actor_type: "user",
          actor_id: "user_admin",
          account_id: "tacc_1",
          data: { user_id: "user_1", valid_after: noon.toISOString() },
        })
        await sessions().dropOutbox(deeds.map(({ id }) => id))
        expect(await sessions().takeOutbox(10)).toEqual([])
      })
    })
  },
})
