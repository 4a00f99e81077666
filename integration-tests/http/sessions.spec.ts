import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows"

import type { ListSessionsResponse } from "../../src/types/session-http"
import { sessions } from "../../src/workflows/services"
import { eventually } from "../helpers/eventually"
import { knexOf } from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"
import { staff } from "../helpers/staff"
import { TEST_PASSWORD } from "../helpers/users"

const PATH = "/admin/team/sessions"
const FIREFOX =
  "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"

type Headers = Record<string, string>

teamTestRunner({
  testSuite: (suite) => {
    const { admin, api, axios, getContainer } = suite
    const team = staff(suite)

    const logIn = async (email: string, user_agent = FIREFOX) => {
      const { data } = await api.post<{ token: string }>(
        "/auth/user/emailpass",
        { email, password: TEST_PASSWORD },
        { "user-agent": user_agent }
      )
      return { authorization: `Bearer ${data.token}` }
    }

    const cookieOf = async (headers: Headers, over: Headers = {}) => {
      const response = await axios.post("/auth/session", undefined, {
        headers: { ...headers, ...over },
        validateStatus: () => true,
      })
      const cookies = [response.headers["set-cookie"] ?? []].flat()
      return cookies.length
        ? { cookie: cookies.map((one) => one.split(";")[0]).join("; ") }
        : (over as { cookie: string })
    }

    const refreshed = async (headers: Headers) => {
      const { status, data } = await api.post<{ token: string }>(
        "/auth/token/refresh",
        {},
        headers
      )
      return status === 200 ? { authorization: `Bearer ${data.token}` } : null
    }

    const list = async (headers: Headers, query = "") =>
      (await api.get<ListSessionsResponse>(`${PATH}?${query}`, headers)).data
        .sessions

    const statusOf = async (headers: Headers) =>
      (await api.get("/admin/users/me", headers)).status

    /** A token of the same second is the same token. */
    const nextSecond = async () => {
      const second = Math.floor(Date.now() / 1000)
      await eventually(async () => Math.floor(Date.now() / 1000) > second)
    }

    describe("a login", () => {
      it("is one session, with whatever is made from it", async () => {
        const { user } = await team.hire(["trole_packer"], {
          email: "one@example.com",
        })
        await nextSecond()
        const bearer = await logIn("one@example.com")
        const [own, ...others] = await list(bearer)
        expect(others).toHaveLength(1)
        expect(own).toMatchObject({
          user_id: user.id,
          is_current: true,
          provider: "emailpass",
          browser: "Firefox 140",
          system: "Linux",
          device: "desktop",
          address: expect.stringMatching(/127\.0\.0\.1|::1/),
        })
        await nextSecond()
        const copy = await cookieOf(bearer)
        const renewed = await refreshed(bearer)
        expect((await list(copy)).map(({ id }) => id)).toContain(own.id)
        const rows = await list(renewed ?? {})
        expect(rows).toHaveLength(2)
        expect(rows.find(({ is_current }) => is_current)?.id).toBe(own.id)
      })

      it("is the cookie's where a bearer comes along, as Medusa takes it", async () => {
        const cookie = await cookieOf(await logIn(admin.user.email))
        await nextSecond()
        const bearer = await logIn(admin.user.email)
        const currentOf = async (headers: Headers) =>
          (await list(headers)).find(({ is_current }) => is_current)?.id
        const both = await currentOf({ ...bearer, ...cookie })
        expect(both).toBe(await currentOf(cookie))
        expect(both).not.toBe(await currentOf(bearer))
      })

      it("goes on when it is copied twice into one cookie", async () => {
        const bearer = await logIn(admin.user.email)
        const cookie = await cookieOf(bearer)
        await cookieOf(bearer, cookie)
        expect(await statusOf(cookie)).toBe(200)
        expect(await statusOf(bearer)).toBe(200)
      })

      it("keeps no token and no cookie", async () => {
        const bearer = await logIn(admin.user.email)
        const { cookie } = await cookieOf(bearer)
        await list({ cookie })
        const rows = JSON.stringify([
          await knexOf(getContainer())("team_session"),
          await knexOf(getContainer())("team_session_credential"),
        ])
        expect(rows).not.toContain(bearer.authorization.slice(7))
        const [, id] = /s%3A([^.]+)\./.exec(cookie) ?? []
        expect(id).toBeTruthy()
        expect(rows).not.toContain(id)
      })
    })

    describe("a session that was ended", () => {
      it("is refused by bearer, cookie, refresh and copy", async () => {
        const bearer = await logIn(admin.user.email)
        const copy = await cookieOf(bearer)
        await nextSecond()
        const renewed = await refreshed(bearer)
        const own = (await list(bearer)).find(({ is_current }) => is_current)
        const { status } = await admin.api.delete(`${PATH}/${own?.id}`)
        expect(status).toBe(200)

        const credentials: Headers[] = [bearer, copy, renewed ?? {}]
        for (const headers of credentials) {
          const { status, data } = await api.get<{ code: string }>(
            "/admin/users/me",
            headers
          )
          expect([status, data.code]).toEqual([401, "session_ended"])
          expect(await refreshed(headers)).toBeNull()
        }
        expect(await statusOf(await cookieOf(bearer))).toBe(401)
        expect(await statusOf(await cookieOf(renewed ?? {}))).toBe(401)
        expect(await statusOf(admin.headers)).toBe(200)
      })

      it("leaves a record of who ended it", async () => {
        const { user } = await team.hire(["trole_packer"])
        const [theirs] = await sessions(getContainer()).listOpenSessions(
          { user_ids: [user.id] },
          { limit: 1, offset: 0 }
        )
        await admin.api.delete(`${PATH}/${theirs.id}`)
        expect(
          await sessions(getContainer()).findSession(theirs.id)
        ).toMatchObject({ ended_by: admin.user.id, ended_reason: "ended" })
      })

      it("can be all others of one's own", async () => {
        await team.hire(["trole_packer"], { email: "many@example.com" })
        await nextSecond()
        const first = await logIn("many@example.com")
        await nextSecond()
        const second = await logIn("many@example.com")
        const { data } = await api.post<{ ended: number }>(
          `${PATH}/end-others`,
          {},
          second
        )
        expect(data.ended).toBe(2)
        expect(await statusOf(first)).toBe(401)
        expect(await statusOf(second)).toBe(200)
        expect(await statusOf(admin.headers)).toBe(200)
      })

      it("is over with its cookie when that logs out, or is taken over", async () => {
        const first = await cookieOf(await logIn(admin.user.email))
        await axios.delete("/auth/session", { headers: first })
        expect(await statusOf(first)).toBe(401)

        const { user } = await team.hire(["trole_packer"], {
          email: "second@example.com",
        })
        await nextSecond()
        const owners = await logIn(admin.user.email)
        const cookie = await cookieOf(owners)
        expect(await statusOf(cookie)).toBe(200)
        await cookieOf(await logIn("second@example.com"), cookie)
        const { data } = await api.get<{ user: { id: string } }>(
          "/admin/users/me",
          cookie
        )
        expect(data.user.id).toBe(user.id)
        expect(await statusOf(owners)).toBe(401)
      })

      it("stays over when the secret of its key has changed", async () => {
        const bearer = await logIn(admin.user.email)
        const own = (await list(bearer)).find(({ is_current }) => is_current)
        await admin.api.delete(`${PATH}/${own?.id}`)
        const service = sessions(getContainer())
        const { keysOf } = service
        const renamed = (credential: string): [string, ...string[]] => [
          `new ${credential.length}`,
          ...keysOf(credential),
        ]
        try {
          Object.assign(service, { keysOf: renamed })
          expect(await statusOf(bearer)).toBe(401)
        } finally {
          Object.assign(service, { keysOf })
        }
      })

      it("is every one of a login that was suspended", async () => {
        const { linked_user_id, headers, user } = await team.hire([
          "trole_packer",
        ])
        expect(await list(headers)).toHaveLength(1)
        await admin.api.post(
          `/admin/team/linked-users/${linked_user_id}/end-sessions`
        )
        expect(await statusOf(headers)).toBe(401)
        expect(
          await sessions(getContainer()).countOpenSessions({
            user_ids: [user.id],
          })
        ).toBe(0)
      })
    })

    describe("another password", () => {
      it.each(["user", "customer"])(
        "ends all sessions, set by the path of a %s",
        async (actor_type) => {
          const email = `${actor_type}-path@example.com`
          await team.hire(["trole_packer"], { email })
          const bearer = await logIn(email)
          const copy = await cookieOf(bearer)
          const token = await resetToken(email, actor_type)
          const { status } = await api.post(
            `/auth/${actor_type}/emailpass/update`,
            { password: "another four words" },
            { authorization: `Bearer ${token}` }
          )
          expect(status).toBe(200)
          expect(await statusOf(bearer)).toBe(401)
          expect(await statusOf(copy)).toBe(401)
          expect(await refreshed(bearer)).toBeNull()
        }
      )

      const resetToken = async (email: string, actor_type: string) => {
        const { result } = await generateResetPasswordTokenWorkflow(
          getContainer()
        ).run({
          input: {
            entityId: email,
            actorType: actor_type,
            provider: "emailpass",
            secret: String(
              getContainer().resolve(ContainerRegistrationKeys.CONFIG_MODULE)
                .projectConfig.http.jwtSecret
            ),
          },
        })
        return result
      }
    })

    describe("sessions of others", () => {
      it("are for who may log them out, and whose grant is wider", async () => {
        const packer = await team.hire(["trole_packer"])
        const helper = await team.hireWith(
          "linked_user:read",
          "linked_user:end_sessions",
          "order:read"
        )
        const of = (id: string) => `linked_user_id=${id}`
        expect(
          (await api.get(`${PATH}?whose=account`, packer.headers)).status
        ).toBe(403)
        expect(
          (
            await api.get(
              `${PATH}?${of(helper.linked_user_id)}`,
              packer.headers
            )
          ).status
        ).toBe(403)
        const theirs = await list(helper.headers, of(packer.linked_user_id))
        expect(theirs).toMatchObject([{ user_id: packer.user.id }])
        const everybody = await list(admin.headers, "whose=account")
        expect(new Set(everybody.map(({ user_id }) => user_id))).toEqual(
          new Set([admin.user.id, packer.user.id, helper.user.id])
        )

        const [owners] = everybody.filter(
          ({ user_id }) => user_id === admin.user.id
        )
        const tries: [Headers, string, number][] = [
          // More than the helper may do themselves.
          [helper.headers, owners.id, 403],
          [helper.headers, theirs[0].id, 403],
          [packer.headers, owners.id, 403],
          [packer.headers, "tses_none", 404],
        ]
        for (const [headers, id, wanted] of tries) {
          expect((await api.delete(`${PATH}/${id}`, headers)).status).toBe(
            wanted
          )
        }
        expect(await statusOf(packer.headers)).toBe(200)
        expect(await statusOf(admin.headers)).toBe(200)
      })

      it("of nobody in the account aren't there", async () => {
        const outsider = await suite.createUser({
          email: "outsider@example.com",
        })
        await statusOf(outsider.headers)
        const everybody = await list(admin.headers, "whose=account")
        expect(
          everybody.some(({ user_id }) => user_id === outsider.user.id)
        ).toBe(false)
        const [theirs] = await sessions(getContainer()).listOpenSessions(
          { user_ids: [outsider.user.id] },
          { limit: 1, offset: 0 }
        )
        const helper = await team.hireWith("linked_user:end_sessions")
        const { status } = await api.delete(
          `${PATH}/${theirs.id}`,
          helper.headers
        )
        expect(status).toBe(404)
        expect(
          (await api.get(`${PATH}?linked_user_id=tlu_none`, admin.headers))
            .status
        ).toBe(404)
      })
    })

    describe("a login of somebody without a role", () => {
      it("can be seen and ended by them", async () => {
        const waiting = await suite.createUser({ email: "wait@example.com" })
        const [own] = await list(waiting.headers)
        expect(own).toMatchObject({ is_current: true })
        expect(
          (await api.delete(`${PATH}/${own.id}`, waiting.headers)).status
        ).toBe(200)
        expect(await statusOf(waiting.headers)).toBe(401)
      })
    })

    describe("limits", () => {
      it("end what is not used, and what has lasted too long", async () => {
        const { options } = sessions(getContainer())
        const bearer = await logIn(admin.user.email)
        expect(await statusOf(bearer)).toBe(200)
        const age = (change: object) =>
          knexOf(getContainer())("team_session")
            .where({ user_id: admin.user.id })
            .update(change)
        const hours = (count: number) =>
          new Date(Date.now() - count * 3_600_000)
        try {
          options.sessions.idleMinutes = 60
          await age({ last_seen_at: hours(2) })
          expect(await statusOf(bearer)).toBe(401)
          await age({ last_seen_at: new Date() })
          expect(await statusOf(bearer)).toBe(200)
          options.sessions.absoluteHours = 5
          await age({ started_at: hours(6) })
          expect(await statusOf(bearer)).toBe(401)
          expect(await refreshed(bearer)).toBeNull()
        } finally {
          delete options.sessions.idleMinutes
          delete options.sessions.absoluteHours
        }
      })

      it("forget what nobody has used for long", async () => {
        const service = sessions(getContainer())
        const { id } = (await list(admin.headers))[0]
        await knexOf(getContainer())("team_session")
          .where({ id })
          .update({ last_seen_at: new Date(Date.now() - 31 * 86_400_000) })
        await service.tidySessions()
        expect(await service.findSession(id)).toMatchObject({
          ended_reason: "expired",
        })
        await knexOf(getContainer())("team_session")
          .where({ id })
          .update({ last_seen_at: new Date(Date.now() - 91 * 86_400_000) })
        await service.tidySessions()
        expect(await service.findSession(id)).toBeNull()
      })
    })
  },
})
