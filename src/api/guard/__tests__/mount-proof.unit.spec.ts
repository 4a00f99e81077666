import { markGate, MountRecord } from "../mount-proof"

const admin = markGate("/admin*", () => undefined)
const auth = markGate("/auth*", () => undefined)
const other = () => undefined

const recorded = (...calls: Parameters<MountRecord["add"]>[]) => {
  const record = new MountRecord()
  calls.forEach((call) => record.add(...call))
  return record.complaint()
}

describe("the proof that the gate stands", () => {
  it("is content when both gates come before every route", () => {
    expect(
      recorded(
        [other, "/"],
        [other, "/admin"],
        [admin, "/admin*"],
        [auth, "/auth*"],
        [other, "/admin/products", "GET"]
      )
    ).toBeNull()
  })

  it("has nothing to say where no routes were loaded", () => {
    expect(recorded()).toBeNull()
  })

  it("complains of a gate that is missing", () => {
    expect(
      recorded([admin, "/admin*"], [other, "/admin/products", "GET"])
    ).toBe("the gate is not mounted at /auth*")
    expect(recorded([other, "/admin/products", "GET"])).toBe(
      "the gate is not mounted at /admin* and /auth*"
    )
  })

  it("complains of a route ahead of it", () => {
    expect(
      recorded(
        [other, "/admin/:anything", "GET"],
        [admin, "/admin*"],
        [auth, "/auth*"]
      )
    ).toBe(
      "the gate is mounted behind 1 route(s), first of all GET /admin/:anything"
    )
  })

  it("isn't fooled by a gate at another place, or for some methods", () => {
    expect(
      recorded(
        [admin, "/admin/team*"],
        [admin, "/admin*", "GET"],
        [auth, "/auth*"]
      )
    ).toBe("the gate is not mounted at /admin*")
  })
})
