import type {
  Requirement,
  RouteKey,
} from "../../src/modules/role/catalog/requirement"
import { ROUTES } from "../../src/modules/role/catalog/routes"
import { concretePaths } from "../helpers/concrete-paths"
import { guardSwitch } from "../helpers/guard-switch"
import { teamTestRunner } from "../helpers/medusa"
import { eachOf, prober } from "../helpers/probe"
import { seedWholeShop } from "../helpers/shop"

/** These answer for ever, or, without the host's index, never. */
const UNANSWERED = ["GET /admin/index/details"]

/** Of the host's own. */
const READS = (Object.entries(ROUTES) as [RouteKey, Requirement][])
  .map(([key]) => key)
  .filter(
    (key) =>
      key.startsWith("GET ") &&
      !key.includes("/admin/team/") &&
      !key.endsWith("/subscribe") &&
      !UNANSWERED.includes(key)
  )

/** Queries that the guard would look at, were it anybody else. */
const QUERIES = [
  "",
  "fields=*customer,*payment_collections,*sales_channels",
  "with_deleted=true",
  "order=-created_at",
]

const control = guardSwitch()

teamTestRunner({
  testSuite: ({ axios, admin, getContainer }) => {
    let paths: Map<RouteKey, string | null>
    let probes: ReturnType<typeof prober>
    let compared = 0

    beforeAll(async () => {
      probes = prober(String(axios.defaults.baseURL))
      await seedWholeShop(getContainer(), admin.api)
      paths = await concretePaths(admin.api, READS)
    })

    afterAll(() => {
      control.remove()
      probes.close()
      process.stderr.write(
        `parity: ${compared} answers to an Administrator compared with the host's own\n`
      )
    })

    const ask = async (
      path: string,
      isOff: boolean,
      {
        method = "GET",
        headers = admin.headers,
      }: { method?: string; headers?: Record<string, string> } = {}
    ) => {
      control.isOff = isOff
      const { status, text } = await probes.send({ method, path, headers })
      control.isOff = false
      return { status, body: text }
    }

    it("answers an Administrator as if the guard weren't there", async () => {
      const wanted = READS.flatMap((key) =>
        QUERIES.map((query) => `${paths.get(key) ?? unfilled(key)}?${query}`)
      )
      // One at a time: the switch is one for all.
      const different = await eachOf(
        wanted,
        async (path) => {
          const own = await ask(path, true)
          const guarded = await ask(path, false)
          compared++
          return own.status === guarded.status && own.body === guarded.body
            ? []
            : [{ path, own, guarded }]
        },
        1
      )

      expect(different.flat()).toEqual([])
    })

    it.each(["http://localhost:7001", "https://elsewhere.example.com"])(
      "answers a browser that asks whether it may, from %s, as if it weren't there",
      async (origin) => {
        const preflight = {
          method: "OPTIONS",
          headers: { origin, "access-control-request-method": "GET" },
        }
        const [own, guarded] = [
          await ask("/admin/orders", true, preflight),
          await ask("/admin/orders", false, preflight),
        ]

        expect(guarded).toEqual(own)
      }
    )
  },
})

const unfilled = (key: RouteKey): string =>
  key.split(" ")[1].replace(/:\w+/g, "none_1")
