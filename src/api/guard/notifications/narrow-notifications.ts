import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import type { Grant } from "../../../types/grant"
import { resolveActor } from "../../../utils/actor"
import { isScoped } from "../../../utils/scope"
import { linkedUsers } from "../../../workflows/services"
import { requestGrant } from "../request-grant"
import { bellData } from "./bell-data"

/**
 * The host's list has every mail that it ever sent. All but Administrators get
 * what the dashboard's bell shows, to everybody or to themselves. Runs after the
 * host's validation, which a query can't undo.
 */
export async function narrowNotifications(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const grant = requestGrant(req)
  if (grant?.is_root) {
    return next()
  }
  const { $and } = req.filterableFields as { $and?: unknown[] }
  req.filterableFields = {
    ...req.filterableFields,
    $and: [
      ...($and ?? []),
      { channel: "feed" },
      { to: ["", ...(await addressesOf(req))] },
    ],
  }
  pruneData(res, grant)
  next()
}

async function addressesOf(req: MedusaRequest): Promise<string[]> {
  const { type, id } = resolveActor(req.scope)
  if (type !== "user" || !id) {
    return []
  }
  const membership = await linkedUsers(req.scope).membershipOf(id)
  return [id, ...(membership ? [membership.email] : [])]
}

function pruneData(res: MedusaResponse, grant: Grant | null): void {
  // A file holds all locations and channels, whoever had it made.
  const held = grant && !isScoped(grant) ? grant.permissions : new Set<string>()
  const json = res.json.bind(res)
  res.json = (body) => json(hasNotifications(body) ? bell(body, held) : body)
}

type Answer = { notifications: { data?: unknown }[] }

const bell = <Body extends Answer>(
  body: Body,
  held: ReadonlySet<string>
): Body => ({
  ...body,
  notifications: body.notifications.map((notification) =>
    "data" in notification
      ? { ...notification, data: bellData(notification.data, held) }
      : notification
  ),
})

const hasNotifications = (body: unknown): body is Answer =>
  Array.isArray((body as Partial<Answer> | null)?.notifications)
