import { Modules } from "@medusajs/framework/utils"
import { linkedUsers } from "../../src/workflows/services"
import {
  accept,
  counts,
  invite,
  knexOf,
  oneMore,
  PASSWORD,
  reload,
  signUp,
  tokenOf,
} from "../helpers/accepting"
import { teamTestRunner } from "../helpers/medusa"
import { logIn } from "../helpers/users"

const fields = { company: "Acme" }

const WRONG_FORMS: Record<string, unknown>[] = [
  { first_name: undefined },
  { last_name: "  " },
  { password: undefined },
  { password: "1234567" },
  { password: "x".repeat(129) },
  { first_name: "A\r\nBcc: b@example.com" },
  { last_name: "https://evil.example" },
  { phone: "call me" },
  { fields: {} },
  { fields: { ...fields, unasked: "y" } },
  { fields: { ...fields, website: "javascript:alert(1)" } },
  { fields: { company: "A\nB" } },
  { provider: "google" },
  { callback: { state: "x" } },
]

teamTestRunner({
  options: {
    signUpFields: [
      { name: "company", label: "Company", required: true },
      { name: "website", label: "Website", type: "url" },
    ],
  },
  testSuite: ({ api, axios, admin, getContainer }) => {
    const invited = async (email: string, role_ids?: string[]) => {
      const container = getContainer()
      const row = await invite(container, {
        email,
        by: admin.user.id,
        role_ids,
      })
      return { row, token: tokenOf(container, row) }
    }
    const member = async (email: string) => {
      const [user] = await getContainer()
        .resolve(Modules.USER)
        .listUsers({ email })
      return user && linkedUsers(getContainer()).membershipOf(user.id)
    }

    describe("accepting with a new address", () => {
      it("makes user, login and membership with the roles, and logs in at once", async () => {
        const { row, token } = await invited("grace@example.com", [
          "trole_packer",
          "trole_finance",
        ])
        const before = await counts(getContainer())

        const { status, data } = await accept(
          api,
          signUp(token, { phone: "+49 30 1234", fields })
        )

        expect([status, data]).toEqual([
          200,
          {
            email: "grace@example.com",
            login: { provider: "emailpass" },
            wait_ms: 0,
          },
        ])
        expect(await counts(getContainer())).toEqual({
          ...oneMore(before),
          team_role_assignment: before.team_role_assignment + 2,
        })
        const joined = await member("grace@example.com")
        expect(joined).toMatchObject({
          status: "active",
          source: "invitation",
          name: "Grace Hopper",
          invited_by: admin.user.id,
        })
        expect(joined?.role_ids.sort()).toEqual([
          "trole_finance",
          "trole_packer",
        ])
        expect(await reload(getContainer(), row)).toMatchObject({
          status: "accepted",
          accepted_by: joined?.user_id,
          claim_id: null,
          claim_state: null,
        })

        const headers = await logIn(axios, data.email, PASSWORD)
        const me = await api.get<{
          user: { email: string; metadata: Record<string, unknown> }
        }>("/admin/users/me", headers)
        expect(me.data.user).toMatchObject({
          email: "grace@example.com",
          first_name: "Grace",
          metadata: { company: "Acme", phone: "+49 30 1234" },
        })
      })

      it("hands the invitation's seat over", async () => {
        const { row, token } = await invited("seat@example.com")

        await accept(api, signUp(token, { fields }))

        const joined = await member("seat@example.com")
        const seats = await knexOf(getContainer())("team_seat").whereIn(
          "holder_id",
          [row.id, joined?.id ?? ""]
        )
        expect(seats).toEqual([
          expect.objectContaining({ holder: "linked_user", lease: null }),
        ])
      })

      it("takes the address from the invitation, whatever is sent", async () => {
        const { token } = await invited("fixed@example.com")

        const { status } = await accept(
          api,
          signUp(token, { fields, email: "other@example.com" })
        )

        expect(status).toBe(400)
      })

      it("keeps an address in mixed case and lets it log in", async () => {
        const { token } = await invited("  Mixed.Case@Example.COM ")

        const { data } = await accept(api, signUp(token, { fields }))

        await expect(logIn(axios, data.email, PASSWORD)).resolves.toBeTruthy()
        expect(data.email).toBe("mixed.case@example.com")
      })

      it("refuses what isn't a name, a password, a phone or an answer", async () => {
        const { row, token } = await invited("form@example.com")
        const before = await counts(getContainer())

        for (const over of WRONG_FORMS) {
          const form = signUp(token, { fields, ...over })
          const { status, data } = await accept(api, form)
          expect({ over, status, code: data.code }).toEqual({
            over,
            status: 400,
            code: "invalid_data",
          })
        }
        expect(await counts(getContainer())).toEqual(before)
        expect((await reload(getContainer(), row)).status).toBe("pending")
      })

      it("accepts passwords of 8 and of 128 characters", async () => {
        for (const length of [8, 128]) {
          const { token } = await invited(`p${length}@example.com`)
          const password = "ä".repeat(length)
          const form = signUp(token, { fields, password })
          const { data } = await accept(api, form)
          await expect(logIn(axios, data.email, password)).resolves.toBeTruthy()
        }
      })
    })

    describe("100 accepts at once with one link", () => {
      it("lets one succeed, tells the others, and leaves nothing over", async () => {
        const { row, token } = await invited("rush@example.com")
        const before = await counts(getContainer())

        const answers = await Promise.all(
          Array.from({ length: 100 }, (_, i) =>
            accept(api, signUp(token, { fields, first_name: `Grace ${i}` }))
          )
        )

        const codes = answers.map(({ status, data }) => data.code ?? status)
        expect(codes.filter((code) => code === 200)).toHaveLength(1)
        expect(new Set(codes)).toEqual(
          new Set([
            200,
            ...codes.filter((code) =>
              ["invitation_busy", "invitation_accepted"].includes(String(code))
            ),
          ])
        )
        expect(await counts(getContainer())).toEqual(oneMore(before))
        expect((await reload(getContainer(), row)).status).toBe("accepted")
      })
    })
  },
})
