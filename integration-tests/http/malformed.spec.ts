import {
  inviting,
  knexOf,
  PATH,
  type Refusal,
  tableCounts,
  tokenOf,
} from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"
import {
  deepJson,
  ODD_BODIES,
  ODD_PAYLOADS,
  ODD_VALUES,
} from "../helpers/mutations"
import type { TestResponse } from "../helpers/test-api"

jest.setTimeout(300_000)

const GIVEN = {
  role_ids: ["trole_member"],
  location_ids: null,
  sales_channel_ids: null,
  areas: ["orders"],
  locale: "en",
}

const TOKEN = "(token)"

type Route = {
  url: string
  body: Record<string, unknown>
  isPublic?: true
}

/** Each route of ours that reads a body, with one that it would take. */
const ROUTES: Route[] = [
  {
    url: PATH,
    body: {
      emails: ["ann@example.com"],
      ...GIVEN,
      message: "Welcome",
      expires_at: "2026-12-24T12:00:00Z",
      send_email: false,
      dry_run: true,
    },
  },
  {
    url: PATH,
    body: { recipients: [{ email: "ann@example.com" }], dry_run: true },
  },
  {
    url: `${PATH}/import`,
    body: {
      csv: "email\nann@example.com",
      format: "json",
      message: "Welcome",
      dry_run: true,
    },
  },
  { url: `${PATH}/resend`, body: { ids: ["tinv_none"] } },
  { url: `${PATH}/revoke`, body: { ids: ["tinv_none"] } },
  { url: `${PATH}/:id`, body: GIVEN },
  { url: `${PATH}/:id/resend`, body: {} },
  { url: `${PATH}/:id/revoke`, body: {} },
  { url: `${PATH}/:id/retry-delivery`, body: {} },
  { url: `${PATH}/:id/copy-link`, body: {} },
  { url: "/admin/team/setup/test-mail", body: {} },
  { url: "/admin/team/setup/dismiss", body: {} },
  { url: `${PATH}/lookup`, body: { token: TOKEN }, isPublic: true },
  { url: `${PATH}/request-renewal`, body: { token: TOKEN }, isPublic: true },
  {
    url: `${PATH}/provider`,
    body: { token: TOKEN, provider: "google" },
    isPublic: true,
  },
  {
    url: `${PATH}/accept`,
    body: {
      token: TOKEN,
      first_name: "Ann",
      last_name: "Lee",
      phone: "+31 20 123",
      password: "correct horse",
      fields: {},
      provider: "google",
      callback: { code: "x", state: "y" },
    },
    isPublic: true,
  },
]

/** Odd, and yet what a field takes: left out there is the same. */
const FINE: Record<string, string[]> = {
  location_ids: ["null", "an empty array"],
  sales_channel_ids: ["null", "an empty array"],
  areas: ["null", "an empty array"],
  message: ["null", "nothing", "a space", "a prototype's name", "SQL"],
  expires_at: ["null"],
  dry_run: ["true"],
  send_email: ["true"],
  // An address that is none is an outcome.
  emails: [],
  // An empty token, or one of nobody, is 404 or 202.
  token: ["a space", "a prototype's name", "SQL"],
  first_name: ["a prototype's name", "SQL"],
  last_name: ["a prototype's name", "SQL"],
  fields: ["an object"],
}

const QUERIES = [
  "q=%00",
  "q=a&q=b",
  "q[$ne]=a",
  `q=${"x".repeat(5_000)}`,
  "limit=0",
  "limit=-1",
  "limit=abc",
  "limit=1e9",
  "limit[]=5",
  "offset=-1",
  "offset=99999999999999999999",
  "order=nonce",
  "order=email;drop table x",
  "order[]=email&order[]=status",
  "status=none",
  "status[$ne]=pending",
  "status[0][0]=pending",
  "role_id=%00",
  `role_id=${"a,".repeat(200)}a`,
  "delivery=lost",
  "fields=*nonce",
  "__proto__[q]=a",
  "constructor[prototype][q]=a",
  "surprise=1",
  "with_deleted=true",
]

/** Keys that the host's parser of queries leaves out. */
const DROPPED = /^(__proto__|constructor)/

/** What can't be decoded at all, `%ff`, the host answers before any route. */
const IDS = [
  "%00",
  "tinv_%00",
  "__proto__",
  "constructor",
  "%2e%2e%2fimport",
  "tinv_'; drop table team_invitation; --",
  "x".repeat(4_000),
  "%F0%9F%98%80",
]

teamTestRunner({
  testSuite: ({ admin, axios, getContainer }) => {
    const invite = inviting(admin)
    let id: string
    let token: string
    let before: Record<string, number>

    /** Without the counts of the limits: being asked is what they count. */
    const counts = async () => {
      const { team_rate_limit, ...others } = await tableCounts(getContainer())
      expect(team_rate_limit).toBeDefined()
      return others
    }

    beforeEach(async () => {
      id = (await invite.one("known@example.com")).id
      token = await tokenOf(getContainer(), id)
      before = await counts()
    })

    const forgetLimits = () =>
      knexOf(getContainer())("team_rate_limit").delete()

    const send = async (
      { url, isPublic }: Route,
      body: string | Record<string, unknown>,
      type = "application/json"
    ): Promise<TestResponse<Refusal>> => {
      await forgetLimits()
      const { status, data } = await axios.request<Refusal>({
        method: "post",
        url: url.replace(":id", id),
        headers: {
          ...(isPublic ? {} : admin.headers),
          "content-type": type,
        },
        data: typeof body === "string" ? body : JSON.stringify(body),
        transformRequest: (raw) => raw,
        validateStatus: () => true,
      })
      return { status, data, headers: {} }
    }

    const complaint = (
      what: string,
      { status, data }: TestResponse<Refusal>,
      { code = true } = {}
    ) =>
      status >= 400 && status < 500 && (!code || typeof data.code === "string")
        ? []
        : [`${what}: ${status} ${JSON.stringify(data).slice(0, 200)}`]

    const withToken = (body: Record<string, unknown>) =>
      body.token === TOKEN ? { ...body, token } : body

    describe.each(ROUTES.map((route) => [route.url, route] as const))(
      "POST %s",
      (_, route) => {
        it("refuses what isn't a body of its own", async () => {
          const complaints: string[] = []
          for (const [what, body] of ODD_BODIES) {
            if (what === "a prototype key" && !Object.keys(route.body).length) {
              continue
            }
            complaints.push(...complaint(what, await send(route, body)))
          }
          const own = JSON.stringify(withToken(route.body)).slice(1)
          for (const [what, value] of [
            ["an unknown key beside", "true"],
            ["a deep one beside", deepJson(40_000)],
          ]) {
            const comma = own === "}" ? "" : ","
            const body = `{"surprise": ${value}${comma}${own}`
            complaints.push(...complaint(what, await send(route, body)))
          }

          expect(complaints).toEqual([])
          expect(await counts()).toEqual(before)
        })

        it("refuses what isn't JSON", async () => {
          const complaints: string[] = []
          for (const [what, type, body] of ODD_PAYLOADS) {
            const { status, data } = await send(route, body, type)
            const isRead = type.startsWith("application/json")
            if (isRead || Object.keys(route.body).length) {
              complaints.push(
                ...complaint(
                  what,
                  { status, data, headers: {} },
                  { code: !isRead }
                )
              )
            } else if (status >= 500) {
              complaints.push(`${what}: ${status}`)
            }
          }

          expect(complaints).toEqual([])
        })

        it("refuses odd fields", async () => {
          const complaints: string[] = []
          for (const field of Object.keys(route.body)) {
            for (const [what, value] of ODD_VALUES) {
              if (FINE[field]?.includes(what)) {
                continue
              }
              const body = { ...withToken(route.body), [field]: value }
              const response = await send(route, body)
              complaints.push(...complaint(`${field}: ${what}`, response))
            }
          }

          expect(complaints).toEqual([])
          expect(await counts()).toEqual(before)
        })
      }
    )

    it("refuses odd rows of recipients", async () => {
      const complaints: string[] = []
      for (const [what, value] of ODD_VALUES) {
        for (const field of [...Object.keys(GIVEN), "email", "recipients"]) {
          const isText = typeof value === "string" && field === "email"
          const isOutcome = isText && !/NUL|half|long/.test(what)
          if (FINE[field]?.includes(what) || isOutcome) {
            continue
          }
          const row = { email: "ann@example.com", ...GIVEN, [field]: value }
          const response = await admin.api.post<Refusal>(PATH, {
            recipients: field === "recipients" ? value : [row],
          })
          complaints.push(...complaint(`${field}: ${what}`, response))
        }
      }

      expect(complaints).toEqual([])
      expect(await counts()).toEqual(before)
    })

    describe.each([
      PATH,
      `${PATH}/export`,
      "/admin/team/people",
      "/admin/team/roles",
      "/admin/team/linked-users",
      "/admin/team/places",
      "/admin/team/places?kind=location",
    ])("GET %s", (url) => {
      it("refuses an odd query", async () => {
        const complaints: string[] = []
        for (const query of QUERIES) {
          const { status, data } = await admin.api.get<Refusal>(
            `${url}${url.includes("?") ? "&" : "?"}${query}`
          )
          if (status >= 500) {
            complaints.push(`${query}: ${status} ${JSON.stringify(data)}`)
          } else if (url === PATH && !DROPPED.test(query)) {
            complaints.push(...complaint(query, { status, data, headers: {} }))
          }
        }

        expect(complaints).toEqual([])
      })
    })

    it("finds nothing by an odd id", async () => {
      const complaints: string[] = []
      for (const odd of IDS) {
        const url = `${PATH}/${odd}`
        const responses = await Promise.all([
          admin.api.get<Refusal>(url),
          admin.api.post<Refusal>(url, { locale: "de" }),
          ...["resend", "revoke", "retry-delivery", "copy-link"].map((action) =>
            admin.api.post<Refusal>(`${url}/${action}`, {})
          ),
          admin.api.post<Refusal>(`${PATH}/revoke`, { ids: [odd] }),
        ])
        responses
          .slice(0, -1)
          .forEach((response) =>
            complaints.push(...complaint(odd, response, { code: false }))
          )
      }

      expect(complaints).toEqual([])
      expect(await counts()).toEqual(before)
    })
  },
})
