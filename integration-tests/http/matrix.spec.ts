import { BUILT_IN_PERMISSIONS } from "../../src/modules/role/catalog/permissions"
import { BUILT_IN_ROLES } from "../../src/modules/role/catalog/roles"
import { builtInRoleId } from "../../src/modules/role/catalog/role-ids"
import type {
  Requirement,
  RouteKey,
} from "../../src/modules/role/catalog/requirement"
import { ROUTES } from "../../src/modules/role/catalog/routes"
import { searchable } from "../../src/modules/role/catalog/routes/search"
import { mayPass, type Sent, variantsOf } from "../helpers/expected-access"
import { teamTestRunner } from "../helpers/medusa"
import { eachOf, prober } from "../helpers/probe"
import { type Caller, staff } from "../helpers/staff"
import type { TestUser } from "../helpers/users"

const TABLE = Object.entries(ROUTES) as [RouteKey, Requirement][]

// Somebody with a role that needs locations is in the scopes' walk.
const GIVEN = BUILT_IN_ROLES.filter(
  ({ key, hidden, permissions }) =>
    !["administrator", "location_administrator"].includes(key) &&
    !hidden &&
    permissions.length
)

const EVERYTHING = "everything that can be given"
const CALLERS: Record<string, Caller> = {
  "a user without a place": nobody("no_membership"),
  "somebody without a role": nobody("no_role"),
  "somebody suspended": nobody("suspended"),
  ...Object.fromEntries(
    GIVEN.map(({ key, permissions }) => [key, holding(permissions)])
  ),
  [EVERYTHING]: holding(BUILT_IN_PERMISSIONS),
  administrator: { ...holding(BUILT_IN_PERMISSIONS), is_root: true },
}

function nobody(standing: Caller["standing"]): Caller {
  return { standing, is_root: false, permissions: new Set() }
}

function holding(permissions: readonly string[]): Caller {
  return {
    standing: "active",
    is_root: false,
    permissions: new Set(permissions),
  }
}

teamTestRunner({
  testSuite: ({ axios, admin, createUser, getContainer }) => {
    const { hire, hireWith, strip, suspend } = staff({
      createUser,
      getContainer,
    })
    const users: Record<string, TestUser> = {}
    let probes: ReturnType<typeof prober>
    let tried = 0
    let deviated = 0

    beforeAll(async () => {
      probes = prober(String(axios.defaults.baseURL))
      users.administrator = admin
      users["a user without a place"] = await createUser({
        email: "nobody@example.com",
      })
      for (const { key } of GIVEN) {
        users[key] = await hire([builtInRoleId(key)])
      }
      users[EVERYTHING] = await hireWith(...BUILT_IN_PERMISSIONS)
      const [packer] = GIVEN
      const stripped = await hire([builtInRoleId(packer.key)])
      await strip(stripped.linked_user_id)
      users["somebody without a role"] = stripped
      const suspended = await hire([builtInRoleId(packer.key)])
      await suspend(suspended.linked_user_id)
      users["somebody suspended"] = suspended
    })

    afterAll(() => {
      probes.close()
      process.stderr.write(
        `matrix: ${tried} requests tried, ${deviated} deviated\n`
      )
    })

    it.each(Object.keys(CALLERS))(
      "every route answers %s as the tables say",
      async (name) => {
        const requests = TABLE.flatMap(([key, requirement]) =>
          variantsOf(key, requirement).map((sent) => ({
            key,
            requirement,
            sent,
          }))
        )
        const deviations = await eachOf(requests, async (request) => {
          const passed = await passes(request.key, request.sent, users[name])
          tried++
          const expected = expects(request, name)
          return passed === expected
            ? []
            : [
                `${request.key} ${JSON.stringify(request.sent)}: ${passed ? "passed" : "refused"}`,
              ]
        })
        deviated += deviations.flat().length

        expect(deviations.flat()).toEqual([])
      }
    )

    const passes = async (key: RouteKey, sent: Sent, user: TestUser) => {
      const [method, route] = key.split(" ")
      const query = new URLSearchParams({ ...sent.query, ...untaken(key) })
      const { status, code } = await probes.send({
        method,
        path: `${route.replace(/:\w+/g, "none_1")}?${query.toString()}`,
        body: sent.body,
        headers: user.headers,
        // The host may take for ever over what it does; a refusal doesn't.
        is_endless: user === admin,
      })
      if (status === 401 && code !== undefined) {
        throw new Error(`${key}: ${code}`)
      }
      return !(status === 403 && code === "team_access_restricted")
    }

    function expects(
      {
        key,
        requirement,
        sent,
      }: { key: RouteKey; requirement: Requirement; sent: Sent },
      name: string
    ): boolean {
      const caller = CALLERS[name]
      if (
        key === "GET /admin/search" &&
        !Object.keys(sent.query).length &&
        !caller.is_root
      ) {
        // Cut to what they can find, if there is anything.
        return searchable(caller.permissions).length > 0
      }
      const params = Object.fromEntries(
        (key.match(/:\w+/g) ?? []).map((param) => [param.slice(1), "none_1"])
      )
      return mayPass(
        requirement,
        { ...sent, params, user_id: users[name].user.id },
        caller
      )
    }
  },
})

/** Exports begin in the background, so the host refuses these for their query. */
const untaken = (key: RouteKey): Record<string, string> =>
  key.startsWith("POST ") && key.endsWith("/export") ? { offset: "x" } : {}
