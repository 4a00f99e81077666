import type { Grant } from "../../../../types/grant"
import { grantOf } from "../../../../types/__tests__/grant-of"
import { decide } from "../../decision/decide"
import { compileRoutes } from "../../decision/matcher"
import { buildCatalog } from "../catalog"
import type { Permission } from "../permissions"
import type { BuiltInRoleKey } from "../role-text"
import { BUILT_IN_ROLES } from "../roles"
import { DAYS } from "./days"
import type { Step } from "./days-steps"

const catalog = buildCatalog()
const route = compileRoutes(catalog.routes)

const grantOfRole = (key: BuiltInRoleKey): Grant =>
  grantOf(BUILT_IN_ROLES.find((role) => role.key === key)?.permissions)

function isAllowed(grant: Grant, step: Step): boolean {
  const [line, body = {}] = typeof step === "string" ? [step] : step
  const [method, target] = line.split(" ")
  const { pathname, searchParams } = new URL(target, "http://host")
  const match = route(method, `/admin${pathname}`)
  if (!match) {
    throw new Error(`The host has no route for "${line}".`)
  }
  return decide(match.value, grant, {
    query: Object.fromEntries(searchParams),
    body,
    params: match.params,
    user_id: "user_1",
  }).allowed
}

describe.each(Object.entries(DAYS))("a day as %s", (key, { does, leaves }) => {
  const grant = grantOfRole(key as BuiltInRoleKey)

  it("has all its work within reach", () => {
    expect(does.filter((step) => !isAllowed(grant, step))).toEqual([])
  })

  it("and nothing beyond it", () => {
    expect(leaves.filter((step) => isAllowed(grant, step))).toEqual([])
  })
})

describe("the days", () => {
  it("are tried for each role that has work in Medusa", () => {
    expect(Object.keys(DAYS)).toEqual(
      expect.arrayContaining(
        BUILT_IN_ROLES.filter(
          ({ key, permissions, hidden }) =>
            key !== "administrator" && permissions.length && !hidden
        ).map(({ key }) => key)
      )
    )
  })

  it("never show whom the host lets in to anybody but Administrators", () => {
    const everything = grantOfRole("administrator")
    const rules: Permission[] = [...catalog.permissions] as Permission[]

    expect(rules.length).toBe(everything.permissions.size)
    expect(isAllowed(everything, "GET /users")).toBe(false)
    expect(isAllowed({ ...everything, is_root: true }, "GET /users")).toBe(true)
  })
})
