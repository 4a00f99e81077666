import { Remembered } from "../remembered"

describe("Remembered", () => {
  it("looks up once within its time, and again after", async () => {
    jest.useFakeTimers()
    const remembered = new Remembered(1000)
    let looked = 0
    const load = async () => ++looked
    expect(await remembered.get("a", load)).toBe(1)
    expect(await remembered.get("a", load)).toBe(1)
    expect(await remembered.get("b", load)).toBe(2)
    jest.advanceTimersByTime(1001)
    expect(await remembered.get("a", load)).toBe(3)
    jest.useRealTimers()
  })

  it("doesn't keep a failure", async () => {
    const remembered = new Remembered(1000)
    await expect(
      remembered.get("a", () => Promise.reject(new Error("away")))
    ).rejects.toThrow("away")
    expect(await remembered.get("a", async () => "here")).toBe("here")
  })
})
