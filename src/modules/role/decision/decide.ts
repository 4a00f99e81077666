import type { Decision, Grant } from "../../../types/grant"
import type {
  Frame,
  Owned,
  RequestFacts,
  Requirement,
} from "../catalog/requirement"

const ALLOWED: Decision = { allowed: true }

/**
 * Whether a request is within a grant. Pure: what is asked and what is held, and
 * nothing else.
 *
 * @param requirement `null`: a route that the catalog doesn't know, which needs
 * an Administrator
 * @param grant `null`: nobody is logged in
 */
export function decide(
  requirement: Requirement | null,
  grant: Grant | null,
  facts: RequestFacts
): Decision {
  if (grant?.is_root && grant.standing === "active") {
    return ALLOWED
  }
  // Most routes ask for one permission, so this is the way to be quick.
  if (typeof requirement === "string") {
    return grant?.standing === "active" && grant.permissions.has(requirement)
      ? ALLOWED
      : refused(grant && requirement)
  }
  const asked = requirement && settle(requirement, facts)
  if (asked && typeof asked === "object" && "public" in asked) {
    return ALLOWED
  }
  if (!grant) {
    return refused(null)
  }
  if (asked && typeof asked === "object" && "frame" in asked) {
    return withinFrame(asked.frame, grant)
  }
  return grant.standing === "active"
    ? holds(asked, grant.permissions)
    : refused(firstOf(asked))
}

/** What is asked of a request, once nothing of it depends on the request any more. */
export type Settled = Exclude<
  Requirement,
  { by: (facts: RequestFacts) => Requirement } | Owned
>

/** Follows what depends on the request to what it comes to. */
export function settle(requirement: Requirement, facts: RequestFacts): Settled {
  let asked = requirement
  for (;;) {
    if (typeof asked === "string") {
      return asked
    }
    if ("by" in asked) {
      asked = asked.by(facts)
    } else if ("owner" in asked) {
      asked = facts.is_owner === true ? asked.own : asked.others
    } else {
      return asked
    }
  }
}

function withinFrame(
  { standings, fields, full }: Frame["frame"],
  { standing, permissions }: Grant
): Decision {
  if (!standings.includes(standing)) {
    return refused(null)
  }
  const isPinned =
    fields &&
    !(full !== undefined && standing === "active" && permissions.has(full))
  return isPinned ? { allowed: true, fields } : ALLOWED
}

function holds(asked: Settled | null, held: ReadonlySet<string>): Decision {
  if (typeof asked === "string") {
    return held.has(asked) ? ALLOWED : refused(asked)
  }
  if (asked && "all" in asked) {
    const missing = asked.all.find((permission) => !held.has(permission))
    return missing === undefined && asked.all.length
      ? ALLOWED
      : refused(missing ?? null)
  }
  if (asked && "any" in asked) {
    return asked.any.some((permission) => held.has(permission))
      ? ALLOWED
      : refused(firstOf(asked))
  }
  return refused(null)
}

/** What a refusal names, where it could name several. */
function firstOf(asked: Settled | null): string | null {
  if (typeof asked === "string") {
    return asked
  }
  if (asked && "all" in asked) {
    return asked.all[0] ?? null
  }
  return asked && "any" in asked ? (asked.any[0] ?? null) : null
}

const refused = (permission: string | null): Decision => ({
  allowed: false,
  permission,
})
