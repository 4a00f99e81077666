import { fromCsv, toCsv } from "../csv"

const rows = (csv: string) =>
  fromCsv(csv).records.map(({ line, cells }) => [
    line,
    Object.fromEntries(cells),
  ])

describe("CSV in", () => {
  it.each([
    ["commas", "email,roles\na@example.com,Packer"],
    ["semicolons", "email;roles\r\na@example.com;Packer"],
    ["tabs", "email\troles\na@example.com\tPacker"],
    ["a byte order mark", "\ufeffemail,roles\na@example.com,Packer"],
    [
      "names in capitals",
      "E-MAIL,Roles\na@example.com,Packer".replace("-", ""),
    ],
    ["old line breaks", "email,roles\ra@example.com,Packer"],
    ["spaces around", " email , roles \n a@example.com , Packer "],
  ])("is read with %s", (_, csv) => {
    expect(rows(csv)).toEqual([
      [2, { email: "a@example.com", roles: "Packer" }],
    ])
  })

  it("takes another separator within a cell for a part of it", () => {
    expect(rows("email;roles\na@example.com;Packer, fast")).toEqual([
      [2, { email: "a@example.com", roles: "Packer, fast" }],
    ])
  })

  it("knows the line of each row, behind empty and broken ones too", () => {
    const csv = 'email,roles\n\na@example.com,"x\ny"\n,\nb@example.com,z\n'

    expect(rows(csv).map(([line]) => line)).toEqual([3, 6])
  })

  it("takes cells that are missing at the end for empty", () => {
    expect(rows("email,roles\na@example.com")).toEqual([
      [2, { email: "a@example.com" }],
    ])
  })

  it.each([
    ["a quote that never ends", 'email\n"a@example.com'],
    ["more cells than columns", "email\na@example.com,Packer"],
  ])("is refused with the line for %s", (_, csv) => {
    expect(() => fromCsv(csv)).toThrow(
      expect.objectContaining({
        code: "invalid_csv",
        message: expect.stringMatching(/line \d/),
      })
    )
  })

  it("may be empty", () => {
    expect(fromCsv("\n\n")).toEqual({ columns: [], records: [] })
  })
})

describe("CSV out", () => {
  it.each(["=1+1", "+49123", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
    "makes no formula of %j",
    (value) => {
      const [, line] = toCsv(["email"], [{ email: value }]).split(/\n(.*)/s)

      expect(line.replace(/^"/, "")).toMatch(/^'/)
    }
  )

  it("is read back as it was", () => {
    const email = "+49-shop@example.com"

    expect(rows(toCsv(["email"], [{ email }]))).toEqual([[2, { email }]])
  })

  it("begins with a byte order mark, so that a spreadsheet knows the letters", () => {
    expect(toCsv(["email"], [{ email: "ä@example.com" }])).toMatch(/^\ufeff/)
  })
})
