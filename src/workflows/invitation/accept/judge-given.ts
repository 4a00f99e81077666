import type { MedusaContainer } from "@medusajs/framework/types"

import type { InvitationRow } from "../../../modules/invitation/types"
import type { Permission } from "../../../modules/role/catalog/permissions"
import type { RoleDTO } from "../../../modules/role/types"
import type { Grant } from "../../../types/grant"
import { type IdScope, meet } from "../../../utils/scope"
import { holdsAny, rolesToGive } from "../../authority/authority"
import { grants } from "../../authority/grants"
import { heldUntil, rules } from "../../authority/may-give"

/** What is left of what an invitation gives. */
export type StillGiven = {
  role_ids: string[]
  /** When a role ends, by its id: with the giver's own hold on it. */
  ends: Record<string, string>
  location_ids: string[] | null
  sales_channel_ids: string[] | null
  areas: string[] | null
  /** Which state of the account this was judged by. */
  judged_version?: string
}

/** Who may do none of these can't have given anything. */
const GIVING: Permission[] = [
  "invitation:create",
  "invitation:update",
  "invitation:resend",
]

/**
 * What an invitation gives, as far as its giver may give it at this moment:
 * roles that are gone or that they may not give any more are dropped, none
 * outlasts their own, and nobody works further than they do.
 *
 * @returns `null`: nothing is left
 */
export async function judgeGiven(
  container: MedusaContainer,
  invitation: InvitationRow
): Promise<StillGiven | null> {
  const { account_id, given_by, given_by_type, role_ids } = invitation
  const giver = { type: given_by_type, id: given_by }
  const grant = await grants(container).fresh(giver, account_id)
  const { mine } = holdsAny(grant, GIVING)
    ? await rolesToGive(container, grant, account_id, role_ids)
    : { mine: [] }
  const scope = scopeLeft(grant, invitation)
  return mine.length && scope
    ? {
        role_ids: mine.map((role) => role.id),
        ends: endsOf(grant, mine),
        ...scope,
        judged_version: grant.account_version,
      }
    : null
}

const SCOPES = ["location_ids", "sales_channel_ids", "areas"] as const

type ScopeLeft = Pick<StillGiven, (typeof SCOPES)[number]>

/** `null`: of places that were given none is left. */
function scopeLeft(giver: Grant, invitation: InvitationRow): ScopeLeft | null {
  const left = (key: (typeof SCOPES)[number]): string[] | null => {
    const given: IdScope = invitation[key]
    const scope = rules(giver) ? given : meet(given, giver[key])
    return scope && [...scope]
  }
  const isLost = SCOPES.some(
    (key) => invitation[key]?.length && !left(key)?.length
  )
  return isLost
    ? null
    : {
        location_ids: left("location_ids"),
        sales_channel_ids: left("sales_channel_ids"),
        areas: left("areas"),
      }
}

const endsOf = (giver: Grant, roles: RoleDTO[]): Record<string, string> =>
  Object.fromEntries(
    roles.flatMap((role) => {
      const until = heldUntil(giver, role)
      return until === Infinity
        ? []
        : [[role.id, new Date(until).toISOString()]]
    })
  )
