import { PAGES, pagesFor } from "../../src/modules/role/catalog/pages"
import {
  areaLabel,
  permissionLabel,
} from "../../src/modules/role/catalog/labels"
import type {
  Requirement,
  Standing,
} from "../../src/modules/role/catalog/requirement"
import {
  type Resource,
  RESOURCES,
} from "../../src/modules/role/catalog/resources"
import { roleText } from "../../src/modules/role/catalog/role-text"
import {
  BUILT_IN_ROLES,
  type CatalogRole,
  isAssignable,
} from "../../src/modules/role/catalog/roles"
import { ROUTES } from "../../src/modules/role/catalog/routes"
import type { Grant } from "../../src/types/grant"
import { type Area, AREAS } from "../../src/utils/areas"

const YES = "✓"

export const nameOf = ({ key }: CatalogRole): string => roleText(key, "en").name

/** Administrator has everything, so its column would say nothing. */
const COLUMNS = BUILT_IN_ROLES.filter(
  (role) => isAssignable(role) && role.key !== "administrator"
)

export const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n")

const byRole = (
  head: string,
  rows: [label: string, has: (role: CatalogRole) => boolean][]
): string =>
  table(
    [head, ...COLUMNS.map(nameOf)],
    rows.map(([label, has]) => [
      label,
      ...COLUMNS.map((role) => (has(role) ? YES : "")),
    ])
  )

/** What each role may do, a table for each section that holds anything. */
export const permissionTables = (): string =>
  AREAS.map((area) => [area, permissionsIn(area)] as const)
    .filter(([, permissions]) => permissions.length)
    .map(([area, permissions]) =>
      [
        `### ${areaLabel(area, "en")}`,
        ...inTable(permissions.filter(isHeld)),
        ...inWords(permissions.filter((permission) => !isHeld(permission))),
      ].join("\n\n")
    )
    .join("\n\n")

const permissionsIn = (area: Area): string[] =>
  (Object.keys(RESOURCES) as Resource[])
    .filter((resource) => RESOURCES[resource].area === area)
    .flatMap((resource) =>
      RESOURCES[resource].actions.map((action) => `${resource}:${action}`)
    )

const holds = (role: CatalogRole, permission: string): boolean =>
  (role.permissions as readonly string[]).includes(permission)

const isHeld = (permission: string): boolean =>
  COLUMNS.some((role) => holds(role, permission))

const inTable = (permissions: string[]): string[] =>
  permissions.length
    ? [
        byRole(
          "permission",
          permissions.map((permission) => [
            permissionLabel(permission, "en"),
            (role) => holds(role, permission),
          ])
        ),
      ]
    : []

const inWords = (permissions: string[]): string[] =>
  permissions.length
    ? [
        `In none of these roles: ${permissions.map((permission) => permissionLabel(permission, "en")).join(", ")}.`,
      ]
    : []

/** Which pages of the dashboard each role opens, as `PAGES` decides. */
export function pageTable(): string {
  const reach = new Map(
    COLUMNS.map((role) => [
      role.key,
      new Set(
        pagesFor(grantOf(role))
          .filter(({ reachable }) => reachable)
          .map(({ path }) => path)
      ),
    ])
  )
  const opened = PAGES.filter(
    ({ path, needs }) =>
      needs.length && COLUMNS.some(({ key }) => reach.get(key)?.has(path))
  )
  return byRole(
    "page",
    opened.map(({ path }) => [
      `\`${path}\``,
      ({ key }) => reach.get(key)?.has(path) ?? false,
    ])
  )
}

const grantOf = (role: CatalogRole): Grant => ({
  standing: "active",
  account_id: "",
  linked_user_id: "",
  is_administrator: false,
  is_root: false,
  permissions: new Set(role.permissions),
  roles: [],
  areas: null,
  location_ids: null,
  sales_channel_ids: null,
})

/** Routes whose only key is to be an Administrator of the default account, by reason. */
export const rootTable = (): string =>
  routesBy((requirement) =>
    typeof requirement === "object" && "root" in requirement
      ? requirement.reason
      : null
  )

function routesBy(reasonOf: (requirement: Requirement) => string | null) {
  const routes = new Map<string, string[]>()
  for (const [route, requirement] of Object.entries(ROUTES)) {
    const reason = reasonOf(requirement)
    if (reason) {
      routes.set(reason, [...(routes.get(reason) ?? []), route])
    }
  }
  return table(
    ["route", "why"],
    [...routes].map(([reason, keys]) => [joined(keys), reason])
  )
}

const ALL_METHODS = 5

/** `GET, POST /admin/users/:id`: a path once, with its methods if they aren't all. */
function joined(keys: string[]): string {
  const methods = new Map<string, string[]>()
  for (const key of keys) {
    const [method, path] = key.split(" ")
    methods.set(path, [...(methods.get(path) ?? []), method])
  }
  return [...methods]
    .map(([path, names]) =>
      names.length === ALL_METHODS
        ? `\`${path}\``
        : `\`${names.join(", ")} ${path}\``
    )
    .join("<br>")
}

/** What is reachable without a permission, and in which standing. */
export const frameTable = (): string =>
  table(
    ["route", "who", "why"],
    Object.entries(ROUTES).flatMap(([route, requirement]) => {
      if (typeof requirement !== "object" || !("frame" in requirement)) {
        return []
      }
      const { standings, reason } = requirement.frame
      return [[`\`${route}\``, circleOf(standings), reason]]
    })
  )

/** The frame knows four circles, each within the next. */
const CIRCLES: Readonly<Record<string, string>> = {
  active: "with a role",
  "active,no_role": "with or without a role",
  "active,no_role,suspended": "whoever belongs to the account",
  "active,no_role,suspended,no_membership": "whoever is logged in",
}

function circleOf(standings: readonly Standing[]): string {
  const circle = CIRCLES[standings.join()]
  if (!circle) {
    throw new Error(`No words for who stands as ${standings.join(", ")}.`)
  }
  return circle
}
