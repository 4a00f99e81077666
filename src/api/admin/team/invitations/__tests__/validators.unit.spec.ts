import { InvitePeople, ListInvitations } from "../validators"

const accepts = (over: Record<string, unknown>): boolean =>
  InvitePeople.safeParse({ emails: ["a@example.com"], ...over }).success

describe("the message of an invitation", () => {
  it.each([
    "Welcome to the team!",
    "Zażółć gęślą jaźń 👩‍🚀",
    "First line\nsecond line\r\nthird",
    "Ask ann@example.com, or me. Bye",
    "50 % and/or more: see you at 10.30/11",
  ])("may be %j", (message) => {
    expect(accepts({ message })).toBe(true)
  })

  it.each([
    "Log in at https://evil.example",
    "HTTP://EVIL.EXAMPLE",
    "Log in at www.evil.example",
    "mailto:ann@example.com",
    "Log in at evil.com/login",
    "ftp://evil.example",
    "tab\there",
    "bell\u0007",
    "delete\u007f",
    "next line\u0085",
    "reversed \u202elmth.elif",
    "half a smiley \ud83d",
    "x".repeat(501),
  ])("can't be %j", (message) => {
    expect(accepts({ message })).toBe(false)
  })
})

describe("a request to invite", () => {
  it.each([
    [{ role_ids: [] }],
    [{ expires_at: "2020-01-01T00:00:00Z" }],
    [{ expires_at: "3020-01-01T00:00:00Z" }],
    [{ expires_at: "tomorrow" }],
    [{ locale: "xx" }],
    [{ areas: ["Every thing"] }],
    [{ recipients: [{ email: "a@example.com" }] }],
    [{ emails: undefined }],
    [{ emails: [] }],
    [{ emails: [{ email: "a@example.com" }] }],
    [{ send_email: "yes" }],
    [{ unknown: true }],
    [{ __proto__: { admin: true }, constructor: {} }],
  ])("is refused with %j", (over) => {
    expect(accepts(over)).toBe(false)
  })

  it("takes an id that is given twice once", () => {
    const { role_ids } = InvitePeople.parse({
      emails: ["a@example.com"],
      role_ids: ["trole_member", "trole_packer", "trole_member"],
    })

    expect(role_ids).toEqual(["trole_member", "trole_packer"])
  })
})

describe("a list's query", () => {
  it("reads several values in each spelling", () => {
    const { status } = ListInvitations.parse({ status: ["pending", "expired"] })

    expect(status).toEqual(["pending", "expired"])
    expect(ListInvitations.parse({ status: "pending,expired" }).status).toEqual(
      status
    )
  })

  it.each([
    [{ order: "nonce" }],
    [{ order: ["email"] }],
    [{ status: "open" }],
    [{ limit: "0" }],
    [{ limit: "1001" }],
    [{ offset: "-1" }],
    [{ q: ["a"] }],
    [{ q: "a\u0000" }],
    [{ fields: "*nonce" }],
  ])("is refused with %j", (query) => {
    expect(ListInvitations.safeParse(query).success).toBe(false)
  })
})
