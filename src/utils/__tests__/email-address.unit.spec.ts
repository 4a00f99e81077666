import { domainOf, isEmailAddress, normalizeEmail } from "../email-address"

describe("an e-mail address", () => {
  it.each([
    "ann@example.com",
    "ann+shop@example.com",
    "a@b.co",
    "first.last@sub.domain.example.org",
    "o'brien@example.ie",
    "!#$%&'*+/=?^_`{|}~-@example.com",
    "1234567890@example.com",
    "ann@xn--bcher-kva.example",
    `${"a".repeat(64)}@example.com`,
    `ann@${"a".repeat(63)}.com`,
  ])("can be %s", (email) => {
    expect(isEmailAddress(email)).toBe(true)
  })

  it.each([
    "",
    "@",
    "ann",
    "ann@",
    "@example.com",
    "ann@localhost",
    "ann@@example.com",
    "ann example@example.com",
    "ann@example.com, bob@example.com",
    "ann@example.com;bob@example.com",
    "Ann <ann@example.com>",
    "mailto:ann@example.com",
    "ann@example.com\nbcc: all@example.com",
    "ann\u0000@example.com",
    "ann@exam ple.com",
    "ann@-example.com",
    "ann@example..com",
    "ann@.example.com",
    "ann@example.com.",
    "änn@example.com",
    `ann@${"a".repeat(64)}.com`,
    `${"a".repeat(250)}@example.com`,
  ])("can't be %j", (email) => {
    expect(isEmailAddress(email)).toBe(false)
  })

  it("is trimmed and in lower case, and otherwise as typed", () => {
    expect(normalizeEmail("\t Ann.Lee+Shop@Example.COM ")).toBe(
      "ann.lee+shop@example.com"
    )
  })

  it("belongs to the domain behind its last @", () => {
    expect(domainOf("ann@evil.org@example.com")).toBe("example.com")
  })
})
