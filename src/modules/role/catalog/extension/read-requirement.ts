import {
  accessNeed,
  type AccessByRequest,
  type AccessNeed,
  type AccessRequirement,
} from "../../../../utils/access-options"
import type { Permission } from "../permissions"
import { isPublic, type Requirement, root } from "../requirement"

const BY_HOST = "the host's code says so"

/**
 * A host's requirement as the catalog has it.
 *
 * @param complain once for each permission that doesn't exist
 */
export function readRequirement(
  requirement: AccessRequirement,
  permissions: ReadonlySet<string>,
  complain: (message: string) => void
): Requirement {
  if (typeof requirement === "function") {
    return { by: decidedBy(requirement, permissions) }
  }
  if (typeof requirement === "object") {
    if ("team" in requirement) {
      const { reason } = requirement
      return { frame: { reason, standings: ["active"] } }
    }
    if ("public" in requirement) {
      return isPublic(requirement.reason)
    }
  }
  return readNeed(requirement, permissions, complain)
}

function readNeed(
  need: AccessNeed,
  permissions: ReadonlySet<string>,
  complain: (message: string) => void
): Requirement {
  if (typeof need === "object" && "root" in need) {
    return root(need.reason ?? BY_HOST)
  }
  for (const one of permissionsOf(need)) {
    if (!permissions.has(one)) {
      complain(`there is no permission "${one}"`)
    }
  }
  return need as Permission | { all: Permission[] } | { any: Permission[] }
}

function permissionsOf(
  need: Exclude<AccessNeed, { root: true }>
): readonly string[] {
  if (typeof need === "string") {
    return [need]
  }
  return "all" in need ? need.all : need.any
}

/** What a function answers is looked at each time; what makes no sense needs an Administrator. */
const decidedBy =
  (
    decide: AccessByRequest,
    permissions: ReadonlySet<string>
  ): Extract<Requirement, { by: unknown }>["by"] =>
  (facts) => {
    const answer = accessNeed.safeParse(decide(facts))
    let known = answer.success
    const read = answer.success
      ? readNeed(answer.data, permissions, () => {
          known = false
        })
      : null
    return read && known ? read : root("the host's function gave no answer")
  }
