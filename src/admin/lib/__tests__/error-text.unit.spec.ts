import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { codeText } from "../error-text"
import { problemOf } from "../sign-up-problems"
import { ApiError } from "../client"

// It reads what the dashboard's bundler puts in.
jest.mock("../client", () => ({
  ApiError: class extends Error {
    constructor(
      readonly status: number,
      readonly code: string,
      message: string
    ) {
      super(message)
    }
  },
}))

/** The server's words say which key and what is allowed: nobody's else can. */
const SAID_BY_SERVER = ["invalid_data", "invalid_csv"]

/** The sign-up form says these where they belong. */
const SAID_BY_FORM = [
  "login_required",
  "login_mismatch",
  "provider_not_allowed",
  "provider_failed",
]

const doc = (name: string) =>
  readFileSync(resolve(__dirname, "../../../../docs", name), "utf8")

const codesIn = (cell: string): string[] =>
  [...cell.matchAll(/`([a-z]+(?:_[a-z]+)*)`/g)].map(([, code]) => code)

/** Of a table's column, from a heading on to the next. */
function codesOf(text: string, heading: string, column: number): string[] {
  const [, after] = text.split(`${heading}\n`)
  const [section] = after.split(/\n#/)
  return section
    .split("\n")
    .filter((line) => /^\| (?!---|status|route|code)/.test(line))
    .flatMap((line) => codesIn(line.split("|")[column] ?? ""))
}

const t = (key: string) => key

describe("what the server refuses", () => {
  const ofPeople = codesOf(doc("people.md"), "## Codes", 2)
  const ofInvitations = [
    ...codesOf(doc("invitations.md"), "### Change", 4),
    "role_not_yours",
    "scope_not_yours",
    "idempotency_key_reused",
    "idempotency_in_flight",
  ]

  it("is listed in the documentation", () => {
    expect(ofPeople).toEqual(
      expect.arrayContaining(["person_changed", "unknown_sales_channel"])
    )
    expect(ofInvitations).toContain("resend_cooldown")
  })

  it.each([...new Set([...ofPeople, ...ofInvitations])])(
    "has words of the dashboard's: %s",
    (code) => {
      if (!SAID_BY_SERVER.includes(code)) {
        expect(codeText(code, t)).not.toBeNull()
      }
    }
  )

  it("has a page on the sign-up, or words in its form", () => {
    const codes = codesOf(doc("invitations.md"), "### Public routes", 1).filter(
      (code) =>
        !["invitations", "token"].includes(code) &&
        ![...SAID_BY_SERVER, ...SAID_BY_FORM].includes(code)
    )
    expect(codes).toContain("invitation_expired")
    expect(
      codes.filter((code) => problemOf(new ApiError(400, code, "")) === null)
    ).toEqual([])
  })
})
