import {
  renderRenewalRequestEmail,
  renderTestEmail,
  TEAM_LOCALES,
} from "../index"
import { renderSamples } from "../samples"
import { anchors, visibleText } from "./html"

const team_url = "https://shop.example.com/app/settings/team"

describe.each(TEAM_LOCALES)("in %s", (locale) => {
  it("the request for a new link leads to Team", async () => {
    const email = "kim+2@example.com"
    const { subject, html, text } = await renderRenewalRequestEmail({
      locale,
      account_name: "Acme",
      email,
      team_url,
    })

    expect(subject).toContain(email)
    expect(anchors(html)).toEqual([team_url, team_url])
    expect(text.split("\n")).toContain(team_url)
    for (const part of [visibleText(html), text]) {
      expect(part).toContain(email)
      expect(part).toContain("Acme")
    }
  })

  it("the test mail says from whom it is, and has no link", async () => {
    const mail = await renderTestEmail({
      locale,
      account_name: "Acme",
      sent_by: "Jo Doe",
    })

    expect(mail.subject).toContain("Acme")
    expect(anchors(mail.html)).toEqual([])
    for (const part of [visibleText(mail.html), mail.text]) {
      expect(part).toContain("Acme")
      expect(part).toContain("Jo Doe")
    }
  })

  it("html and text say the same", async () => {
    for (const [name, rendering] of Object.entries(renderSamples(locale))) {
      const { html, text } = await rendering
      const shown = visibleText(html).replace(/\s+/g, " ")
      const lines = text
        .split("\n")
        .map((line) => line.replace(/^> ?/, "").replace(/\s+/g, " "))
        .filter((line) => line !== "" && line !== "---")

      for (const line of lines) {
        const [caption, listed] = line.split(/: (?=[^:]*$)/)
        const said =
          shown.includes(line) ||
          // Lists and buttons have no colon where they can be seen to be such.
          shown.includes(line.replace(/:$/, "")) ||
          [caption ?? "", ...(listed?.split(", ") ?? [])].every((part) =>
            shown.includes(part)
          )
        expect([name, line, said]).toEqual([name, line, true])
      }
    }
  })
})
