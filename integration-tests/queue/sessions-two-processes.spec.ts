import type { ListSessionsResponse } from "../../src/types/session-http"
import { teamTestRunner } from "../helpers/medusa"
import { type Answer, ServerProcess } from "../helpers/server-process"
import { TEST_PASSWORD } from "../helpers/users"

// This process only prepares; what is under test are two others.
delete process.env.REDIS_URL

type Headers = Record<string, string>

teamTestRunner({
  env: { MEDUSA_WORKER_MODE: "server" },
  testSuite: ({ admin, dbConfig }) => {
    const ME = "/admin/users/me"
    const bodyOf = <T>({ body }: Answer) => body as T

    const logIn = async (server: ServerProcess): Promise<Headers> => {
      const answer = await server.request(
        "POST",
        "/auth/user/emailpass",
        {},
        { email: admin.user.email, password: TEST_PASSWORD }
      )
      return {
        authorization: `Bearer ${bodyOf<{ token: string }>(answer).token}`,
      }
    }

    const renewed = async (server: ServerProcess, headers: Headers) => {
      const answer = await server.request(
        "POST",
        "/auth/token/refresh",
        headers,
        {}
      )
      return {
        authorization: `Bearer ${bodyOf<{ token: string }>(answer).token}`,
      }
    }

    const nextSecond = () => new Promise((done) => setTimeout(done, 1_050))

    it("a session that is ended in one process is over in the other", async () => {
      const one = await ServerProcess.start(dbConfig.clientUrl, {})
      const other = await ServerProcess.start(dbConfig.clientUrl, {})
      try {
        const keeping = await logIn(one)
        await nextSecond()
        const ended = await logIn(other)
        await nextSecond()
        const copy = await renewed(other, ended)
        for (const headers of [keeping, ended, copy]) {
          expect((await one.request("GET", ME, headers)).status).toBe(200)
        }
        const { sessions } = bodyOf<ListSessionsResponse>(
          await other.request("GET", "/admin/team/sessions", copy)
        )
        const own = sessions.find(({ is_current }) => is_current)
        const path = `/admin/team/sessions/${own?.id}`
        expect((await one.request("DELETE", path, keeping)).status).toBe(200)

        for (const server of [other, one]) {
          for (const headers of [ended, copy]) {
            expect((await server.request("GET", ME, headers)).status).toBe(401)
          }
          expect((await server.request("GET", ME, keeping)).status).toBe(200)
        }
      } finally {
        await Promise.all([one.stop(), other.stop()])
      }
    }, 300_000)
  },
})
