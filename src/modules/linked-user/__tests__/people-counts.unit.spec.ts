import { PeopleCounts } from "../people-counts"
import type { PeopleFilters } from "../types"

describe("how many people there are", () => {
  const account_id = "tacc_1"
  let counts: PeopleCounts
  let version: string | undefined
  let count: jest.Mock<Promise<number>, []>

  beforeEach(() => {
    counts = new PeopleCounts()
    version = "1"
    count = jest.fn(async () => 7)
  })

  const ask = (filters: Partial<PeopleFilters> = {}) =>
    counts.of({ account_id, ...filters }, async () => version, count)

  it("is counted once for a version, and anew for the next", async () => {
    expect([await ask(), await ask()]).toEqual([7, 7])
    expect(count).toHaveBeenCalledTimes(1)
    version = "2"
    count.mockResolvedValue(8)
    expect(await ask()).toBe(8)
    expect(count).toHaveBeenCalledTimes(2)
  })

  it("isn't taken from other accounts, filters or scopes", async () => {
    await ask()
    await ask({ account_id: "tacc_2" })
    await ask({ statuses: ["active"] })
    await ask({
      within: {
        location_ids: ["a"],
        sales_channel_ids: null,
        all_location_ids: null,
        all_sales_channel_ids: null,
      },
    })
    expect(count).toHaveBeenCalledTimes(4)
  })

  it("is older than a change that was made while it was counted", async () => {
    count.mockImplementationOnce(async () => {
      version = "2"
      return 7
    })
    await ask()
    await ask()
    expect(count).toHaveBeenCalledTimes(2)
  })

  it.each<[string, Partial<PeopleFilters>]>([
    ["names", { q: "ann" }],
    ["roles, which end", { role_ids: ["trole_1"] }],
    ["activity", { never_signed_in: true }],
    ["time", { not_seen_for_days: 90 }],
  ])("is counted each time where it depends on %s", async (_, filters) => {
    await ask(filters)
    await ask(filters)
    expect(count).toHaveBeenCalledTimes(2)
  })

  it("isn't kept of an account that is gone", async () => {
    version = undefined
    await ask()
    await ask()
    expect(count).toHaveBeenCalledTimes(2)
  })
})
