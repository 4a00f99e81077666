import { BUILT_IN_PERMISSIONS } from "../../src/modules/role/catalog/permissions"
import type {
  Requirement,
  RouteKey,
} from "../../src/modules/role/catalog/requirement"
import { ROUTES } from "../../src/modules/role/catalog/routes"
import { scopeRuleOf } from "../../src/modules/role/catalog/scope"
import { linkedUsers } from "../../src/workflows/services"
import { concretePaths } from "../helpers/concrete-paths"
import { teamTestRunner } from "../helpers/medusa"
import { type Answer, eachOf, prober } from "../helpers/probe"
import { CHAINS, spellingsOf } from "../helpers/scope-spellings"
import { BODIES, exchanged, namesOf } from "../helpers/scoped-requests"
import { ELSEWHERE, seedSides, type Side, type Sides } from "../helpers/sides"
import { staff, SYSTEM } from "../helpers/staff"
import type { TestUser } from "../helpers/users"

const WALKED = (Object.entries(ROUTES) as [RouteKey, Requirement][]).flatMap(
  ([key, requirement]) =>
    key.includes("/admin/team/") ||
    (typeof requirement === "object" &&
      ("root" in requirement || "public" in requirement))
      ? []
      : key
)
const READS = WALKED.filter((key) => key.startsWith("GET "))
const WRITES = WALKED.filter((key) => !key.startsWith("GET "))

const narrowed = (key: RouteKey): boolean => {
  const rule = scopeRuleOf(key)
  return "narrow" in rule && rule.narrow !== undefined
}
const isClosed = (key: RouteKey): boolean => {
  const rule = scopeRuleOf(key)
  return "closed" in rule && rule.closed !== undefined
}

/** Of the host's form, and in no database. */
const nobody = (id: string): string =>
  id.replace(/_[^_]+$/, "_01J0000000000000000000000A")

type Probe = { method: string; path: string; body?: unknown }

teamTestRunner({
  testSuite: ({ axios, admin, createUser, getContainer }) => {
    const { hire, makeRole } = staff({ createUser, getContainer })
    let sides: Sides
    let person: TestUser & { linked_user_id: string }
    let foreign: string[]
    let probes: ReturnType<typeof prober>
    let before: string
    let tried = 0
    let deviated = 0

    beforeAll(async () => {
      probes = prober(String(axios.defaults.baseURL))
      sides = await seedSides(getContainer(), admin.api)
      const { inside, outside, shop } = sides
      person = await hire([await makeRole("All", BUILT_IN_PERMISSIONS)], {
        location_ids: [inside.location_id],
        sales_channel_ids: [inside.sales_channel_id],
      })
      foreign = [
        ...ELSEWHERE,
        shop.location_ids[2],
        shop.sales_channel_ids[2],
        ...Object.entries(outside).flatMap(([name, id]) =>
          id === inside[name] ? [] : id
        ),
      ]
      before = await everything()
    })

    afterAll(() => {
      probes.close()
      process.stderr.write(
        `scope: ${tried} requests tried, ${deviated} deviated\n`
      )
    })

    const ask = async (probe: Probe, user: TestUser = person) => {
      tried++
      return probes.send({ ...probe, headers: user.headers })
    }
    const check = (deviations: string[][]) => {
      const all = deviations.flat()
      deviated += all.length
      expect(all).toEqual([])
    }
    const leaksIn = ({ status, text }: Answer): string[] =>
      // A refusal may say again what was asked for.
      status >= 400 ? [] : foreign.filter((name) => text.includes(name))

    /** What the host can't answer to an Administrator either isn't ours. */
    const broken = async (path: string, { status, text }: Answer) =>
      status >= 500 && (await ask({ method: "GET", path }, admin)).status < 500
        ? [`${path}: ${text}`]
        : []

    /** Empty: its parameters stand for nothing that has a place. */
    const pathOf = (key: RouteKey, side: Side): string => {
      const names = namesOf(key)
      return names
        ? key
            .split(" ")[1]
            .replace(/:(\w+)/g, (_, param: string) => side[names[param]])
        : ""
    }

    /** All that the walk could have changed, as an Administrator sees it. */
    const everything = async (): Promise<string> => {
      const lists = READS.filter((key) => narrowed(key) && !key.includes(":"))
      const answers = await eachOf(lists, async (key) => {
        const { text } = await probes.send({
          method: "GET",
          path: `${key.split(" ")[1]}?limit=1000&order=id`,
          headers: admin.headers,
        })
        return text
      })
      const details = await eachOf(READS, async (key) => {
        const path = pathOf(key, sides.outside)
        return path &&
          key.includes(":") &&
          key !== "GET /admin/orders/:id/preview"
          ? (await probes.send({ method: "GET", path, headers: admin.headers }))
              .text
          : ""
      })
      return [...answers, ...details].join("\n")
    }

    it("lists what lies within only, and counts no more", async () => {
      const lists = READS.filter(narrowed)
      const deviations = await eachOf(lists, async (key) => {
        const path = pathOf(key, sides.inside) || (await anyPath(key))
        const found: string[] = []
        for (const query of spellingsOf(sides)) {
          const answer = await ask({ method: "GET", path: `${path}?${query}` })
          found.push(
            ...leaksIn(answer).map((name) => `${key}?${query}: ${name}`),
            ...miscount(answer).map((why) => `${key}?${query}: ${why}`),
            ...(await broken(`${path}?${query}`, answer))
          )
        }
        return found
      })

      check(deviations)
    })

    it("counts as many as an Administrator finds of one's own", async () => {
      const { shared, inside } = sides
      const counts: [string, number][] = [
        ["orders", 4],
        ["draft-orders", 1],
        ["returns", 1],
        ["reservations", 1],
        ["stock-locations", 1],
        ["sales-channels", 1],
        ["inventory-items", 2],
        [`inventory-items/${shared.inventory_item_id}/location-levels`, 1],
        ["products", 2],
        ["product-variants", 2],
        ["product-options", 2],
        ["shipping-options", 2],
        [`products/${inside.product_id}/variants`, 1],
      ]
      const found = await eachOf(counts, async ([path]) => {
        const { text } = await ask({ method: "GET", path: `/admin/${path}` })
        return [path, (JSON.parse(text) as { count: number }).count]
      })

      expect(found).toEqual(counts)
    })

    it("shows nothing from outside, whatever relations are asked for", async () => {
      const placed = READS.filter(
        (key) =>
          pathOf(key, sides.inside) !== "" &&
          (key.includes(":") || narrowed(key))
      )
      const others = await concretePaths(
        admin.api,
        READS.filter((key) => !placed.includes(key))
      )
      const requests = [
        ...placed.flatMap((key) => {
          const path = pathOf(key, sides.inside)
          return [
            ...(/^GET \/admin\/[\w-]+(\/:id)?$/.test(key)
              ? CHAINS.map((chain) => `${path}?fields=id,${chain}`)
              : []),
            `${path}?fields=${CHAINS.map((chain) => `%2B${chain}`).join(",")}`,
            `${path}`,
          ]
        }),
        ...[...others.values()].flatMap((path) =>
          path ? [path, `${path}?fields=*products,*orders,*prices`] : []
        ),
      ]
      let answered = 0
      const deviations = await eachOf(requests, async (path) => {
        const answer = await ask({ method: "GET", path })
        answered += answer.status === 200 ? 1 : 0
        return [
          ...leaksIn(answer).map((name) => `${path}: ${name}`),
          ...(await broken(path, answer)),
        ]
      })

      check(deviations)
      expect(answered).toBeGreaterThan(requests.length / 2)
    })

    it("would find much, if it weren't held", async () => {
      const lists = READS.filter((key) => narrowed(key) && !key.includes(":"))
      const seen = await eachOf(lists, async (key) => {
        const path = `${key.split(" ")[1]}?limit=1000`
        return leaksIn(await ask({ method: "GET", path }, admin))
      })
      expect(seen.filter((names) => names.length)).toHaveLength(lists.length)
    })

    it("answers one outside as one that isn't there", async () => {
      const singles = READS.filter(
        (key) => pathOf(key, sides.outside) !== "" && key.includes(":")
      )
      const deviations = await eachOf(singles, async (key) => {
        const names = namesOf(key) ?? {}
        const found: string[] = []
        for (const name of new Set(Object.values(names))) {
          const { [name]: id } = sides.outside
          const places = { ...sides.inside, [name]: id }
          const gone = { ...sides.inside, [name]: nobody(id) }
          const answer = await ask({
            method: "GET",
            path: pathOf(key, places),
          })
          const absent = await ask({ method: "GET", path: pathOf(key, gone) })
          if (
            answer.status !== (isClosed(key) ? 403 : 404) ||
            answer.text !== absent.text
          ) {
            found.push(
              `${key} ${name}: ${answer.status} ${answer.text.slice(0, 200)} | ${absent.status} ${absent.text.slice(0, 200)}`
            )
          }
        }
        return found
      })

      check(deviations)
    })

    it("refuses a change that names anything outside, as a whole", async () => {
      const { inside, outside } = sides
      const requests = WRITES.flatMap((key) => {
        const names = namesOf(key)
        const body = BODIES[key]?.(inside) ?? {}
        const other = (leaf: string) => {
          const name = Object.keys(inside).find((one) => inside[one] === leaf)
          return name && outside[name] !== leaf ? outside[name] : undefined
        }
        if (!names) {
          return []
        }
        const [method] = key.split(" ")
        return [
          ...[...new Set(Object.values(names))].map((name) => ({
            key,
            method,
            path: pathOf(key, { ...inside, [name]: outside[name] }),
            body,
          })),
          ...exchanged(body, other).map((changed) => ({
            key,
            method,
            path: pathOf(key, inside),
            body: changed,
          })),
        ]
      })
      const deviations = await eachOf(requests, async ({ key, ...probe }) => {
        const { status, code, text } = await ask(probe)
        const isRefused = isClosed(key)
          ? status === 403 && code === "team_access_restricted"
          : status === 404 && code === "not_found"
        return isRefused
          ? []
          : [`${key} ${JSON.stringify(probe)}: ${status} ${text.slice(0, 200)}`]
      })

      check(deviations)
      expect(requests.length).toBeGreaterThan(150)
      expect(await everything()).toEqual(before)
    })

    it("lets nobody change what others share", async () => {
      const { shared } = sides
      const deviations = await eachOf(
        [
          ["POST", `products/${shared.product_id}`, { title: "x" }],
          [
            "POST",
            `products/${shared.product_id}/variants/${shared.variant_id}`,
            { title: "x" },
          ],
          [
            "POST",
            `inventory-items/${shared.inventory_item_id}`,
            { title: "x" },
          ],
          ["DELETE", `inventory-items/${shared.inventory_item_id}`, undefined],
        ] as const,
        async ([method, path, body]) => {
          const { status } = await ask({ method, path: `/admin/${path}`, body })
          return status === 404 ? [] : [`${method} ${path}: ${status}`]
        }
      )

      check(deviations)
      expect(await everything()).toEqual(before)
    })

    it("refuses to leave out what the host would then choose", async () => {
      const { inside } = sides
      const requests: [RouteKey, string][] = [
        ["POST /admin/products", "sales_channels"],
        ["POST /admin/inventory-items", "location_levels"],
        ["POST /admin/returns", "location_id"],
      ]
      const deviations = await eachOf(requests, async ([key, left_out]) => {
        const body = { ...BODIES[key](inside), [left_out]: undefined }
        const [method, path] = key.split(" ")
        const { status, code } = await ask({ method, path, body })
        return status === 400 && code === "scope_required"
          ? []
          : [`${key}: ${status} ${code}`]
      })

      check(deviations)
    })

    it("says why what can't be held is closed", async () => {
      const closed = WALKED.filter(isClosed)
      const deviations = await eachOf(closed, async (key) => {
        const [method, route] = key.split(" ")
        const path = route.replace(/:\w+/g, "none_1")
        const { status, code, text } = await ask({
          method,
          path: method === "GET" ? path : `${path}?offset=x`,
          body: method === "GET" ? undefined : {},
        })
        return status === 403 &&
          code === "team_access_restricted" &&
          // Some ask for an Administrator first, when nothing is named.
          /people who work in certain|Only Administrators/.test(text)
          ? []
          : [`${key}: ${status} ${text.slice(0, 100)}`]
      })

      check(deviations)
      expect(closed.length).toBeGreaterThan(50)
    })

    it("sums what lies in one's own locations", async () => {
      const { shared, inside } = sides
      const { text } = await ask({
        method: "GET",
        path: `/admin/inventory-items/${shared.inventory_item_id}`,
      })
      const own = await ask({
        method: "GET",
        path: `/admin/inventory-items/${inside.inventory_item_id}`,
      })

      expect(JSON.parse(text)).toMatchObject({
        inventory_item: { stocked_quantity: 200, reserved_quantity: 0 },
      })
      expect(JSON.parse(own.text)).toMatchObject({
        inventory_item: { reserved_quantity: 1 },
      })
    })

    it("does the day's work within", async () => {
      const { inside } = sides
      const { api } = person
      const level = await api.post<object>(
        `/admin/inventory-items/${inside.inventory_item_id}/location-levels/${inside.location_id}`,
        { stocked_quantity: 50 }
      )
      const reserved = await api.post<object>(
        `/admin/reservations/${inside.reservation_id}`,
        { quantity: 2 }
      )
      const product = await api.post<object>(
        `/admin/products/${inside.product_id}`,
        { title: "Ours, renamed" }
      )
      const made = await api.post<object>("/admin/products", {
        ...BODIES["POST /admin/products"](inside),
      })

      expect(
        [level, reserved, product, made].map(({ status }) => status)
      ).toEqual([200, 200, 200, 200])
    })

    it("opens nothing to who works nowhere, or where there is nothing any more", async () => {
      const { inside } = sides
      for (const location_ids of [[], ["sloc_gone"]]) {
        await linkedUsers(getContainer()).change(
          person.linked_user_id,
          { location_ids, sales_channel_ids: location_ids },
          SYSTEM
        )
        const found = await eachOf(
          ["orders", "products", "inventory-items", "stock-locations"],
          async (path) => {
            const answer = await ask({ method: "GET", path: `/admin/${path}` })
            return (JSON.parse(answer.text) as { count: number }).count
          }
        )
        const one = await ask({
          method: "GET",
          path: `/admin/orders/${inside.order_id}`,
        })

        expect(found).toEqual([0, 0, 0, 0])
        expect(one.status).toBe(404)
      }
    })

    const anyPath = async (key: RouteKey): Promise<string> =>
      (await concretePaths(admin.api, [key])).get(key) ?? key.split(" ")[1]
  },
})

/** The rows of a list that was asked for whole, and how many it says there are. */
function miscount({ status, text }: Answer): string[] {
  if (status !== 200) {
    return []
  }
  const { count, ...body } = JSON.parse(text) as Record<string, unknown>
  const rows = Object.values(body).find(Array.isArray)
  return count === rows?.length ? [] : [`${rows?.length} rows, says ${count}`]
}
