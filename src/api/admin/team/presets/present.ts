import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

import type {
  AccountRow,
  PresetRow,
} from "../../../../modules/linked-user/types"
import type { PresetResponse } from "../../../../types/access-http"
import type { Permission } from "../../../../modules/role/catalog/permissions"
import type { RoleDTO } from "../../../../modules/role/types"
import {
  beyond,
  mayGive,
  scopeBeyond,
} from "../../../../workflows/authority/may-give"
import { linkedUsers, roles } from "../../../../workflows/services"
import { callerGrant } from "../../../utils/caller-grant"
import { personRefs } from "../../../utils/people-refs"
import { placeNames } from "../../../utils/place-names"

type Request = AuthenticatedMedusaRequest<unknown>

/** Presets as they go over the wire, with what the caller may do with each. */
export async function presentPresets(
  { scope: container }: Request,
  account: AccountRow,
  rows: PresetRow[]
): Promise<PresetResponse[]> {
  const [{ known }, grant, people, places] = await Promise.all([
    roles(container).resolveRoles(
      [...new Set(rows.flatMap(({ role_ids }) => role_ids))],
      account.id
    ),
    callerGrant(container, account.id),
    personRefs(
      container,
      rows.map(({ created_by }) => created_by)
    ),
    placeNames(container, rows),
  ])
  const byId = new Map(known.map((role) => [role.id, role]))
  const may = (permission: Permission) => !beyond(grant, [permission]).length
  return rows.map((row) => {
    const given = row.role_ids.flatMap((id): RoleDTO[] => {
      const role = byId.get(id)
      return role ? [role] : []
    })
    const isTheirs =
      mayGive(grant, given) && !scopeBeyond(grant, account, row).length
    return {
      id: row.id,
      name: row.name,
      role_ids: given.map(({ id }) => id),
      lost_role: given.length < row.role_ids.length,
      location_ids: row.location_ids,
      sales_channel_ids: row.sales_channel_ids,
      areas: row.areas,
      locations: places.locations(row.location_ids),
      sales_channels: places.channels(row.sales_channel_ids),
      locale: row.locale,
      may: {
        use: isTheirs && may("invitation:create"),
        change: isTheirs && may("invitation:update"),
        delete: isTheirs && may("invitation:update"),
      },
      created_by: (row.created_by && people.get(row.created_by)) || null,
      created_at: row.created_at.toISOString(),
      updated_at: row.updated_at.toISOString(),
    }
  })
}

/** Read anew and by id: a workflow answers with ids. */
export async function presentPreset(
  req: Request,
  account: AccountRow,
  id: string
): Promise<PresetResponse | undefined> {
  const row = await linkedUsers(req.scope).findPreset(account.id, id)
  const [preset] = await presentPresets(req, account, row ? [row] : [])
  return preset
}
