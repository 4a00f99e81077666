import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  INVITATION_MODULE,
  LINKED_USER_MODULE,
  ROLE_MODULE,
  SESSION_MODULE,
} from "../../src/utils/module-keys"
import { recoverAcceptsWorkflow } from "../../src/workflows"
import { invitations, linkedUsers } from "../../src/workflows/services"
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
import { bearer, createShopper, login, wait } from "../helpers/logins"
import { teamTestRunner } from "../helpers/medusa"

type Call = (...args: unknown[]) => Promise<unknown>

/** Where an accept can fail: a service's method, from which call, how often. */
type Fault = { service: string; method: string; nth?: number; times?: number }

const claim = (method: string, nth = 1): Fault => ({
  service: INVITATION_MODULE,
  method,
  nth,
})
/** Tried twice by the accept. */
const admit = (times: number): Fault => ({
  service: LINKED_USER_MODULE,
  method: "admit",
  times,
})
const auth = (method: string): Fault => ({ service: Modules.AUTH, method })

const FAULTS: Fault[] = [
  claim("claim"),
  { service: ROLE_MODULE, method: "resolveRoles" },
  ...[1, 2, 3, 4, 5].map((nth) => claim("renewClaim", nth)),
  auth("register"),
  { service: Modules.USER, method: "createUsers" },
  auth("updateProviderIdentities"),
  auth("updateAuthIdentities"),
  admit(1),
  admit(2),
  claim("finishAccept"),
]

/** Lets calls fail, before or after they have done their work. */
function inject(
  container: MedusaContainer,
  { service, method, nth = 1, times = 1 }: Fault,
  when: "before" | "after"
): jest.SpyInstance {
  const target = container.resolve<Record<string, Call>>(service)
  const original = target[method].bind(target)
  let calls = 0
  return jest
    .spyOn(target, method)
    .mockImplementation(async (...args: unknown[]) => {
      calls++
      const fails = calls >= nth && calls < nth + times
      if (fails && when === "before") {
        throw new Error(`injected before ${method}`)
      }
      const answer = await original(...args)
      if (fails) {
        throw new Error(`injected after ${method}`)
      }
      return answer
    })
}

teamTestRunner({
  // Nobody recovers anything here but the tests.
  env: { MEDUSA_WORKER_MODE: "server" },
  testSuite: ({ api, admin, getContainer }) => {
    afterEach(() => jest.restoreAllMocks())

    const invited = async (email: string) => {
      const row = await invite(getContainer(), { email, by: admin.user.id })
      return { row, token: tokenOf(getContainer(), row) }
    }

    describe.each(["before", "after"] as const)("a failure %s", (when) => {
      it.each(
        FAULTS.map((fault) => [
          fault.method,
          fault.nth ?? 1,
          fault.times ?? 1,
          fault,
        ])
      )(
        "%s (call %i, %i times) leaves all of an accept, or nothing",
        async (_, __, ___, fault) => {
          const email = "fault@example.com"
          const { row, token } = await invited(email)
          const before = await counts(getContainer())
          const spy = inject(getContainer(), fault as Fault, when)

          const { status } = await accept(api, signUp(token))

          expect(spy).toHaveBeenCalled()
          spy.mockRestore()
          const after = await reload(getContainer(), row)
          expect(after).toMatchObject({ claim_id: null, claim_state: null })
          if (after.status === "accepted") {
            expect(await counts(getContainer())).toEqual(oneMore(before))
          } else {
            expect([status, after.status]).toEqual([500, "pending"])
            expect(await counts(getContainer())).toEqual(before)
            expect((await accept(api, signUp(token))).status).toBe(200)
          }
          const { data } = await login(api, email, PASSWORD)
          const me = await api.get("/admin/users/me", bearer(data.token))
          expect(me.status).toBe(200)
        }
      )
    })

    it.each<[string, Fault]>([
      [
        "ending credentials",
        { service: SESSION_MODULE, method: "endCredentials" },
      ],
      ["becoming a user's", auth("updateAuthIdentities")],
      ["joining", admit(2)],
      ["finishing", claim("finishAccept")],
    ])("a shopper's login survives a failure at %s", async (_, fault) => {
      const email = "shopper@example.com"
      const shopper = await createShopper(getContainer(), api, {
        email,
        password: PASSWORD,
      })
      const { row, token } = await invited(email)
      const before = await counts(getContainer())
      const tryAccept = async () => {
        const { data } = await login(api, email, PASSWORD)
        const form = signUp(token, { password: undefined })
        return accept(api, form, bearer(data.token))
      }
      const spy = inject(getContainer(), fault, "before")

      const { status } = await tryAccept()

      spy.mockRestore()
      expect(status).toBe(500)
      expect(await counts(getContainer())).toEqual(before)
      expect(await reload(getContainer(), row)).toMatchObject({
        status: "pending",
        claim_id: null,
      })
      const kept = await getContainer()
        .resolve(Modules.AUTH)
        .retrieveAuthIdentity(shopper.auth_identity_id)
      expect(kept.app_metadata).toEqual({ customer_id: shopper.customer_id })
      expect(await shopper.inShop(shopper.headers)).toBe(200)

      await wait(2100)
      expect((await tryAccept()).status).toBe(200)
    })

    it("an event bus that is down undoes nothing", async () => {
      const { row, token } = await invited("silent@example.com")
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      const emit = bus.emit.bind(bus)
      jest.spyOn(bus, "emit").mockImplementation(async (events) => {
        if (JSON.stringify(events).includes("team.")) {
          throw new Error("Redis is away")
        }
        await emit(events)
      })

      const { status } = await accept(api, signUp(token))

      expect(status).toBe(200)
      expect((await reload(getContainer(), row)).status).toBe("accepted")
    })

    describe("a sign-up so slow that it was taken for dead", () => {
      /** Runs the recovery while a call is under way. */
      const recoverDuring = (service: object, method: string, id: string) => {
        const target = service as Record<string, Call>
        const original = target[method].bind(target)
        const recovered: unknown[] = []
        jest.spyOn(target, method).mockImplementationOnce(async (...args) => {
          await knexOf(getContainer())("team_invitation")
            .where({ id })
            .update({ claimed_until: new Date(0) })
          const { result } = await recoverAcceptsWorkflow(getContainer()).run()
          recovered.push(result)
          return original(...args)
        })
        return recovered
      }

      it("ends well when others have finished it", async () => {
        const { row, token } = await invited("slow@example.com")
        const before = await counts(getContainer())
        const service = invitations(getContainer())
        const recovered = recoverDuring(service, "finishAccept", row.id)

        const { status } = await accept(api, signUp(token))

        expect(recovered).toEqual([
          { finished: [expect.objectContaining({ id: row.id })], undone: [] },
        ])
        expect(status).toBe(200)
        expect(await counts(getContainer())).toEqual(oneMore(before))
      })

      it.each(["createUsers", "admit"])(
        "leaves nothing when others have undone it (at %s)",
        async (method) => {
          const { row, token } = await invited("slow@example.com")
          const before = await counts(getContainer())
          const service =
            method === "admit"
              ? linkedUsers(getContainer())
              : getContainer().resolve(Modules.USER)
          const recovered = recoverDuring(service, method, row.id)

          const { data } = await accept(api, signUp(token))

          expect(recovered).toEqual([{ finished: [], undone: [row.id] }])
          expect(data.code).toBe("invitation_busy")
          expect(await counts(getContainer())).toEqual(before)
          expect((await accept(api, signUp(token))).status).toBe(200)
        }
      )
    })
  },
})
