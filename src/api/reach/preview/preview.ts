import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import type { RoleDTO } from "../../../modules/role/types"
import type { Grant } from "../../../types/grant"
import type { TeamLocale } from "../../../utils/locales"
import { TeamHttpError, teamError } from "../../../utils/team-error"
import { mayGiveRole } from "../../../workflows/authority/may-give"
import { roles } from "../../../workflows/services"
import { requestMethod, requestPath } from "../../guard/paths"
import { previewGrant } from "./preview-grant"
import { ignorePreview, keepPreview, type Preview, previewOf } from "./session"

export const STOP_PREVIEW = "/admin/team/preview/stop"

/**
 * From now on the sender's session is as if they had a role alone, and nothing
 * can be changed in it.
 *
 * @param own what they may do themselves
 * @throws `preview_needs_session` (409), `not_found` (404),
 * `team_access_restricted` (403)
 */
export async function startPreview(
  req: MedusaRequest,
  res: MedusaResponse,
  own: Grant | null,
  wanted: { role_id: string; locale: TeamLocale }
): Promise<Preview> {
  const role = own && (await findRole(req, own, wanted))
  if (!role) {
    throw teamError(
      MedusaError.Types.NOT_FOUND,
      "not_found",
      "This role is not there. It may have been deleted."
    )
  }
  if (!mayGiveRole(own, role)) {
    throw new TeamHttpError(
      403,
      "team_access_restricted",
      "This role has permissions that aren't yours. You can see the dashboard as roles that are within your own.",
      { permission: null, contact: null },
      "forbidden"
    )
  }
  const preview = keepPreview(req, res, role)
  if (!preview) {
    throw new TeamHttpError(
      409,
      "preview_needs_session",
      "Seeing the dashboard as a role is kept in its session. Log in to the dashboard, and start it there."
    )
  }
  return preview
}

/**
 * The grant that holds in a request: one's own, or a role's while one sees the
 * dashboard as that role.
 *
 * @throws `team_preview_read_only` (403) for everything that would change something
 */
export async function grantInPreview(
  req: MedusaRequest,
  own: Grant
): Promise<Grant> {
  const preview = own.standing === "active" ? previewOf(req) : null
  if (!preview) {
    return own
  }
  const role = await findRole(req, own, { ...preview, locale: "en" })
  if (!role) {
    // Deleted meanwhile.
    ignorePreview(req)
    return own
  }
  if (!isRead(req) && requestPath(req) !== STOP_PREVIEW) {
    throw new TeamHttpError(
      403,
      "team_preview_read_only",
      `You see the dashboard as ${preview.name}, so nothing can be changed. Stop that first.`,
      { permission: null, contact: null },
      "forbidden"
    )
  }
  return previewGrant(own, { ...role, name: preview.name })
}

const isRead = (req: MedusaRequest): boolean =>
  ["GET", "OPTIONS"].includes(requestMethod(req))

async function findRole(
  req: MedusaRequest,
  { account_id }: Grant,
  { role_id, locale }: { role_id: string; locale: TeamLocale }
): Promise<RoleDTO | undefined> {
  const { known } = await roles(req.scope).resolveRoles(
    [role_id],
    account_id,
    locale
  )
  return known[0]
}
