import Redis from "ioredis"
import type { InvitePeopleResponse } from "../../src/types/http"
import { knexOf, PASSWORD, signUp } from "../helpers/accepting"
import { bearer, login } from "../helpers/logins"
import { teamTestRunner } from "../helpers/medusa"
import { tokenIn, until } from "./support"

const PATH = "/admin/team/invitations"
const url = process.env.REDIS_URL as string

/** All that is written to the console from now on. */
function watchLogs(): { text: () => string; stop: () => void } {
  let text = ""
  const spies = ([process.stdout, process.stderr] as const).map((stream) =>
    jest.spyOn(stream, "write").mockImplementation((chunk) => {
      text += String(chunk)
      return true
    })
  )
  const consoles = (["log", "info", "warn", "error", "debug"] as const).map(
    (level) =>
      jest.spyOn(console, level).mockImplementation((...words) => {
        text += `${words.map(String).join(" ")}\n`
      })
  )
  return {
    text: () => text,
    stop: () => [...spies, ...consoles].forEach((spy) => spy.mockRestore()),
  }
}

async function dumpRedis(): Promise<string> {
  const redis = new Redis(url)
  const keys = await redis.keys("*")
  // The serialised form holds every value of every type; compression is off.
  const values = await Promise.all(keys.map((key) => redis.dumpBuffer(key)))
  redis.disconnect()
  return [...keys, ...values.map((value) => value?.toString("latin1"))].join(
    "\n"
  )
}

teamTestRunner({
  options: { redisUrl: url, resendCooldownSeconds: 0 },
  env: { REDIS_URL: url, LOG_LEVEL: "silly" },
  testSuite: ({ api, admin, getContainer, mails }) => {
    const dumpDatabase = async (): Promise<string> => {
      const knex = knexOf(getContainer())
      const { rows: tables } = await knex.raw<{ rows: { name: string }[] }>(
        `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name
         from information_schema.tables
         where table_type = 'BASE TABLE'
           and table_schema not in ('pg_catalog', 'information_schema')`
      )
      let text = ""
      for (const { name } of tables) {
        const { rows } = await knex.raw<{ rows: { row: string }[] }>(
          `select t::text as row from ${name} t`
        )
        text += rows.map(({ row }) => row).join("\n")
      }
      return text
    }

    it("leaves no token and no password in the database, Redis or the logs", async () => {
      const redis = new Redis(url)
      await redis.config("SET", "rdbcompression", "no")
      await redis.flushall()
      const logs = watchLogs()
      const tokens: string[] = []
      const mailed = async (count: number) => {
        const mail = await mails.waitFor("new@example.com", {
          count,
          timeoutMs: 30_000,
        })
        tokens.push(tokenIn(mail.text))
      }
      try {
        const { data } = await api.post<InvitePeopleResponse>(
          PATH,
          { emails: ["new@example.com"], message: "Welcome" },
          { ...admin.headers, "idempotency-key": "once" }
        )
        const id = data.results[0].invitation?.id as string
        await mailed(1)
        await api.post(`${PATH}/${id}/resend`, {}, admin.headers)
        await mailed(2)
        const copied = await api.post<{ link: string }>(
          `${PATH}/${id}/copy-link`,
          {},
          admin.headers
        )
        await api.post(`${PATH}/lookup`, { token: tokens[0] })
        const during = [await dumpDatabase(), await dumpRedis()]
        const accepted = await api.post(`${PATH}/accept`, signUp(tokens[1]))
        const own = await login(api, "new@example.com", PASSWORD)
        await api.get("/admin/users/me", bearer(own.data.token))
        await until(async () => !(await outboxIsWaiting()), 30_000)

        expect([copied.status, accepted.status, own.status]).toEqual([
          200, 200, 200,
        ])
        expect(copied.data.link.endsWith(tokens[1])).toBe(true)
        expect(new Set(tokens).size).toBe(2)

        const places = {
          database: during[0] + (await dumpDatabase()),
          redis: during[1] + (await dumpRedis()),
          logs: logs.text(),
        }
        // The dumps do hold what may be there.
        expect(places.database).toContain(id)
        expect(places.database).toContain("invitation.link_copied")
        expect(places.redis.length).toBeGreaterThan(0)
        expect(places.logs.length).toBeGreaterThan(0)
        for (const token of tokens) {
          const [, signature] = token.split(".")
          for (const place of Object.values(places)) {
            expect(place.includes(signature)).toBe(false)
          }
        }
        for (const place of Object.values(places)) {
          expect(place.includes(PASSWORD)).toBe(false)
        }
      } finally {
        logs.stop()
        redis.disconnect()
      }
    })

    async function outboxIsWaiting(): Promise<boolean> {
      const [row] = await knexOf(getContainer())("team_invitation_outbox")
        .select("id")
        .limit(1)
      return Boolean(row)
    }
  },
})
