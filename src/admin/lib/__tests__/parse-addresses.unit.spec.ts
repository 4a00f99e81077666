import { isEmailAddress, parseAddresses } from "../parse-addresses"

const emails = (text: string) => parseAddresses(text).map(({ email }) => email)

describe("parseAddresses", () => {
  it.each([
    ["one address", "ann@example.com", ["ann@example.com"]],
    ["commas", "a@b.co,c@d.co", ["a@b.co", "c@d.co"]],
    ["semicolons", "a@b.co; c@d.co;", ["a@b.co", "c@d.co"]],
    ["spaces", "a@b.co c@d.co", ["a@b.co", "c@d.co"]],
    ["lines", "a@b.co\nc@d.co\r\ne@f.co\n", ["a@b.co", "c@d.co", "e@f.co"]],
    ["a pasted row", "a@b.co\tc@d.co", ["a@b.co", "c@d.co"]],
    ["blank cells", "a@b.co\n\n \t\nc@d.co", ["a@b.co", "c@d.co"]],
    ["upper case", "Ann@Example.COM", ["ann@example.com"]],
    ["a plus tag", "ann+shop@gmail.com", ["ann+shop@gmail.com"]],
    ["a name in front", "Ann Doe <ann@b.co>", ["ann@b.co"]],
    ["a quoted name", '"Doe, Ann" <ann@b.co>, c@d.co', ["ann@b.co", "c@d.co"]],
    [
      "names without separators",
      "Ann <a@b.co> Bob Doe <c@d.co> e@f.co",
      ["a@b.co", "c@d.co", "e@f.co"],
    ],
    ["mail programs' links", "mailto:ann@b.co", ["ann@b.co"]],
    ["a quoted cell", '"a@b.co"\n"c@d.co"', ["a@b.co", "c@d.co"]],
    ["a cell of two lines", '"a@b.co\nc@d.co"', ["a@b.co", "c@d.co"]],
    ["a full stop behind", "a@b.co.", ["a@b.co"]],
    ["non-breaking spaces", "a@b.co\u00a0c@d.co", ["a@b.co", "c@d.co"]],
    ["nothing", " \n\t ", []],
  ])("splits %s", (_, text, expected) => {
    expect(emails(text)).toEqual(expected)
  })

  it("keeps what is no address as it was typed, and says so", () => {
    expect(parseAddresses("ann@, Bob")).toEqual([
      { email: "ann@", valid: false },
      { email: "bob", valid: false },
    ])
  })

  it("keeps repeated ones, in order", () => {
    expect(emails("b@b.co, a@b.co, B@b.co")).toEqual([
      "b@b.co",
      "a@b.co",
      "b@b.co",
    ])
  })

  it("takes a column of 10,000 within a second", () => {
    const column = Array.from({ length: 10_000 }, (_, i) => `p${i}@b.co`)
    const started = Date.now()
    expect(parseAddresses(column.join("\n"))).toHaveLength(10_000)
    expect(Date.now() - started).toBeLessThan(1000)
  })
})

describe("isEmailAddress", () => {
  it.each([
    "a@b.co",
    "first.last@sub.example.co.uk",
    "o'brien+x@example.com",
    "a@xn--bcher-kva.example",
  ])("takes %s", (email) => expect(isEmailAddress(email)).toBe(true))

  it.each([
    "",
    "a",
    "a@",
    "@b.co",
    "a@b",
    "a@b.",
    "a@.co",
    "a b@c.co",
    "a@b@c.co",
    "a@-b.co",
    "a@b_c.co",
    "<a@b.co>",
    `${"a".repeat(250)}@b.co`,
  ])("refuses %j", (email) => expect(isEmailAddress(email)).toBe(false))
})
