import type { MedusaContainer } from "@medusajs/framework/types"

import type { PresetRow, PresetValues } from "../../modules/linked-user/types"
import type { Permission } from "../../modules/role/catalog/permissions"
import { resolveActor } from "../../utils/actor"
import { liesWithin } from "../../utils/within-scope"
import { accessErrors } from "../authority/access-errors"
import { requireAuthority } from "../authority/authority"
import { withinOf } from "../authority/within"
import { requireKnown, requireLocations } from "../linked-user/judge-change"
import { linkedUsers } from "../services"

/**
 * Whether the actor of the scope may put this into a preset: nobody keeps ready
 * for others what they couldn't give themselves.
 *
 * @throws 403 `team_access_restricted`, `role_not_yours`, `scope_not_yours`; 400
 * `unknown_role`, `role_needs_locations`
 */
export async function judgeNewPreset(
  container: MedusaContainer,
  { account_id, ...values }: PresetValues & { account_id: string }
): Promise<void> {
  await requireGivingAll(container, account_id, "invitation:create", [values])
  await requireKnown(container, account_id, values.role_ids)
  await requireLocations(container, account_id, values)
}

export type PresetToChange = {
  account_id: string
  id: string
  /** ISO 8601: `updated_at` of what was looked at. */
  expected_updated_at?: string
}

/**
 * Whether the actor of the scope may change a preset so, or delete it: what is
 * in it now has to be theirs to give, too.
 *
 * @param values `undefined`: it is deleted
 * @returns the preset as it was judged
 * @throws 404 `not_found`, 409 `preset_changed` too
 */
export async function judgePresetChange(
  container: MedusaContainer,
  { account_id, id, expected_updated_at }: PresetToChange,
  values?: Partial<PresetValues>
): Promise<PresetRow> {
  const actor = resolveActor(container)
  const grant = await requireAuthority(
    container,
    actor,
    account_id,
    "invitation:update"
  )
  const preset = await linkedUsers(container).findPreset(account_id, id)
  const within = await withinOf(container, grant)
  // First: what one doesn't see must not be told from what isn't there.
  if (!preset || (within && !liesWithin(preset, within))) {
    throw accessErrors.noSuch("preset", id)
  }
  const after = { ...preset, ...values }
  await requireGivingAll(container, account_id, "invitation:update", [
    preset,
    after,
  ])
  if (
    expected_updated_at &&
    Date.parse(expected_updated_at) !== preset.updated_at.getTime()
  ) {
    throw accessErrors.presetChanged()
  }
  if (values) {
    await requireKnown(container, account_id, values.role_ids ?? [])
    await requireLocations(container, account_id, after)
  }
  return preset
}

const requireGivingAll = (
  container: MedusaContainer,
  account_id: string,
  permission: Permission,
  given: PresetValues[]
) =>
  requireAuthority(container, resolveActor(container), account_id, permission, {
    giving: [...new Set(given.flatMap(({ role_ids }) => role_ids))],
    scopes: given.map(({ location_ids, sales_channel_ids, areas }) => ({
      location_ids,
      sales_channel_ids,
      areas,
    })),
  })
