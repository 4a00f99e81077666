import type { Permission } from "./permissions"

/** How somebody stands to the account at this moment. */
export type Standing =
  /** Active, and holds a role. */
  | "active"
  /** Active, and no role of theirs holds. */
  | "no_role"
  | "suspended"
  /** A user of the host whom nobody has given a place in the team. */
  | "no_membership"

/** What of a request a requirement may depend on; nothing of it is validated yet. */
export type RequestFacts = {
  query: Readonly<Record<string, unknown>>
  body: unknown
  params: Readonly<Record<string, string>>
  /** The host's user who calls; `null`: an API key, or nobody. */
  user_id: string | null
  /** Whether what an `owner` requirement names is the caller's own. Left out: no. */
  is_owner?: boolean
}

/** What a route asks of whoever calls it. Data, so that a table can be read line by line. */
export type Requirement =
  /** This permission. */
  | Permission
  /** All of these. */
  | { all: readonly Permission[] }
  /** At least one of these. */
  | { any: readonly Permission[] }
  /** Administrator of the default account: rights that equal ruling the host. */
  | { root: true; reason: string }
  /** Whoever is logged in, in one of these standings. */
  | Frame
  /** Nobody has to be logged in: a credential in the body decides, or nothing is told. */
  | { public: true; reason: string }
  /** What it asks depends on query, body or path. */
  | { by: (facts: RequestFacts) => Requirement }
  | Owned

export type Frame = {
  frame: {
    reason: string
    standings: readonly Standing[]
    /** The most that is answered, whatever the client asks for; Administrators excepted. */
    fields?: readonly string[]
    /** Who holds this gets all that the route has. */
    full?: Permission
  }
}

/** Rows that belong to a user of the host. */
export type OwnedEntity = "view_configuration"

/**
 * What it asks depends on whose row it is: somebody else's, and nobody's, asks
 * `others`. Who decides looks it up first, as `is_owner` of the facts.
 */
export type Owned = {
  owner: { entity: OwnedEntity; param: string }
  own: Requirement
  others: Requirement
}

export const root = (
  reason: string
): Extract<Requirement, { root: unknown }> => ({ root: true, reason })
export const isPublic = (reason: string): Requirement => ({
  public: true,
  reason,
})
export const all = (...permissions: Permission[]): Requirement => ({
  all: permissions,
})
export const any = (...permissions: Permission[]): Requirement => ({
  any: permissions,
})
export const frame = (
  standings: readonly Standing[],
  reason: string,
  answered: Pick<Frame["frame"], "fields" | "full"> = {}
): Frame => ({ frame: { reason, standings, ...answered } })

/** Parts of a body that each need a right of their own when they are there and not empty. */
export const byParts = (
  base: Permission | null,
  parts: Record<string, Permission>
): Requirement => ({
  by: ({ body }) => {
    const present = Object.entries(parts).flatMap(([key, permission]) =>
      isFilled(partOf(body, key)) ? permission : []
    )
    const needed = [...new Set([...(base ? [base] : []), ...present])]
    // An empty body changes nothing, but isn't for everybody to send.
    return needed.length ? all(...needed) : any(...Object.values(parts))
  },
})

/** Batch bodies: `create`, `update` and `delete` each need their right. */
export const batchOf = (rights: {
  create: Permission
  update: Permission
  delete: Permission
}): Requirement => byParts(null, rights)

/** A part of a body that isn't validated; `undefined` when it isn't there. */
export const partOf = (body: unknown, key: string): unknown =>
  typeof body === "object" && body !== null && Object.hasOwn(body, key)
    ? (body as Record<string, unknown>)[key]
    : undefined

const isFilled = (part: unknown): boolean =>
  !(part == null || (Array.isArray(part) && !part.length))

/**
 * The names under a key of the query, as the host reads them: one or more, or
 * with commas. `null`: it can't be said what the host would make of it, as with
 * keys like `name.0`, which the host merges over what is there.
 */
export function namesIn(
  query: RequestFacts["query"],
  key: string
): string[] | null {
  if (Object.keys(query).some((other) => other.startsWith(`${key}.`))) {
    return null
  }
  const value = query[key] ?? []
  const values: unknown[] = Array.isArray(value) ? value : [value]
  if (!values.every((name) => typeof name === "string")) {
    return null
  }
  const names = values.length === 1 ? values[0].split(",") : values
  return names.map((name) => name.trim()).filter(Boolean)
}

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/** `"GET /admin/orders/:id"`: parameters as in Medusa's route folders. */
export type RouteKey = `${Method} /${string}`

export type RouteTable = Readonly<Record<RouteKey, Requirement>>
