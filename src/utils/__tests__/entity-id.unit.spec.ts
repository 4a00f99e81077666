import { generateEntityId } from "@medusajs/framework/utils"

import { entityId } from "../entity-id"

describe("an entity's id", () => {
  it("has the host's form", () => {
    const form = /^tinv_[0-9A-HJKMNP-TV-Z]{26}$/

    expect(generateEntityId(undefined, "tinv")).toMatch(form)
    expect(entityId("tinv")).toMatch(form)
  })

  it("sorts by the moment it was made, among the host's too", async () => {
    const first = generateEntityId(undefined, "tinv")
    await new Promise((done) => setTimeout(done, 2))
    const second = entityId("tinv")
    await new Promise((done) => setTimeout(done, 2))
    const third = generateEntityId(undefined, "tinv")

    expect([third, second, first].sort()).toEqual([first, second, third])
  })

  it("is never the same", () => {
    const ids = Array.from({ length: 20_000 }, () => entityId("tinv"))

    expect(new Set(ids).size).toBe(20_000)
  })

  it("uses every digit in every random place", () => {
    const ids = Array.from({ length: 5_000 }, () => entityId("tinv").slice(-16))

    for (let place = 0; place < 16; place += 1) {
      expect(new Set(ids.map((id) => id[place])).size).toBe(32)
    }
  })
})
