import { arrivesAsExpected } from "../arriving"

const option = { providers: ["google", "emailpass"], domains: ["example.com"] }
const google = (user_metadata: Record<string, unknown> | null) => [
  { provider: "google", user_metadata },
]
const arrives = (
  email: string,
  logins: Parameters<typeof arrivesAsExpected>[1]
) => arrivesAsExpected(email, logins, option)

describe("whoever comes in by another way", () => {
  it("arrives as expected with an address that the provider vouches for", () => {
    expect(arrives("a@example.com", google({ email: "a@example.com" }))).toBe(
      true
    )
    expect(arrives("A@Example.com", google({ email: "a@EXAMPLE.com" }))).toBe(
      true
    )
    expect(
      arrives("a@example.com", [
        { provider: "emailpass" },
        ...google({ email: "a@example.com", email_verified: true }),
      ])
    ).toBe(true)
  })

  it.each([
    ["of another domain", "a@example.org", google({ email: "a@example.org" })],
    [
      "of a domain that ends like it",
      "a@not-example.com",
      google({ email: "a@not-example.com" }),
    ],
    [
      "of a domain below it",
      "a@mail.example.com",
      google({ email: "a@mail.example.com" }),
    ],
    [
      "whose address has the domain in front",
      "example.com@evil.test",
      google({ email: "example.com@evil.test" }),
    ],
    [
      "whose address in the host is another",
      "b@example.com",
      google({ email: "a@example.com" }),
    ],
    [
      "whose address the provider doesn't vouch for",
      "a@example.com",
      google({ email: "a@example.com", email_verified: false }),
    ],
    ["of whom the provider says nothing", "a@example.com", google(null)],
    [
      "by another provider",
      "a@example.com",
      [{ provider: "github", user_metadata: { email: "a@example.com" } }],
    ],
    [
      "by a password, with any address they like",
      "a@example.com",
      [{ provider: "emailpass", user_metadata: { email: "a@example.com" } }],
    ],
    ["without a login", "a@example.com", []],
  ])("doesn't: %s", (_, email, logins) => {
    expect(arrives(email, logins)).toBe(false)
  })
})
