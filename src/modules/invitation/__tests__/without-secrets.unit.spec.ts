import { withoutSecrets } from "../without-secrets"

const TOKEN = `tinv_01KAPQ2R3S4T5V6W7X8Y9ZABCD.${"a-_9".repeat(10)}abc`

describe("an error message that is kept", () => {
  it.each([
    ["a token", `550 refused ${TOKEN} at once`],
    ["a link", `550 https://shop.example.com/app/login#invitation=${TOKEN}`],
    ["an escaped link", `550 login%23invitation%3D${TOKEN}`],
    ["two of them", `${TOKEN} ${TOKEN}`],
  ])("holds no link when it had %s", (_, message) => {
    const kept = withoutSecrets(message)

    expect(kept).not.toContain("a-_9")
    expect(kept).toContain("(link)")
  })

  it("holds no part of a link that the bound would have cut", () => {
    const kept = withoutSecrets("x".repeat(470) + TOKEN)

    expect(kept).not.toContain("a-_9")
  })

  it("holds no password of a server's address", () => {
    expect(
      withoutSecrets("connect smtp://mailer:hunter2@mail.example.com failed")
    ).toBe("connect smtp://(credentials)@mail.example.com failed")
  })

  it("is bounded, and fit for PostgreSQL", () => {
    expect(withoutSecrets("x".repeat(10_000))).toHaveLength(500)
    expect(withoutSecrets("a\u0000b\u001bc")).toBe("abc")
  })

  it("is otherwise as the mail server said it", () => {
    expect(withoutSecrets("550 5.1.1 no such user <a@example.com>")).toBe(
      "550 5.1.1 no such user <a@example.com>"
    )
  })
})
