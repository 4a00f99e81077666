import { draftsOf, type InvitePlan, planInvites, type Recipient } from "../plan"

const recipient = (email: string): Recipient => ({
  email,
  role_ids: ["trole_member"],
  location_ids: null,
  sales_channel_ids: null,
  areas: null,
  locale: "en",
})

const HERE = "tacc_here"
const ELSEWHERE = "tacc_elsewhere"

const plan = (emails: string[], over: Partial<InvitePlan> = {}) =>
  planInvites({
    account: { id: HERE, allowed_domains: null },
    email_uniqueness: "global",
    recipients: emails.map(recipient),
    members: [],
    open: [],
    seats_left: null,
    seated: [],
    ...over,
  })

const outcomes = (emails: string[], over?: Partial<InvitePlan>) =>
  plan(emails, over).map(({ outcome }) => outcome)

const open = (
  address: string,
  over: Partial<InvitePlan["open"][number]> = {}
) => ({ id: "tinv_open", account_id: HERE, address, live: true, ...over })

describe("planning invites", () => {
  it("invites each address, in the order given", () => {
    const planned = plan(["b@example.com", "a@example.com"])

    expect(planned.map(({ email, outcome }) => [email, outcome])).toEqual([
      ["b@example.com", "invited"],
      ["a@example.com", "invited"],
    ])
    expect(planned[0].id).toMatch(/^tinv_/)
    expect(planned[0].revives).toBe(false)
  })

  it("takes two spellings of an address for one, and plus tags for two", () => {
    expect(
      outcomes([
        "Ann@Example.com",
        " ann@example.com ",
        "ann+shop@example.com",
        "ann+store@example.com",
      ])
    ).toEqual(["invited", "duplicate", "invited", "invited"])
  })

  it("gives an address that is none back as it was typed", () => {
    expect(plan([" No Address ", "also@none"])).toEqual([
      { email: " No Address ", outcome: "invalid_email" },
      { email: "also@none", outcome: "invalid_email" },
    ])
  })

  it("names every repetition, of refused addresses too", () => {
    const members = [{ email: "ann@example.com", account_id: HERE }]

    expect(
      outcomes(["ann@example.com", "ANN@example.com"], { members })
    ).toEqual(["already_member", "duplicate"])
  })

  it("knows who is a member or invited already, in any case of letters", () => {
    expect(
      outcomes(["ann@example.com", "bob@example.com"], {
        members: [{ email: "Ann@Example.com", account_id: HERE }],
        open: [open("bob@example.com")],
      })
    ).toEqual(["already_member", "already_invited"])
  })

  it("says member of who is both member and invited", () => {
    expect(
      outcomes(["ann@example.com"], {
        members: [{ email: "ann@example.com", account_id: HERE }],
        open: [open("ann@example.com")],
      })
    ).toEqual(["already_member"])
  })

  it.each([
    [
      "a member",
      { members: [{ email: "ann@example.com", account_id: ELSEWHERE }] },
    ],
    ["invited", { open: [open("ann@example.com", { account_id: ELSEWHERE })] }],
  ])("calls an address that is %s elsewhere unavailable", (_, taken) => {
    expect(outcomes(["ann@example.com"], taken)).toEqual(["unavailable"])
  })

  it("lets an address be in several accounts where the host wants that", () => {
    expect(
      outcomes(["ann@example.com", "bob@example.com"], {
        email_uniqueness: "account",
        members: [{ email: "ann@example.com", account_id: ELSEWHERE }],
        open: [open("bob@example.com", { account_id: ELSEWHERE })],
      })
    ).toEqual(["invited", "invited"])
  })

  it("does not count an expired invitation elsewhere", () => {
    expect(
      outcomes(["ann@example.com"], {
        open: [open("ann@example.com", { account_id: ELSEWHERE, live: false })],
      })
    ).toEqual(["invited"])
  })

  it("keeps to the account's domains, whatever their letters' case", () => {
    const account = { id: HERE, allowed_domains: ["Example.com"] }

    expect(
      outcomes(
        ["ann@example.com", "ann@sub.example.com", "ann@example.com.evil.org"],
        { account }
      )
    ).toEqual(["invited", "domain_not_allowed", "domain_not_allowed"])
  })

  it("allows no domain where the list is empty", () => {
    const account = { id: HERE, allowed_domains: [] }

    expect(outcomes(["ann@example.com"], { account })).toEqual([
      "domain_not_allowed",
    ])
  })

  it("tells nothing of other accounts about an address of a wrong domain", () => {
    expect(
      outcomes(["ann@elsewhere.org"], {
        account: { id: HERE, allowed_domains: ["example.com"] },
        members: [{ email: "ann@elsewhere.org", account_id: ELSEWHERE }],
      })
    ).toEqual(["domain_not_allowed"])
  })

  it("gives seats to the first that fit", () => {
    expect(
      outcomes(["a@example.com", "nobody", "b@example.com", "c@example.com"], {
        seats_left: 2,
      })
    ).toEqual(["invited", "invalid_email", "invited", "no_seat"])
  })

  it("revives the latest expired invitation of the address", () => {
    const [planned] = plan(["ann@example.com"], {
      open: [
        open("ann@example.com", { id: "tinv_old", live: false }),
        open("ann@example.com", { id: "tinv_new", live: false }),
      ],
    })

    expect(planned).toMatchObject({
      outcome: "invited",
      id: "tinv_new",
      revives: true,
    })
  })

  it("lets an expired invitation keep a seat that it still has", () => {
    const full = {
      seats_left: 0,
      open: [open("ann@example.com", { id: "tinv_old", live: false })],
    }

    expect(outcomes(["ann@example.com"], full)).toEqual(["no_seat"])
    expect(
      outcomes(["ann@example.com"], { ...full, seated: ["tinv_old"] })
    ).toEqual(["invited"])
  })
})

describe("drafts of a plan", () => {
  it("are made of what has a seat, with what was chosen for each", () => {
    const recipients = [
      recipient("nobody"),
      { ...recipient(" Ann@Example.com "), role_ids: ["trole_packer"] },
      recipient("bob@example.com"),
    ]
    const planned = plan([], { recipients })
    const [, ann] = planned
    const drafts = draftsOf(planned, recipients, new Set([ann.id as string]), {
      account_id: HERE,
      message: "Welcome",
      expires_at: "2026-12-01T00:00:00.000Z",
      send_email: false,
    })

    expect(drafts).toEqual([
      {
        ...recipient("ann@example.com"),
        role_ids: ["trole_packer"],
        id: ann.id,
        revives: false,
        account_id: HERE,
        message: "Welcome",
        expires_at: "2026-12-01T00:00:00.000Z",
        send_email: false,
      },
    ])
  })
})
