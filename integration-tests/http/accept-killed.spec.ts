import { Modules } from "@medusajs/framework/utils"
import {
  INVITATION_MODULE,
  LINKED_USER_MODULE,
  SESSION_MODULE,
} from "../../src/utils/module-keys"
import { recoverAcceptsWorkflow } from "../../src/workflows"
import {
  type ChildOrders,
  type Point,
  runChild,
} from "../helpers/accept-child/orders"
import {
  accept,
  type Counts,
  counts,
  invite,
  knexOf,
  PASSWORD,
  reload,
  signUp,
  tokenOf,
} from "../helpers/accepting"
import { bearer, createShopper, login, wait } from "../helpers/logins"
import { teamTestRunner } from "../helpers/medusa"

const AT_ONCE = 3

const claim = (method: string, nth = 1): Point => ({
  service: INVITATION_MODULE,
  method,
  nth,
})
const auth = (method: string): Point => ({ service: Modules.AUTH, method })
const users = (method: string): Point => ({ service: Modules.USER, method })
const people = (method: string): Point => ({
  service: LINKED_USER_MODULE,
  method,
})

/** After each write of an accept, in their order: also before the next one. */
const WRITES: Point[] = [
  claim("claim"),
  claim("renewClaim", 1),
  auth("register"),
  claim("renewClaim", 2),
  claim("renewClaim", 3),
  users("createUsers"),
  claim("renewClaim", 4),
  auth("updateProviderIdentities"),
  auth("updateAuthIdentities"),
  claim("renewClaim", 5),
  people("admit"),
  claim("finishAccept"),
]

/** After each write of undoing one that failed at its end. */
const UNDOINGS: Point[] = [
  people("withdraw"),
  users("deleteUsers"),
  auth("deleteAuthIdentities"),
]

/** After each write of an accept by somebody who has a login. */
const EXISTING: Point[] = [
  { service: SESSION_MODULE, method: "endCredentials" },
  auth("updateAuthIdentities"),
  people("admit"),
]

const nameOf = ({ method, nth }: Point) => `${method}-${nth ?? 1}`

teamTestRunner({
  env: { MEDUSA_WORKER_MODE: "server" },
  testSuite: ({ api, admin, getContainer, dbConfig }) => {
    const invited = async (email: string) => {
      const row = await invite(getContainer(), { email, by: admin.user.id })
      return { row, email, token: tokenOf(getContainer(), row) }
    }
    type Invited = Awaited<ReturnType<typeof invited>>
    type Drill = Invited & { orders: Omit<ChildOrders, "body"> }

    /** Kills an accept of each, some at the same time. */
    const killAll = async (drills: Drill[], form = signUp) => {
      const left = [...drills]
      const ends: string[] = []
      const work = async () => {
        for (let drill = left.shift(); drill; drill = left.shift()) {
          const body = form(drill.token) as ChildOrders["body"]
          const orders = { ...drill.orders, body }
          ends.push(await runChild(dbConfig.clientUrl, orders))
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      expect(ends).toEqual(drills.map(() => "SIGKILL"))
    }
    /** What the sweeper does, half a minute later. */
    const recover = async () => {
      await knexOf(getContainer())("team_invitation")
        .where({ status: "accepting" })
        .update({ claimed_until: new Date(0) })
      await recoverAcceptsWorkflow(getContainer()).run()
    }
    const statuses = async (drills: Drill[]) => {
      const rows = await Promise.all(
        drills.map(({ row }) => reload(getContainer(), row))
      )
      rows.forEach((row) =>
        expect(row).toMatchObject({ claim_id: null, claim_state: null })
      )
      return Object.fromEntries(
        rows.map((row, i) => [nameOf(drills[i].orders.kill), row.status])
      )
    }
    const plus = (before: Counts, made: number): Counts => ({
      ...before,
      user: before.user + made,
      auth_identity: before.auth_identity + made,
      provider_identity: before.provider_identity + made,
      team_linked_user: before.team_linked_user + made,
      team_role_assignment: before.team_role_assignment + made,
    })
    const canWork = async (email: string) => {
      const { data } = await login(api, email, PASSWORD)
      return (await api.get("/admin/users/me", bearer(data.token))).status
    }
    /** Who isn't in yet accepts now, and then everybody can work. */
    const acceptTheOthers = async (drills: Drill[]) => {
      for (const { row, token, email } of drills) {
        if ((await reload(getContainer(), row)).status === "pending") {
          expect((await accept(api, signUp(token))).status).toBe(200)
        }
        expect([email, await canWork(email)]).toEqual([email, 200])
      }
    }

    it("leaves all or nothing of a sign-up that is killed after any write", async () => {
      const drills = await Promise.all(
        [
          ...WRITES.map((kill) => ({ kill })),
          ...UNDOINGS.map((kill) => ({ kill, fail: claim("finishAccept") })),
        ].map(async (orders) => ({
          ...(await invited(
            `${nameOf(orders.kill)}@example.com`.toLowerCase()
          )),
          orders,
        }))
      )
      const before = await counts(getContainer())

      await killAll(drills)
      await recover()

      const after = await statuses(drills)
      const accepted = ["admit-1", "finishAccept-1"]
      expect(after).toEqual(
        Object.fromEntries(
          drills.map(({ orders }) => {
            const name = nameOf(orders.kill)
            return [name, accepted.includes(name) ? "accepted" : "pending"]
          })
        )
      )
      expect(await counts(getContainer())).toEqual(
        plus(before, accepted.length)
      )
      await acceptTheOthers(drills)
      expect(await counts(getContainer())).toEqual(plus(before, drills.length))
    }, 240_000)

    it("gives a shopper back whole when their accept is killed", async () => {
      const drills: Drill[] = []
      for (const kill of EXISTING) {
        const email = `shopper-${nameOf(kill)}@example.com`.toLowerCase()
        const shopper = await createShopper(getContainer(), api, {
          email,
          password: PASSWORD,
        })
        drills.push({
          ...(await invited(email)),
          orders: {
            kill,
            login: {
              actor_id: "",
              actor_type: "user",
              auth_identity_id: shopper.auth_identity_id,
              auth_provider: "emailpass",
              app_metadata: {},
              user_metadata: {},
              iat: Math.floor(Date.now() / 1000),
            },
          },
        })
      }
      const before = await counts(getContainer())

      await killAll(drills, (token) => signUp(token, { password: undefined }))
      await recover()

      expect(await statuses(drills)).toEqual({
        "endCredentials-1": "pending",
        "updateAuthIdentities-1": "pending",
        "admit-1": "accepted",
      })
      expect(await counts(getContainer())).toEqual({
        ...plus(before, 1),
        auth_identity: before.auth_identity,
        provider_identity: before.provider_identity,
      })
      const identities = await getContainer()
        .resolve(Modules.AUTH)
        .listAuthIdentities({
          id: drills.map(({ orders }) => orders.login?.auth_identity_id ?? ""),
        })
      const asUsers = identities.filter(
        ({ app_metadata }) => app_metadata && "user_id" in app_metadata
      )
      expect(asUsers).toHaveLength(1)
      expect(
        identities.every(({ app_metadata }) => app_metadata?.customer_id)
      ).toBe(true)

      await wait(2100)
      for (const { email, row, token } of drills) {
        const { status } = await reload(getContainer(), row)
        if (status === "pending") {
          const { data } = await login(api, email, PASSWORD)
          const form = signUp(token, { password: undefined })
          const answer = await accept(api, form, bearer(data.token))
          expect(answer.status).toBe(200)
        }
      }
    }, 180_000)
  },
})
