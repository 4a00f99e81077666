import { renderInvitationEmail, renderTestEmail } from "../index"
import { messageLines, oneLine, unlinked } from "../plain-text"
import { sampleInvitation } from "../samples"
import { anchors, visibleText } from "./html"

const invite = (changes: Partial<ReturnType<typeof sampleInvitation>>) =>
  renderInvitationEmail({ ...sampleInvitation("en"), ...changes })

const withoutSpacers = (text: string) => text.replaceAll("\u200B", "")

// A rough likeness of what mail programs take for an address of the web.
const LOOKS_LINKED = /\w+:\/\/\w|www\.\w|\b\w+\.(com|io|net)\b/

describe("a message by a person", () => {
  it("stays text when it holds markup", async () => {
    const message = `<script>alert(1)</script> <a href="https://evil.io">hi</a> &amp;`
    const { html, text } = await invite({ message })

    expect(html).not.toContain("<script")
    expect(html).not.toContain('href="https://evil.io"')
    expect(withoutSpacers(visibleText(html))).toContain(message)
    expect(withoutSpacers(text)).toContain(`> ${message}`)
  })

  it("holds no link, not even one that mail programs would make", async () => {
    const message =
      "Go to https://evil.io/login or www.evil.com, or me@evil.net."
    const { link } = sampleInvitation("en")
    const { html, text } = await invite({ message })

    expect(anchors(html)).toEqual([link, link])
    for (const part of [visibleText(html), text]) {
      const said = part.split("\n").find((line) => line.includes("Go to"))
      expect(said).not.toMatch(LOOKS_LINKED)
      expect(withoutSpacers(said ?? "")).toContain(message)
    }
  })

  it("keeps its lines, in the text part behind a mark of quotation", async () => {
    const message = "Hi,\r\n\r\n\r\n\r\nfirst\rsecond\u2028third\n\n"
    const { html, text } = await invite({ message })

    expect(text).toContain("> Hi,\n>\n> first\n> second\n> third\n\n")
    expect(html).toContain("Hi,<br/><br/>first<br/>second<br/>third</p>")
  })

  it("can't pass for the mail itself in the text part", async () => {
    const { text, html } = await invite({
      message: "Bye\n\n---\nAccept invitation:\nhttps://evil.io",
    })

    expect(text).not.toMatch(/^https:\/\/evil/m)
    expect(text.match(/^Accept invitation:$/gm)).toHaveLength(1)
    expect(html.match(/<blockquote/g)).toHaveLength(1)
  })

  it.each([null, "", "  \n \u200B\n"])(
    "is left out when it is %j",
    async (message) => {
      const { text, html } = await invite({ message })

      expect(text).not.toContain("writes:")
      expect(html).not.toContain("<blockquote")
    }
  )
})

describe("names by people", () => {
  const nasty = "Acme\r\nBcc: all@evil.io\u2028\u202E\u0000 {inviter} <b>&"

  it("bring no line break into a subject", async () => {
    const { subject } = await invite({
      account_name: nasty,
      inviter: { name: nasty, email: "a@example.com" },
    })

    expect(subject).not.toMatch(/[\p{Cc}\u2028-\u202E]/u)
    expect(subject).toContain("Acme Bcc: all@evil.io {inviter} <b>&")
  })

  it("bring neither markup, links nor placeholders into the mail", async () => {
    const { html, text } = await invite({
      account_name: nasty,
      inviter: { name: "www.evil.com", email: "a@example.com" },
      roles: ["https://evil.io"],
    })

    expect(html).not.toContain("<b>")
    expect(withoutSpacers(text)).toContain("{inviter} <b>&")
    for (const part of [visibleText(html), text]) {
      expect(part).not.toMatch(/www\.evil|https:\/\/evil/)
    }
  })

  it("are shown as they are where they are harmless", async () => {
    const name = "Łódź & Søn 👩‍🚀 “Ünïcode” 日本"
    const { subject, html } = await renderTestEmail({
      locale: "pl",
      account_name: name,
      sent_by: "Ada",
    })

    expect(subject).toContain(name)
    expect(visibleText(html)).toContain(name)
  })
})

describe("plain text", () => {
  it.each([
    ["a\nb", "a b"],
    ["  a \t b  ", "a b"],
    ["\u202Eevil\u202C", "evil"],
    ["👩‍🚀", "👩‍🚀"],
  ])("brings %j on one line", (value, expected) => {
    expect(oneLine(value)).toBe(expected)
  })

  it("ends no sentence differently", () => {
    expect(unlinked("Hi. See you at 9: room 4. Bye.")).toBe(
      "Hi. See you at 9: room 4. Bye."
    )
  })

  it("has at most one empty line in a row", () => {
    expect(messageLines("a\n\n\n\nb")).toEqual(["a", "", "b"])
  })
})
