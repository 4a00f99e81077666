import { parseCsv, readImportFile, writeCsv } from "../csv"

const rows = (text: string) => {
  const file = readImportFile(text)
  return file.ok ? file.rows : file.reason
}

describe("readImportFile", () => {
  it.each([
    ["commas", "email,roles,language\na@b.co,Packer | Returns,nl\n"],
    ["semicolons", "Email;Roles;Language\r\na@b.co;Packer | Returns;nl"],
    ["tabs", "E-mail\tRole\tLocale\na@b.co\tPacker | Returns\tnl"],
    [
      "a byte order mark",
      "\uFEFFemail,roles,language\na@b.co,Packer | Returns,nl",
    ],
    [
      "other columns",
      "name,language,email,roles\nA,nl,a@b.co,Packer | Returns",
    ],
    ["quotes", '"email","roles","language"\n"a@b.co","Packer | Returns","nl"'],
  ])("reads a file with %s", (_, text) => {
    expect(rows(text)).toEqual([
      {
        line: 2,
        email: "a@b.co",
        roles: "Packer | Returns",
        language: "nl",
        locations: "",
        sales_channels: "",
        areas: "",
      },
    ])
  })

  it("reads where somebody works", () => {
    expect(
      rows(
        "email,locations,sales_channels,areas\na@b.co,sloc_1|sloc_2,sc_1,orders"
      )
    ).toMatchObject([
      { locations: "sloc_1|sloc_2", sales_channels: "sc_1", areas: "orders" },
    ])
  })

  it("says on which line of the file a row stands", () => {
    expect(rows("email\n\na@b.co\n\n\nc@d.co")).toMatchObject([
      { line: 3, email: "a@b.co" },
      { line: 6, email: "c@d.co" },
    ])
  })

  it.each([
    ["", "empty"],
    ["email\n", "empty"],
    ["name,role\nAnn,Packer", "noEmailColumn"],
    ["PK\u0003\u0004\u0000\u0000", "notCsv"],
  ])("refuses %j", (text, reason) => {
    expect(rows(text)).toBe(reason)
  })
})

describe("parseCsv", () => {
  it("keeps separators, quotes and line breaks inside quotes", () => {
    expect(parseCsv('a,"b, ""c""\nd",e')[0].cells).toEqual([
      "a",
      'b, "c"\nd',
      "e",
    ])
  })
})

describe("writeCsv", () => {
  it("is read back as it was", () => {
    const table = [
      ["email", "words"],
      ["a@b.co", 'He said "no, thanks"\nand left'],
    ]
    expect(parseCsv(writeCsv(table)).map(({ cells }) => cells)).toEqual(table)
  })

  it.each(["=1+1", "+1", "-1", "@x", "\tx"])(
    "gives a spreadsheet no formula: %j",
    (value) => {
      expect(writeCsv([[value]])).toBe(`'${value}\r\n`)
    }
  )
})
