import type { TeamSessionService } from "../../src/modules/session/service"
import { SESSION_MODULE } from "../../src/utils/module-keys"
import { teamTestRunner } from "../helpers/medusa"

teamTestRunner({
  testSuite: ({ getContainer }) => {
    const sessions = () =>
      getContainer().resolve<TeamSessionService>(SESSION_MODULE)
    const noon = new Date("2026-11-23T12:00:00.250Z")
    const earlier = new Date("2026-11-23T11:00:00.000Z")

    describe("a login's credentials", () => {
      it("count from the beginning until they are ended", async () => {
        expect(await sessions().validAfter("authid_1")).toBeNull()
      })

      it("count from the end on, which never moves backwards", async () => {
        await sessions().endCredentials("authid_1", noon)
        await sessions().endCredentials("authid_1", earlier)

        expect(await sessions().validAfter("authid_1")).toEqual(noon)
      })

      it("end at the latest of many ends at once", async () => {
        const moments = Array.from(
          { length: 20 },
          (_, index) => new Date(noon.getTime() + ((index * 7) % 20) * 1_000)
        )
        await Promise.all(
          moments.map((at) => sessions().endCredentials("authid_2", at))
        )

        expect(await sessions().validAfter("authid_2")).toEqual(
          new Date(noon.getTime() + 19_000)
        )
      })

      it("are asked of several logins at once", async () => {
        await sessions().endCredentials("authid_3", noon)
        const ends = await sessions().validAfterOf(["authid_3", "authid_4"])

        expect([...ends]).toEqual([["authid_3", noon]])
      })
    })
  },
})
