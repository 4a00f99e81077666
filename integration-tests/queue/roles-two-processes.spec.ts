import { linkedUsers, roles } from "../../src/workflows/services"
import { teamTestRunner } from "../helpers/medusa"
import { RedisProcess } from "../helpers/redis-process"
import { type Answer, ServerProcess } from "../helpers/server-process"
import { knexOf } from "./support"

// This process only prepares; what is under test are two others.
delete process.env.REDIS_URL

const LONGEST_MS = 1_000
const DEADLINE_MS = 60_000

const ORDERS = "/admin/orders?limit=1"

/** Suspending ends sessions too, which is told first. */
const statuses = (passes: boolean): Answer["status"][] =>
  passes ? [200] : [401, 403]

type Change = { path: string; body?: unknown }

/** Two servers that share a database, and what else they share. */
type Pair = { changing: ServerProcess; asked: ServerProcess }

teamTestRunner({
  env: { MEDUSA_WORKER_MODE: "server" },
  testSuite: ({ getContainer, createUser, admin, dbConfig }) => {
    const start = async (
      env: Record<string, string | undefined>
    ): Promise<Pair> => {
      // One after the other: both would make the host's first store.
      const changing = await ServerProcess.start(dbConfig.clientUrl, env)
      const asked = await ServerProcess.start(dbConfig.clientUrl, env)
      return { changing, asked }
    }
    const stop = ({ changing, asked }: Pair) =>
      Promise.all([changing.stop(), asked.stop()])

    /** Somebody whose only role lets them see orders, and nothing else. */
    const viewer = async () => {
      const container = getContainer()
      const actor = { type: "user", id: admin.user.id } as const
      const { id: account_id } =
        await linkedUsers(container).getDefaultAccount()
      const role = await roles(container).createRole(
        {
          account_id,
          name: "Viewer",
          description: "",
          permissions: ["order:read"],
        },
        actor
      )
      const { user, headers } = await createUser({ email: "kim@example.com" })
      const { linked_user } = await linkedUsers(container).admit({
        id: "tlu_viewer",
        account_id,
        user_id: user.id,
        email: user.email,
        name: "Kim",
        locale: "en",
        role_ids: [role.id],
        location_ids: null,
        sales_channel_ids: null,
        areas: null,
        invited_by: admin.user.id,
        invitation_id: null,
        actor,
      })
      return { headers, role_id: role.id, linked_user_id: linked_user.id }
    }

    /** When the last change was made, by the clock that all processes here share. */
    const changedAt = async (): Promise<number> => {
      const { rows } = await knexOf(getContainer()).raw<{
        rows: { at: Date }[]
      }>(
        `select greatest(
           (select max(updated_at) from team_account),
           (select max(updated_at) from team_role_version)) as at`
      )
      return rows[0].at.getTime()
    }

    /**
     * Makes a change in one process, and asks the other until it goes by it.
     *
     * @returns how long after the change the other still began to answer by
     * what was before, in milliseconds
     */
    const delayOf = async (
      { changing, asked }: Pair,
      headers: Record<string, string>,
      { passes, path, body = {} }: Change & { passes: boolean }
    ): Promise<number> => {
      const changed = changing.request(
        "POST",
        `/admin/team/${path}`,
        admin.headers,
        body
      )
      const end = Date.now() + DEADLINE_MS
      let last_began = Date.now()
      for (;;) {
        const began = Date.now()
        const answer = await asked.request("GET", ORDERS, headers)
        if (statuses(passes).includes(answer.status)) {
          break
        }
        if (began > end) {
          throw new Error(JSON.stringify({ changed: await changed, answer }))
        }
        last_began = began
      }
      expect(await changed).toMatchObject({ status: 200 })
      return Math.max(0, last_began - (await changedAt()))
    }

    const delays = async (pair: Pair): Promise<Record<string, number>> => {
      const { headers, role_id, linked_user_id } = await viewer()
      const role = (permissions: string[]) => ({
        path: `roles/${role_id}`,
        body: { permissions },
      })
      const person = (...role_ids: string[]) => ({
        path: `linked-users/${linked_user_id}`,
        body: { roles: role_ids.map((id) => ({ role_id: id })) },
      })
      const suspended = { path: `linked-users/${linked_user_id}/suspend` }
      const measure = (passes: boolean, change: Change) =>
        delayOf(pair, headers, { passes, ...change })

      return {
        "taken from the role": await measure(false, role(["product:read"])),
        "given to the role": await measure(true, role(["order:read"])),
        "role taken": await measure(false, person()),
        "role given": await measure(true, person(role_id)),
        "person suspended": await measure(false, suspended),
      }
    }

    const expectQuick = (found: Record<string, number>) => {
      const longest = Math.max(...Object.values(found))
      process.stderr.write(
        `two processes: ${Object.keys(found).length} changes held after at most ${longest} ms\n`
      )
      expect(
        Object.entries(found).filter(([, delay]) => delay >= LONGEST_MS)
      ).toEqual([])
    }

    describe("a change made in another process holds within a second", () => {
      describe("without Redis", () => {
        let pair: Pair

        beforeAll(async () => {
          pair = await start({})
        })
        afterAll(() => stop(pair))

        it("for roles and for people", async () => {
          expectQuick(await delays(pair))
        })
      })

      describe("on Redis, the host too", () => {
        let redis: RedisProcess
        let pair: Pair

        beforeAll(async () => {
          redis = await RedisProcess.start()
          pair = await start({ REDIS_URL: redis.url })
        })
        afterAll(async () => {
          await stop(pair)
          await redis.stop()
        })

        it("for roles and for people", async () => {
          expectQuick(await delays(pair))
        })
      })

      // A host on Redis doesn't serve without it; the plugin alone goes on.
      describe("on a Redis of the plugin's", () => {
        let redis: RedisProcess
        let pair: Pair

        beforeAll(async () => {
          redis = await RedisProcess.start()
          const redisUrl = redis.url
          pair = await start({ TEAM_OPTIONS: JSON.stringify({ redisUrl }) })
        })
        afterAll(async () => {
          await stop(pair)
          await redis.stop()
        })

        it("which takes commands and answers none", async () => {
          redis.silence()
          const found = await delays(pair).finally(() => redis.resume())
          expectQuick(found)
        })

        it("which has stopped", async () => {
          await redis.stop()
          expectQuick(await delays(pair))
        })
      })
    })
  },
})
