import { KeptCounts } from "../kept-counts"

describe("how many rows lists have", () => {
  let now: number
  let rows: number
  let counts: KeptCounts
  let count: jest.Mock<Promise<number>, []>

  beforeEach(() => {
    now = 0
    rows = 100_000
    counts = new KeptCounts(
      async () => rows,
      () => now
    )
    count = jest.fn(async () => 7)
  })

  const ask = (filters: object = { account_id: "tacc_1" }) =>
    counts.of(filters, count)

  it("is counted each time while the table is small", async () => {
    rows = 9_999
    await ask()
    count.mockResolvedValue(8)
    expect(await ask()).toBe(8)
  })

  it("is looked at again when the table may have grown", async () => {
    rows = 10
    await ask()
    rows = 100_000
    now = 60_000
    await ask()
    await ask()
    expect(count).toHaveBeenCalledTimes(2)
  })

  it("is kept for two seconds, and then counted beside the answer", async () => {
    await ask()
    count.mockResolvedValue(8)
    now = 2_000
    expect(await ask()).toBe(7)
    expect(count).toHaveBeenCalledTimes(1)
    now = 2_001
    expect(await ask()).toBe(7)
    expect(count).toHaveBeenCalledTimes(2)
    expect(await ask()).toBe(8)
  })

  it("is counted once at a time", async () => {
    await ask()
    let answer: (count: number) => void = () => undefined
    count.mockReturnValue(new Promise<number>((done) => (answer = done)))
    now = 3_000
    await ask()
    expect(await ask()).toBe(7)
    expect(count).toHaveBeenCalledTimes(2)
    answer(9)
    await Promise.resolve()
    expect(await ask()).toBe(9)
  })

  it("is waited for when what is kept is a minute old", async () => {
    await ask()
    count.mockResolvedValue(8)
    now = 60_001
    expect(await ask()).toBe(8)
  })

  it("stays as it was when counting fails, until it is too old", async () => {
    await ask()
    count.mockRejectedValue(new Error("no database"))
    now = 3_000
    expect(await ask()).toBe(7)
    now = 60_001
    await expect(ask()).rejects.toThrow("no database")
  })

  it("isn't taken from other accounts or filters", async () => {
    await ask()
    await ask({ account_id: "tacc_2" })
    await ask({ account_id: "tacc_1", q: "ann" })
    expect(count).toHaveBeenCalledTimes(3)
  })
})
