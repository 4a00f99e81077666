import { FRAME_ROUTES } from "../../src/modules/role/catalog/frame"
import { TEAM_ROUTES } from "../../src/modules/role/catalog/routes/team"
import { roles, sessions } from "../../src/workflows/services"
import { invitationTo, knexOf } from "../helpers/accepting"
import { type ClientPerson, clients } from "../helpers/clients"
import { inviting, type Refusal } from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"
import { team } from "../helpers/team"
import type { TestApi } from "../helpers/test-api"

const MEMBER = "trole_member"
const ACTOR = { type: "system", id: null } as const

/** Ids of everything that one account has. */
type Things = {
  account: string
  invitation: string
  linked_user: string
  role: string
  preset: string
  session: string
}

/** Routes with an id of ours in their path or body, and which. */
const NAMED: [
  route: string,
  keyof Things,
  body?: (id: string, own: Things) => unknown,
][] = [
  ["GET /admin/team/invitations/:id", "invitation"],
  [
    "POST /admin/team/invitations/:id",
    "invitation",
    () => ({ role_ids: [MEMBER] }),
  ],
  ["POST /admin/team/invitations/:id/resend", "invitation", () => ({})],
  ["POST /admin/team/invitations/:id/retry-delivery", "invitation", () => ({})],
  ["POST /admin/team/invitations/:id/revoke", "invitation", () => ({})],
  ["POST /admin/team/invitations/:id/copy-link", "invitation", () => ({})],
  [
    "POST /admin/team/invitations/resend",
    "invitation",
    (id) => ({ ids: [id] }),
  ],
  [
    "POST /admin/team/invitations/revoke",
    "invitation",
    (id) => ({ ids: [id] }),
  ],
  ["GET /admin/team/linked-users/:id", "linked_user"],
  [
    "POST /admin/team/linked-users/:id",
    "linked_user",
    () => ({ locale: "de" }),
  ],
  ["DELETE /admin/team/linked-users/:id", "linked_user"],
  [
    "GET /admin/team/linked-users/:id/explain?permission=order:read",
    "linked_user",
  ],
  ["POST /admin/team/linked-users/:id/suspend", "linked_user", () => ({})],
  ["POST /admin/team/linked-users/:id/restore", "linked_user", () => ({})],
  ["POST /admin/team/linked-users/:id/end-sessions", "linked_user", () => ({})],
  [
    "POST /admin/team/linked-users/batch",
    "linked_user",
    (id) => ({ ids: [id], action: "suspend" }),
  ],
  [
    "POST /admin/team/linked-users/batch",
    "linked_user",
    (id) => ({ ids: [id], action: "remove" }),
  ],
  [
    "POST /admin/team/linked-users/batch",
    "linked_user",
    (id) => ({ ids: [id], action: "add_role", role_id: MEMBER }),
  ],
  [
    "POST /admin/team/linked-users/batch",
    "role",
    (id, own) => ({ ids: [own.linked_user], action: "add_role", role_id: id }),
  ],
  ["GET /admin/team/roles/:id", "role"],
  ["POST /admin/team/roles/:id", "role", () => ({ name: "Taken over" })],
  ["DELETE /admin/team/roles/:id", "role"],
  [
    "POST /admin/team/roles/:id/move-holders",
    "role",
    () => ({ role_id: MEMBER }),
  ],
  ["POST /admin/team/roles/:id/preview", "role", () => ({})],
  [
    "POST /admin/team/invitations",
    "role",
    (id) => ({
      emails: ["new@example.com"],
      role_ids: [id],
      send_email: false,
    }),
  ],
  [
    "POST /admin/team/presets/:id",
    "preset",
    () => ({
      name: "Taken over",
      expected_updated_at: new Date().toISOString(),
    }),
  ],
  ["DELETE /admin/team/presets/:id", "preset"],
  ["DELETE /admin/team/sessions/:id", "session"],
  ["GET /admin/team/sessions?linked_user_id=:id", "linked_user"],
  ["GET /admin/team/accounts/:id", "account"],
  ["POST /admin/team/accounts/:id", "account", () => ({ name: "Taken over" })],
  ["POST /admin/team/accounts/:id/switch", "account", () => ({})],
  ["POST /admin/team/accounts/:id/leave", "account", () => ({})],
  [
    "POST /admin/team/accounts/:id/transfer-ownership",
    "account",
    (_, own) => ({ linked_user_id: own.linked_user }),
  ],
]

/** Lists, which must hold nothing of another account. */
const LISTS = [
  "invitations",
  "people",
  "linked-users",
  "roles",
  "newcomers",
  "presets",
  "access-review",
  "activity",
  "sessions?whose=account",
  "invitations/export",
]

/** Named by nothing of ours, public, or for the reseller alone. */
const NOT_NAMED = [
  /\/(lookup|accept|provider|request-renewal|import|dismiss|test-mail|stop|end-others)$/,
  /\/(setup|host-invites|api-keys)(\/|$)/,
  /\/accounts(\/:id\/(connections.*|first-administrator))?$/,
  / \/admin\/team\/(me|permissions|linked-users|roles|presets|places)$/,
]

const refused = (answer: { status: number; data: unknown }): boolean => {
  const { results, error_count } = answer.data as {
    results?: { outcome: string; code?: string }[]
    error_count?: number
  }
  if (answer.status >= 400) {
    return answer.status < 500
  }
  return (
    error_count === undefined &&
    (results ?? []).length > 0 &&
    (results ?? []).every(
      ({ outcome, code }) =>
        outcome === "not_found" ||
        code === "not_found" ||
        code === "unknown_role"
    )
  )
}

teamTestRunner({
  options: { accounts: true, resendCooldownSeconds: 0 },
  testSuite: (suite) => {
    const { admin, getContainer } = suite
    const { accountId, person } = team(suite)
    const { open } = clients(suite)

    const thingsOf = async (
      account: string,
      by: TestApi,
      tag: string
    ): Promise<Things> => {
      await inviting({ api: by }).post({
        emails: [`${tag}.guest@example.com`],
        role_ids: [MEMBER],
      })
      const invitation = await invitationTo(
        getContainer(),
        `${tag}.guest@example.com`
      )
      const role = await roles(getContainer()).createRole(
        {
          account_id: account,
          name: `Of ${tag}`,
          description: "",
          permissions: ["order:read"],
        },
        ACTOR
      )
      const made = await by.post<{ preset: { id: string } }>(
        "/admin/team/presets",
        { name: `Of ${tag}`, role_ids: [MEMBER] }
      )
      const { data: me } = await by.get<{ user: { id: string } }>(
        "/admin/users/me"
      )
      const [session] = await sessions(getContainer()).listOpenSessions(
        { user_ids: [me.user.id] },
        { limit: 1, offset: 0 }
      )
      const colleague = await person(`${tag}.colleague`, [MEMBER], {
        account_id: account,
      })
      return {
        account,
        invitation: invitation?.id ?? "",
        linked_user: colleague.linked_user.id,
        role: role.id,
        preset: made.data.preset.id,
        session: session.id,
      }
    }

    /** All rows of ours, to see that nothing has moved. */
    const everything = async () => {
      const knex = knexOf(getContainer())
      const tables = [
        "team_account",
        "team_invitation",
        "team_linked_user",
        "team_preset",
        "team_role",
        "team_role_assignment",
        "team_seat",
      ]
      const rows = await Promise.all(
        tables.map((table) => knex(table).select("*").orderBy("id"))
      )
      return JSON.stringify(rows, (key, value: unknown) =>
        ["last_active_at", "updated_at", "grant_version"].includes(key)
          ? undefined
          : value
      )
    }

    it("knows every route of ours that could name something", () => {
      const walked = new Set(NAMED.map(([route]) => route.split("?")[0]))
      const ours = Object.keys({ ...TEAM_ROUTES, ...FRAME_ROUTES }).filter(
        (route) => route.includes("/admin/team/")
      )
      const forgotten = ours.filter(
        (route) =>
          !walked.has(route) &&
          !LISTS.some((list) => route === `GET /admin/team/${list}`) &&
          !NOT_NAMED.some((pattern) => pattern.test(route))
      )

      expect(forgotten).toEqual([])
    })

    it("answers another account's ids as if they did not exist, and changes nothing", async () => {
      const north: ClientPerson = await open("North")
      const south = await open("South")
      const home = await accountId()
      const sides = [
        {
          by: north.api,
          own: await thingsOf(north.account_id, north.api, "n"),
        },
        {
          by: south.api,
          own: await thingsOf(south.account_id, south.api, "s"),
        },
        { by: admin.api, own: await thingsOf(home, admin.api, "h") },
      ]
      const before = await everything()
      const wrong: unknown[] = []
      let tried = 0
      for (const { by, own } of sides) {
        for (const other of sides.filter((side) => side.own !== own)) {
          for (const [route, thing, body] of NAMED) {
            // The reseller's Administrators look after client accounts.
            if (thing === "account" && by === admin.api) {
              continue
            }
            const [method, path] = route.split(" ")
            const url = path.replace(":id", other.own[thing])
            const send = body?.(other.own[thing], own)
            const answer =
              method === "GET"
                ? await by.get<Refusal>(url)
                : method === "DELETE"
                  ? await by.delete<Refusal>(url)
                  : await by.post<Refusal>(url, send)
            tried++
            if (!refused(answer)) {
              wrong.push([route, answer.status, answer.data])
            }
          }
        }
      }
      process.stderr.write(
        `isolation: ${tried} tried with another account's ids, ${wrong.length} answered\n`
      )

      expect(wrong).toEqual([])
      expect(await everything()).toBe(before)
    })

    it("lists nothing of another account", async () => {
      const north = await open("North")
      const south = await open("South")
      await thingsOf(north.account_id, north.api, "n")
      const foreign = await thingsOf(south.account_id, south.api, "s")
      await person("homely", [MEMBER])
      const found: string[] = []
      for (const list of LISTS) {
        const { status, data } = await north.api.get<unknown>(
          `/admin/team/${list}${list.includes("?") ? "&" : "?"}limit=100`.replace(
            "export?limit=100",
            "export"
          )
        )
        const text = JSON.stringify(data)
        const leaks = [
          ...Object.values(foreign),
          "s.guest@",
          "s.colleague@",
          "homely@",
        ].filter((mark) => text.includes(mark))
        if (status !== 200 || leaks.length) {
          found.push(`${list}: ${status} ${leaks.join(" ")}`)
        }
      }

      expect(found).toEqual([])
    })

    it("hides the host's users and invites from a client's Administrator", async () => {
      const north = await open("North", {
        location_ids: null,
        sales_channel_ids: null,
      })
      const hidden = await Promise.all([
        north.api.get(`/admin/users/${admin.user.id}`),
        north.api.get("/admin/users/user_none"),
        north.api.get("/admin/users"),
        north.api.get("/admin/invites"),
        north.api.post("/admin/team/linked-users", {
          user_id: admin.user.id,
          role_ids: [MEMBER],
        }),
      ])

      expect(hidden.map(({ status }) => status)).toEqual([
        403, 403, 403, 403, 404,
      ])
    })
  },
})
