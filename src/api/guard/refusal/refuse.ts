import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { AccountRow } from "../../../modules/linked-user/types"
import type { Grant } from "../../../types/grant"
import type { Actor } from "../../../utils/actor"
import { permissionLabel } from "../../../modules/role/catalog/labels"
import { isTeamLocale, type TeamLocale } from "../../../utils/locales"
import { TeamHttpError } from "../../../utils/team-error"
import { contactOf } from "../../../workflows/authority/contact"
import { linkedUsers, roles } from "../../../workflows/services"
import { currentAccount } from "../../utils/current-account"
import type { GuardedRoute } from "../route"
import { refusalMessage } from "./message"

/**
 * The answer to a request outside of a grant, in the language of whoever sent
 * it: what is restricted, by which roles, and whom to ask.
 */
export async function refusal(
  req: MedusaRequest,
  route: GuardedRoute,
  held: { actor: Actor; grant: Grant },
  permission: string | null
): Promise<TeamHttpError> {
  const { actor, grant } = held
  req.scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .debug(
      `team-access: ${route.key ?? "a route that the catalog doesn't know"} refused to ${actor.type} ${actor.id}, who lacks ${permission ?? "Administrator"}`
    )
  const account = await currentAccount(req)
  const locale = await localeOf(req, actor, account)
  const { labels } = roles(req.scope).catalog
  const action = permission && permissionLabel(permission, locale, labels)
  return new TeamHttpError(
    403,
    "team_access_restricted",
    refusalMessage(action, grant, {
      locale,
      by_key: actor.type === "api_key",
    }),
    { permission, contact: await contactOf(req.scope, account.id) },
    "forbidden"
  )
}

/** Where nobody is logged in and nothing is public. */
export const unknownActor = (): TeamHttpError =>
  new TeamHttpError(401, "unauthorized", "Log in first.", {}, "unauthorized")

/** What the sender of a request reads. */
export async function localeOf(
  req: MedusaRequest,
  actor: Actor,
  account: Pick<AccountRow, "id" | "default_locale">
): Promise<TeamLocale> {
  const membership =
    actor.type === "user" && actor.id
      ? await linkedUsers(req.scope).membershipOf(actor.id, account.id)
      : null
  const locale = membership?.locale ?? account.default_locale
  return isTeamLocale(locale) ? locale : "en"
}
