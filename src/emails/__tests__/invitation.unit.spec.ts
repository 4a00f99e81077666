import {
  renderInvitationEmail,
  renderReminderEmail,
  TEAM_LOCALES,
  type InvitationEmailProps,
} from "../index"
import { sampleInvitation } from "../samples"
import { anchors, visibleText } from "./html"

const NOW = new Date("2026-11-23T14:05:00Z")
const hoursLater = (hours: number) =>
  new Date(NOW.getTime() + hours * 3_600_000)

const props = (
  changes: Partial<InvitationEmailProps> = {}
): InvitationEmailProps => ({ ...sampleInvitation("en"), ...changes })

/** How each language writes Monday, 30 November 2026, and a week ahead. */
const EXPIRY: Record<InvitationEmailProps["locale"], string[]> = {
  en: ["in 7 days", "30 November 2026"],
  nl: ["over 7 dagen", "maandag 30 november 2026"],
  fr: ["dans 7 jours", "lundi 30 novembre 2026"],
  de: ["in 7 Tagen", "Montag, 30. November 2026"],
  es: ["dentro de 7 días", "30 de noviembre de 2026"],
  it: ["tra 7 giorni", "lunedì 30 novembre 2026"],
  pl: ["za 7 dni", "poniedziałek, 30 listopada 2026"],
}

describe.each([
  ["invitation", renderInvitationEmail],
  ["reminder", renderReminderEmail],
])("the %s", (_, render) => {
  it.each(TEAM_LOCALES)("says all that matters in %s", async (locale) => {
    const sample = sampleInvitation(locale)
    const { subject, html, text } = await render(sample)
    const shown = visibleText(html)

    for (const part of [shown, text]) {
      for (const expected of [
        sample.account_name,
        "Ada Example",
        "ada@example.com",
        "Room 4, ask for Jo.",
        sample.link,
        sample.email,
        "14:05",
        ...sample.roles,
        ...EXPIRY[locale],
      ]) {
        expect(part).toContain(expected)
      }
    }
    expect(subject).toContain(sample.account_name)
    expect(html).toContain(`lang="${locale}"`)
    expect(new Set(anchors(html))).toEqual(new Set([sample.link]))
  })

  it.each(TEAM_LOCALES)("leaves no placeholder open in %s", async (locale) => {
    const sample = sampleInvitation(locale)
    const bare = { inviter: null, message: null, contact: null, roles: [] }

    for (const mail of [
      await render(sample),
      await render({ ...sample, ...bare }),
    ]) {
      const all = [mail.subject, visibleText(mail.html), mail.text].join("\n")
      expect(all).not.toMatch(/[{}]|undefined|\bnull\b|\[object/)
    }
  })

  it("has the whole link on a line of its own in the text part", async () => {
    const link = `https://shop.example.com/app/login#invitation=${"x".repeat(900)}`
    const { text } = await render(props({ link }))

    expect(text.split("\n")).toContain(link)
  })

  it("loads nothing from the net", async () => {
    const { html } = await render(props())

    expect(html).not.toMatch(
      /<(img|link|script|iframe|object)\b|@import|url\(/i
    )
  })
})

describe("the roles of an invitation", () => {
  it("are spoken of in the singular when there is one", async () => {
    const one = await renderInvitationEmail(props({ roles: ["Packer"] }))
    const two = await renderInvitationEmail(
      props({ roles: ["Packer", "Returns"] })
    )

    expect(one.text).toContain("Your role: Packer")
    expect(two.text).toContain("Your roles: Packer, Returns")
  })

  it("are left out when there are none", async () => {
    const { text, html } = await renderInvitationEmail(props({ roles: [] }))

    expect(text).not.toContain("Your role")
    expect(visibleText(html)).not.toContain("Your role")
  })
})

describe("who invites", () => {
  it("is named in the subject, or by address without a name", async () => {
    const named = await renderInvitationEmail(props())
    const unnamed = await renderInvitationEmail(
      props({ inviter: { name: " ", email: "jo@example.com" } })
    )

    expect(named.subject).toBe(
      "Ada Example invited you to Lindqvist & Daughters"
    )
    expect(unnamed.subject).toBe(
      "jo@example.com invited you to Lindqvist & Daughters"
    )
    expect(unnamed.text).not.toContain("()")
    expect(unnamed.text.match(/jo@example\.com invites you/g)).toHaveLength(1)
  })

  it("is not made up when nobody is known", async () => {
    const { subject, text } = await renderInvitationEmail(
      props({ inviter: null, contact: null })
    )

    expect(subject).toBe("You're invited to Lindqvist & Daughters")
    expect(text).toContain("A message for you:")
    expect(text).toContain("Weren't expecting this? You can ignore this mail")
  })
})

describe("when the link expires", () => {
  it.each([
    [168, "in 7 days"],
    [167.99, "in 7 days"],
    [48, "in 2 days"],
    [47, "in 47 hours"],
    [24, "in 24 hours"],
    [2, "in 2 hours"],
    [0.5, "in 30 minutes"],
    [-1, "in 1 minute"],
  ])("reads, %d hours ahead, %s", async (hours, words) => {
    const { text } = await renderInvitationEmail(
      props({ now: NOW, expires_at: hoursLater(hours) })
    )

    expect(text).toContain(`expires ${words}, on`)
  })

  it("is given in UTC, whatever the server's clock is set to", async () => {
    const { text } = await renderInvitationEmail(
      props({ expires_at: new Date("2026-12-01T00:30:00+01:00") })
    )

    expect(text).toMatch(/30 November 2026 at 23:30\sUTC/)
  })
})
