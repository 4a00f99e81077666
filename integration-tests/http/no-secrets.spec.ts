import { inspect } from "node:util"

import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import type { OneInvitation } from "../helpers/invitations"
import {
  inviting,
  knexOf,
  lapse,
  PATH,
  rowOf,
  tokenOf,
} from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"

jest.setTimeout(120_000)

const PASSWORD = "correct horse battery staple"

const tokenIn = (text: string): string =>
  /#invitation=(tinv_\S+\.[\w-]{43})/.exec(text)?.[1] ?? ""

/**
 * Everything that this process writes, and everything that the host's logger is
 * told, whatever its level lets through.
 */
function listen(logger: Logger) {
  const heard: string[] = []
  const note = (chunk: unknown) => {
    heard.push(typeof chunk === "string" ? chunk : inspect(chunk, { depth: 9 }))
    return true
  }
  const spies = [
    ...(["info", "warn", "error", "debug", "log"] as const).map((level) =>
      jest
        .spyOn(logger, level)
        .mockImplementation((...parts: unknown[]) => parts.forEach(note))
    ),
    jest.spyOn(process.stdout, "write").mockImplementation(note),
    jest.spyOn(process.stderr, "write").mockImplementation(note),
    ...(["log", "info", "warn", "error", "debug"] as const).map((level) =>
      jest
        .spyOn(console, level)
        .mockImplementation((...parts) => parts.forEach(note))
    ),
  ]
  return { heard, stop: () => spies.forEach((spy) => spy.mockRestore()) }
}

teamTestRunner({
  options: { resendCooldownSeconds: 0, worker: { mailMaxAttempts: 3 } },
  testSuite: ({ api, admin, getContainer, mails }) => {
    const invite = inviting(admin)

    /** Every table of the database, ours and the host's, with every column. */
    const databaseDump = async (): Promise<string> => {
      const knex = knexOf(getContainer())
      const { rows: tables } = await knex.raw<{
        rows: { schema: string; name: string }[]
      }>(
        `select table_schema as schema, table_name as name
         from information_schema.tables
         where table_type = 'BASE TABLE'
           and table_schema not in ('pg_catalog', 'information_schema')`
      )
      const dumps: string[] = []
      for (const { schema, name } of tables) {
        const { rows } = await knex.raw<{ rows: { row: string }[] }>(
          `select to_jsonb(t)::text as row from ??.?? t`,
          [schema, name]
        )
        dumps.push(...rows.map(({ row }) => `${name}: ${row}`))
      }
      expect(tables.length).toBeGreaterThan(100)
      return dumps.join("\n")
    }

    it("keeps no link and no password anywhere", async () => {
      const container = getContainer()
      const emit = jest.spyOn(container.resolve(Modules.EVENT_BUS), "emit")
      const log = listen(container.resolve(ContainerRegistrationKeys.LOGGER))
      const tokens: string[] = []
      try {
        // Invited by mail that fails first, resent, copied, and accepted.
        mails.failNext(1, "421 try again")
        const ann = await invite.one("ann@example.com", {
          send_email: true,
          message: "Welcome",
        })
        await knexOf(container)("team_invitation").update({
          delivery_next_at: null,
        })
        tokens.push(await tokenOf(container, ann.id))
        const first = await mails.waitFor("ann@example.com", {
          timeoutMs: 60_000,
        })
        tokens.push(tokenIn(first.html), tokenIn(first.text))
        await admin.api.post(`${PATH}/${ann.id}/resend`)
        const second = await mails.waitFor("ann@example.com", {
          count: 2,
          timeoutMs: 60_000,
        })
        tokens.push(tokenIn(second.text))
        const copied = await admin.api.post<OneInvitation & { link: string }>(
          `${PATH}/${ann.id}/copy-link`
        )
        tokens.push(tokenIn(copied.data.link))
        const token = tokenIn(second.text)

        await api.post(`${PATH}/lookup`, { token })
        const wrong = await api.post(`${PATH}/accept`, {
          token,
          first_name: "Ann",
          last_name: "",
          password: PASSWORD,
        })
        const accepted = await api.post(`${PATH}/accept`, {
          token,
          first_name: "Ann",
          last_name: "Lee",
          password: PASSWORD,
        })
        const again = await api.post(`${PATH}/accept`, {
          token,
          first_name: "Ann",
          last_name: "Lee",
          password: PASSWORD,
        })
        expect([wrong.status, accepted.status, again.status]).toEqual([
          400, 200, 410,
        ])

        // In bulk with a key, by CSV, revoked, expired, asked for anew.
        const { data } = await invite.post(
          { emails: ["bob@example.com", "cyd@example.com"] },
          { "idempotency-key": "once" }
        )
        await admin.api.post(`${PATH}/import`, {
          csv: "email\ndora@example.com",
          send_email: true,
        })
        const dora = await mails.waitFor("dora@example.com", {
          timeoutMs: 60_000,
        })
        tokens.push(tokenIn(dora.text))
        const [bob, cyd] = data.results.map(
          ({ invitation }) => invitation?.id as string
        )
        tokens.push(await tokenOf(container, bob))
        tokens.push(await tokenOf(container, cyd))
        await admin.api.post(`${PATH}/${bob}/revoke`)
        await lapse(container, cyd)
        const renewal = await api.post(`${PATH}/request-renewal`, {
          token: await tokenOf(container, cyd),
        })
        expect(renewal.status).toBe(202)
        expect(await rowOf(container, cyd)).toMatchObject({
          renewal_requested_at: expect.any(Date),
        })
        await api.post(`${PATH}/lookup`, { token: `${token}x` })
      } finally {
        log.stop()
      }

      expect(tokens.every(Boolean)).toBe(true)
      expect(new Set(tokens).size).toBe(5)
      const places = {
        database: await databaseDump(),
        logs: log.heard.join("\n"),
        events: JSON.stringify(emit.mock.calls),
        lists: JSON.stringify([
          (await admin.api.get(PATH)).data,
          (await admin.api.get("/admin/team/people")).data,
          (await admin.api.get("/admin/notifications")).data,
          (await admin.api.get("/admin/workflows-executions")).data,
        ]),
      }
      emit.mockRestore()
      const secrets = [
        PASSWORD,
        Buffer.from(PASSWORD).toString("base64"),
        "#invitation=",
        "invitation%3D",
        ...tokens.map((token) => token.split(".")[1]),
      ]
      const found = Object.entries(places).flatMap(([place, dump]) =>
        secrets
          .filter((secret) => dump.includes(secret))
          .map((secret) => {
            const at = dump.indexOf(secret)
            return `${place}: …${dump.slice(Math.max(0, at - 300), at + 80)}`
          })
      )

      expect(found).toEqual([])
      expect(places.database).toContain("ann@example.com")
      expect(places.events).toContain("team.invitation.created")
      expect(places.logs).toContain(`${PATH}/accept`)
    })
  },
})
