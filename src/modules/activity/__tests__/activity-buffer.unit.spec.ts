import { ActivityBuffer } from "../activity-buffer"
import type { ActivityRow } from "../types"

const row = (id: string, account_id = "tacc_1"): ActivityRow => ({
  id,
  occurred_at: new Date(),
  actor_type: "user",
  actor_id: "user_1",
  impersonation_id: null,
  account_id,
  action: "order:update",
  resource: "order",
  resource_id: null,
  data: null,
  result: "ok",
})

describe("what was done and isn't written yet", () => {
  let written: ActivityRow[]
  let write: jest.Mock<Promise<void>, [ActivityRow[]]>
  let onError: jest.Mock<void, [Error]>
  let buffer: ActivityBuffer

  beforeEach(() => {
    jest.useFakeTimers()
    written = []
    write = jest.fn(async (rows) => void written.push(...rows))
    onError = jest.fn()
    buffer = new ActivityBuffer(write, onError, {
      most: 3,
      at_once: 2,
      every_ms: 1_000,
    })
  })

  afterEach(() => jest.useRealTimers())

  const add = (...ids: string[]) => ids.forEach((id) => buffer.add(row(id)))
  const idsOf = (rows: ActivityRow[]) => rows.map(({ id }) => id)

  it("is written some at a time, after a moment", async () => {
    add("a", "b", "c")
    expect(write).not.toHaveBeenCalled()
    await jest.advanceTimersByTimeAsync(1_000)
    expect(write.mock.calls.map(([rows]) => rows.length)).toEqual([2, 1])
    expect(idsOf(written)).toEqual(["a", "b", "c"])
  })

  it("is written at once when the process ends", async () => {
    add("a")
    await buffer.flush()
    expect(idsOf(written)).toEqual(["a"])
  })

  it("waits while it can't be written, and is tried again", async () => {
    write.mockRejectedValueOnce(new Error("read only"))
    add("a")
    await jest.advanceTimersByTimeAsync(1_000)
    expect(onError).toHaveBeenCalledWith(new Error("read only"))
    expect(written).toEqual([])
    await jest.advanceTimersByTimeAsync(1_000)
    expect(idsOf(written)).toEqual(["a"])
  })

  it("leaves a gap with the number of what didn't fit, for each account", async () => {
    add("a", "b", "c", "d", "e")
    buffer.add(row("f", "tacc_2"))
    await buffer.flush()
    expect(
      written.map(({ action, account_id, data }) => [action, account_id, data])
    ).toEqual([
      ["order:update", "tacc_1", null],
      ["order:update", "tacc_1", null],
      ["order:update", "tacc_1", null],
      ["activity.gap", "tacc_1", { count: 2 }],
      ["activity.gap", "tacc_2", { count: 1 }],
    ])
    await buffer.flush()
    expect(written).toHaveLength(5)
  })

  it("keeps the gap's number until it is written", async () => {
    add("a", "b", "c", "d")
    write.mockRejectedValueOnce(new Error("read only"))
    await buffer.flush()
    await buffer.flush()
    expect(written.at(-1)).toMatchObject({
      action: "activity.gap",
      data: { count: 1 },
    })
  })
})
