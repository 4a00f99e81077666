import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import {
  type Closing,
  type Dimension,
  DIMENSIONS,
  type ScopeRule,
} from "../../../modules/role/catalog/scope/rule"
import type { Grant } from "../../../types/grant"
import { resolveActor } from "../../../utils/actor"
import type { WorkScope } from "../../../utils/scope"
import { TeamHttpError, teamError } from "../../../utils/team-error"
import { contactOf } from "../../../workflows/authority/contact"
import { localeOf } from "../refusal/refuse"
import { refusalTranslations } from "../refusal/translations"
import { currentAccount } from "../../utils/current-account"
import { OUTSIDE_TEXT } from "../../../utils/outside-text"

const TEXTS = {
  location_ids: "not_for_locations",
  sales_channel_ids: "not_for_channels",
} as const

/** The dimension for whose people a route is closed; `null`: it is open to them. */
export const closedBy = (
  rule: ScopeRule | { closed: Closing },
  scope: WorkScope
): Dimension | null =>
  "open" in rule
    ? null
    : (DIMENSIONS.find(
        (dimension) =>
          scope[dimension] !== null && rule.closed?.[dimension] !== undefined
      ) ?? null)

/** That something is only for people who work in all locations or channels. */
export async function notForScoped(
  req: MedusaRequest,
  grant: Grant,
  dimension: Dimension
): Promise<TeamHttpError> {
  const account = await currentAccount(req)
  const locale = await localeOf(req, resolveActor(req.scope), account)
  return new TeamHttpError(
    403,
    "team_access_restricted",
    refusalTranslations[locale][TEXTS[dimension]],
    {
      permission: null,
      contact: await contactOf(req.scope, grant.account_id),
    },
    "forbidden"
  )
}

/** The same for what lies outside and for what isn't there. */
export const notFound = (): MedusaError =>
  teamError(MedusaError.Types.NOT_FOUND, "not_found", OUTSIDE_TEXT)

/** @param at where it is missing: `body.location_id` */
export const leftOut = (at: string): MedusaError =>
  teamError(
    MedusaError.Types.INVALID_DATA,
    "scope_required",
    `You work in certain locations or sales channels only, so name one of yours: "${at.replace(/^body\./, "").replace(/\[\]/g, "")}" is missing.`
  )
