import { z } from "@medusajs/framework/zod"

import type { RequestFacts } from "../modules/role/catalog/requirement"
import { TEAM_LOCALES, type TeamLocale } from "./locales"

const KEY = /^[a-z][a-z0-9_]{0,39}$/
const key = z
  .string()
  .regex(KEY, "a letter, then letters, digits and _, in lower case, up to 40")

/** `resource:action` */
const permission = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,39}:[a-z][a-z0-9_]{0,39}$/,
    "a permission is resource:action"
  )

/** One text for all languages, or English and what there is of the others. */
const words = (longest: number) => {
  const line = z.string().trim().min(1).max(longest)
  const lines = Object.fromEntries(
    TEAM_LOCALES.map((locale) => [locale, line.optional()])
  ) as Record<TeamLocale, z.ZodOptional<typeof line>>
  return z.union(
    [line, z.strictObject({ ...lines, en: line })],
    `a text of up to ${longest} characters, or texts by language with English (en) among them`
  )
}

/** A text for all languages, or by language. */
export type Words = z.output<ReturnType<typeof words>>

const label = words(80)

const action = z.union(
  [
    label,
    z.strictObject({
      /** By itself: "Redeem loyalty points". */
      label,
      /** Where the resource stands beside it: "Redeem". */
      short: label.optional(),
    }),
  ],
  "a label, or { label, short }"
)
const actions = z
  .record(key, action)
  .refine((all) => Object.keys(all).length > 0, "at least one action")

const permissions = z.array(permission).min(1)
const reason = z.string().trim().min(1).max(300)

/** Decides by query, body and path what a request needs. */
export type AccessByRequest<Permission extends string = string> = (
  facts: RequestFacts
) => AccessNeed<Permission>

/** What may be asked of whoever calls a route; all but a function. */
export type AccessNeed<Permission extends string = string> =
  | Permission
  /** All of these. */
  | { all: readonly Permission[] }
  /** At least one of these. */
  | { any: readonly Permission[] }
  /** Administrators of the default account only, as without an entry. */
  | { root: true; reason?: string }

export type AccessRequirement<Permission extends string = string> =
  | AccessNeed<Permission>
  /** Everybody who is in the team and holds a role, whichever. */
  | { team: true; reason: string }
  /** Everybody on earth: the route has `AUTHENTICATE = false`, and checks by itself. */
  | { public: true; reason: string }
  | AccessByRequest<Permission>

/** What a route may ask; also what a function of the host may answer. */
export const accessNeed: z.ZodType<AccessNeed> = z.union([
  permission,
  z.strictObject({ all: permissions }),
  z.strictObject({ any: permissions }),
  z.strictObject({ root: z.literal(true), reason: reason.optional() }),
])

const requirement: z.ZodType<AccessRequirement> = z.union(
  [
    accessNeed,
    z.strictObject({ team: z.literal(true), reason }),
    z.strictObject({ public: z.literal(true), reason }),
    z.custom<AccessByRequest>((value) => typeof value === "function"),
  ],
  'a permission, { all: [] }, { any: [] }, { root: true }, { team: true, reason: "" }, { public: true, reason: "" } or a function'
)

const METHODS = "GET|POST|PUT|PATCH|DELETE"

/** As in Medusa's route folders; the first folder under `/admin` is a name. */
const route = z
  .string()
  .regex(
    new RegExp(
      `^(${METHODS}) /admin/[\\w.~-]+(/([\\w.~-]+|:[A-Za-z_][A-Za-z0-9_]*))*$`
    ),
    'a route is a method and a path under /admin, as in "GET /admin/loyalty-cards/:id"'
  )
  .refine(
    (value) => !/^\w+ \/admin\/team(\/|$)/i.test(value),
    "/admin/team is the plugin's own"
  )
const routes = z.record(route, requirement)

/**
 * What a host adds to what roles, routes and relations there are. What it
 * refers to is checked against the catalog when that is built.
 */
export const accessOptions = z.strictObject({
  /** Groups of resources, which are switched on for an account and given to people. */
  areas: z.record(key, z.strictObject({ label })).default({}),
  /** Things, each with what can be done with it: `resource:action` is a permission. */
  resources: z
    .record(key, z.strictObject({ area: key, label, actions }))
    .default({}),
  /** Further actions on resources of Medusa or of the plugin. */
  extendResources: z.record(key, actions).default({}),
  /** What the host's own admin routes ask for. */
  routes: routes.default({}),
  /** The same for paths that a route of Medusa answers too. */
  overrides: routes.default({}),
  /** What reading a relation needs, by its name in `fields=`; `own`: what it hangs on. */
  relations: z
    .record(
      z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "the name of a relation"),
      z.union([z.literal("own"), permission, permissions])
    )
    .default({}),
  /** Roles of the host, offered in every account. */
  roles: z
    .record(
      key,
      z.strictObject({ name: label, description: words(400), permissions })
    )
    .default({}),
  /** Further permissions of predefined roles. */
  extendRoles: z.record(key, permissions).default({}),
})

export type AccessExtension = z.output<typeof accessOptions>
type AccessInput = z.input<typeof accessOptions>

/** One set or a list of them. Parsed one by one, so that a complaint names its field. */
export const accessSets = z
  .custom<AccessInput | readonly AccessInput[]>()
  .transform((input, context): AccessExtension[] => {
    const schema = Array.isArray(input)
      ? z.array(accessOptions)
      : accessOptions.transform((set) => [set])
    const parsed = schema.safeParse(input)
    if (parsed.success) {
      return parsed.data
    }
    for (const issue of parsed.error.issues) {
      // A wrong key's own complaint lies within the record's.
      const [of = issue] = issue.code === "invalid_key" ? issue.issues : []
      const { path } = issue
      context.addIssue({ code: "custom", path, message: of.message })
    }
    return z.NEVER
  })

/** A role for users that come in by another way than an invitation. */
export const defaultRole = z.strictObject({
  /** Key of a predefined role or of one from code. */
  role: key,
  /** Login providers whose users get it, by the keys they have in the host. */
  providers: z.array(z.string().trim().min(1).max(100)).min(1),
  /** Domains of addresses that these providers have verified. */
  domains: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/, "a domain, as in example.com")
    )
    .min(1),
})
