import { BUILT_IN_ROLES } from "../../src/modules/role/catalog/roles"
import { builtInRoleId } from "../../src/modules/role/catalog/role-ids"
import type {
  Requirement,
  RouteKey,
} from "../../src/modules/role/catalog/requirement"
import { ROUTES } from "../../src/modules/role/catalog/routes"
import { roles } from "../../src/workflows/services"
import { concretePaths } from "../helpers/concrete-paths"
import { mayPass } from "../helpers/expected-access"
import { teamTestRunner } from "../helpers/medusa"
import { eachOf, prober } from "../helpers/probe"
import { findBeyond, namesBeyond, SPELLINGS } from "../helpers/relations-beyond"
import { seedWholeShop } from "../helpers/shop"
import { type Caller, staff, SYSTEM } from "../helpers/staff"
import type { TestUser } from "../helpers/users"

const READS = (Object.entries(ROUTES) as [RouteKey, Requirement][]).filter(
  ([key, requirement]) =>
    key.startsWith("GET ") &&
    !key.includes("/admin/team/") &&
    !(
      typeof requirement === "object" &&
      ("root" in requirement || "public" in requirement)
    )
)

// A role that needs locations is in the scopes' walk.
const GIVEN = BUILT_IN_ROLES.filter(
  ({ key, hidden, permissions }) =>
    !["administrator", "location_administrator"].includes(key) &&
    !hidden &&
    permissions.length
)

/** Of which some route's answer would have shown something. */
const LEAST_SEEN = 150
/** Behind switches of the host's that are off here. */
const OFF = /^GET \/admin\/(views|translations|locales|property-labels|rbac)\b/
const FEW = ["plainly", "whole", "added to the rest", "through items"]

teamTestRunner({
  testSuite: ({ axios, admin, createUser, getContainer }) => {
    const { accountId, hire, makeRole } = staff({ createUser, getContainer })
    const users: Record<string, TestUser> = {}
    let paths: Map<RouteKey, string | null>
    let probes: ReturnType<typeof prober>
    let only: { user: TestUser; role_id: string }
    let tried = 0
    let found = 0

    beforeAll(async () => {
      probes = prober(String(axios.defaults.baseURL))
      await seedWholeShop(getContainer(), admin.api)
      paths = await concretePaths(
        admin.api,
        READS.map(([key]) => key)
      )
      await eachOf([...paths], async ([key, path]) => {
        if (path && (await ask(path, "", admin)).status === 404) {
          paths.set(key, null)
        }
      })
      for (const { key } of GIVEN) {
        users[key] = await hire([builtInRoleId(key)])
      }
      const role_id = await makeRole("Only", ["property_label:read"])
      only = { user: await hire([role_id]), role_id }
    })

    afterAll(() => {
      probes.close()
      process.stderr.write(
        `relations: ${tried} tried (relation × spelling × route × role), ${found} answered\n`
      )
    })

    const ask = async (path: string, query: string, user: TestUser) => {
      const answer = await probes.send({
        method: "GET",
        path: `${path}?${query}`,
        headers: user.headers,
      })
      return {
        ...answer,
        body: jsonOf(answer.text),
      }
    }

    /** What comes to light on a route that asks for all that is beyond somebody. */
    const leaks = async (
      key: RouteKey,
      user: TestUser,
      held: ReadonlySet<string>,
      spellings: string[]
    ): Promise<string[]> => {
      const path = paths.get(key)
      const beyond = namesBeyond(held)
      if (!path) {
        return []
      }
      const answers = await eachOf(spellings, async (spelling) => {
        const query = SPELLINGS[spelling]([...beyond])
        const { status, body, text } = await ask(path, query, user)
        tried += beyond.size
        // Their rows have no id, which all spellings ask for.
        if (status === 404 && key.endsWith("/:code")) {
          return []
        }
        if (status !== 200 && status !== 400) {
          return [`${key}, ${spelling}: ${status} ${text.slice(0, 200)}`]
        }
        return findBeyond(body, beyond).map(
          (place) => `${key}, ${spelling}: ${place}`
        )
      })
      found += answers.flat().length
      return answers.flat()
    }

    it("has something to ask for on every route that this host has", () => {
      const empty = [...paths].flatMap(([key, path]) =>
        path || OFF.test(key) ? [] : key
      )

      expect(empty).toEqual([])
    })

    it("would find much, if it were there to find", async () => {
      const beyond = namesBeyond(new Set())
      // On anything of the fulfilment the host never ends resolving these; the
      // guard keeps everybody but Administrators from asking.
      beyond.delete("location")
      beyond.delete("locations")
      const seen = await eachOf(READS, async ([key]) => {
        const path = paths.get(key)
        const query = SPELLINGS["added whole"]([...beyond])
        const { body } = path ? await ask(path, query, admin) : { body: null }
        return new Set(
          findBeyond(body, beyond).map((place) => place.replace(/\d+/g, "*"))
        ).size
      })

      expect(seen.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(
        LEAST_SEEN
      )
    })

    it.each(GIVEN.map(({ key }) => key))(
      "shows %s no relation beyond the role",
      async (name) => {
        const held = new Set<string>(
          GIVEN.find(({ key }) => key === name)?.permissions
        )
        const user = users[name]
        const caller = callerWith(held)
        const open = READS.filter(([, requirement]) =>
          mayPass(requirement, factsOf(user), caller)
        )
        const all: string[] = []
        for (const [key] of open) {
          all.push(...(await leaks(key, user, held, FEW)))
        }

        expect(all).toEqual([])
      }
    )

    it("shows who may only read one thing nothing else, in any spelling", async () => {
      const all: string[] = []
      for (const [key, requirement] of READS) {
        const held = leastOf(requirement)
        if (!mayPass(requirement, factsOf(only.user), callerWith(held))) {
          continue
        }
        await roles(getContainer()).changeRole(
          {
            id: only.role_id,
            account_id: await accountId(),
            permissions: [...held],
          },
          SYSTEM
        )
        all.push(...(await leaks(key, only.user, held, Object.keys(SPELLINGS))))
      }

      expect(all).toEqual([])
    })

    it("sorts nothing by a relation that is beyond", async () => {
      const held = new Set(
        GIVEN.find(({ key }) => key === "packer")?.permissions
      )
      const sorted = [...namesBeyond(held)].flatMap((name) => [
        `${name}.id`,
        `-${name}.id`,
        `items.${name}.id`,
        name,
      ])
      const answers = await eachOf(sorted, async (order) => {
        const { status, code } = await ask(
          "/admin/orders",
          `order=${order}`,
          users.packer
        )
        tried++
        return status === 403 && code === "team_access_restricted" ? [] : order
      })

      expect(answers.flat()).toEqual([])
    })
  },
})

/** Express answers some errors as a page. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const callerWith = (permissions: ReadonlySet<string>): Caller => ({
  standing: "active",
  is_root: false,
  permissions,
})

const factsOf = ({ user }: TestUser) => ({
  query: {},
  body: undefined,
  params: {},
  user_id: user.id,
})

/** The fewest permissions that open a route; for what asks none, an unrelated one. */
function leastOf(requirement: Requirement): Set<string> {
  if (typeof requirement === "string") {
    return new Set([requirement])
  }
  if ("all" in requirement) {
    return new Set(requirement.all)
  }
  return new Set([
    "any" in requirement ? requirement.any[0] : "property_label:read",
  ])
}
