import { parseTeamOptions } from "../options"

const SECRET = "s".repeat(32)

const complaint = (input: Record<string, unknown>): string => {
  try {
    parseTeamOptions(input)
    return "none"
  } catch (error) {
    return (error as Error).message
  }
}

describe("the plugin's options", () => {
  it("need none to be given", () => {
    expect(parseTeamOptions()).toMatchObject({
      invitationTtlHours: 168,
      emailUniqueness: "global",
      resendCooldownSeconds: 60,
      mailsPerDay: 20_000,
      unavailablePerHour: 200,
      clientAddress: "socket",
      signUpFields: [],
      worker: { concurrency: 20, mailMaxAttempts: 8 },
    })
  })

  it("leave what Medusa adds to them aside", () => {
    const options = parseTeamOptions({
      database: { clientUrl: "postgres://user:password@localhost/shop" },
    })

    expect(JSON.stringify(options)).not.toContain("password")
  })

  it("take undefined for not given, as an unset variable is", () => {
    expect(parseTeamOptions({ adminUrl: undefined }).adminUrl).toBeUndefined()
  })

  it.each([
    [{ tokenSecret: SECRET }],
    [{ tokenSecret: [SECRET, "o".repeat(40)] }],
    [{ adminUrl: "https://shop.example.com/app" }],
    [{ redisUrl: "rediss://:password@redis.example.com:6380/1" }],
    [{ signUpFields: [{ name: "vat_id", label: "VAT", type: "text" }] }],
    [{ email: { subject: () => "Hello" } }],
    [{ worker: { concurrency: 1 } }],
    [{ resendCooldownSeconds: 0 }],
  ])("may be %j", (input) => {
    expect(complaint(input)).toBe("none")
  })

  it.each([
    ["adminUrl", { adminUrl: "shop.example.com/app" }],
    ["adminUrl", { adminUrl: "javascript:alert(1)" }],
    ["tokenSecret", { tokenSecret: "short" }],
    ["tokenSecret", { tokenSecret: [] }],
    ["redisUrl", { redisUrl: "http://localhost:6379" }],
    ["invitationTtlHours", { invitationTtlHours: 0 }],
    ["invitationTtlHours", { invitationTtlHours: "168" }],
    ["emailUniqueness", { emailUniqueness: "none" }],
    ["resendCooldownSeconds", { resendCooldownSeconds: -1 }],
    ["mailsPerDay", { mailsPerDay: 0 }],
    ["unavailablePerHour", { unavailablePerHour: 0 }],
    ["signUpFields.0.name", { signUpFields: [{ name: "VAT", label: "x" }] }],
    [
      "signUpFields.0.name",
      { signUpFields: [{ name: "__proto__", label: "x" }] },
    ],
    ["email.template", { email: { template: "mail.html" } }],
    ["worker.concurrency", { worker: { concurrency: 0 } }],
    ["clientAddress", { clientAddress: "header" }],
    ["adminURL", { adminURL: "https://shop.example.com" }],
  ])("are refused by name: %s in %j", (name, input) => {
    expect(complaint(input)).toContain("medusa-plugin-team-access")
    expect(complaint(input)).toContain(name)
  })

  it("never repeats a secret in the complaint", () => {
    expect(complaint({ tokenSecret: "too-short-a-secret" })).not.toContain(
      "too-short-a-secret"
    )
  })
})
