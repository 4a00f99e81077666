import { MedusaError } from "@medusajs/framework/utils"

import type { Actor } from "../../../utils/actor"
import { entityId } from "../../../utils/entity-id"
import { escapeLike } from "../../../utils/escape-like"
import { outboxRow } from "../../../utils/outbox"
import { teamError, TeamHttpError } from "../../../utils/team-error"
import { withinConditions } from "../../../utils/within-scope"
import type { PresetFilters, PresetRow, PresetValues } from "../types"
import { type Db, type Trx, writeOutbox } from "./trx"

type Page = { descending: boolean; limit: number; offset: number }

export async function listPresets(
  db: Db,
  filters: PresetFilters,
  { descending, limit, offset }: Page
): Promise<PresetRow[]> {
  const direction = descending ? "desc" : "asc"
  return await filtered(db, filters)
    .orderByRaw(`lower(name) ${direction}, id ${direction}`)
    .limit(limit)
    .offset(offset)
    .select<PresetRow[]>("*")
}

export async function countPresets(
  db: Db,
  filters: PresetFilters
): Promise<number> {
  const [{ count }] = await filtered(db, filters).count<{ count: string }[]>()
  return Number(count)
}

function filtered(db: Db, { account_id, q, within }: PresetFilters) {
  const query = db("team_preset").where({ account_id, deleted_at: null })
  if (q) {
    query.whereRaw("lower(name) like ?", [`%${escapeLike(q.toLowerCase())}%`])
  }
  for (const [condition, bindings] of withinConditions("team_preset", within)) {
    query.whereRaw(condition, bindings)
  }
  return query
}

export async function findPreset(
  db: Db,
  account_id: string,
  id: string
): Promise<PresetRow | null> {
  const [row] = await db("team_preset")
    .where({ id, account_id, deleted_at: null })
    .select<PresetRow[]>("*")
  return row ?? null
}

/** How many presets of the account give each role. */
export async function countByRole(
  db: Db,
  account_id: string
): Promise<Map<string, number>> {
  const { rows } = await db.raw<{ rows: { role_id: string; count: number }[] }>(
    `select role_id, count(*)::int as count
     from team_preset, unnest(role_ids) as role_id
     where account_id = ? and deleted_at is null group by role_id`,
    [account_id]
  )
  return new Map(rows.map(({ role_id, count }) => [role_id, count]))
}

/** @throws `preset_name_taken` (409) */
export async function createPreset(
  trx: Trx,
  input: PresetValues & { account_id: string },
  actor: Actor
): Promise<PresetRow> {
  const row = { id: entityId("tpre"), created_by: actor.id, ...input }
  const [made] = await namedOnce(input.name, () =>
    trx("team_preset").insert(row).returning<PresetRow[]>("*")
  )
  await record(trx, "created", made, actor, given(made))
  return made
}

/** Which one, and as it was when it was looked at. */
export type KnownPreset = Pick<PresetRow, "id" | "account_id"> & {
  expected_updated_at: Date
}

/**
 * @returns the preset now, and as it was
 * @throws `preset_changed`, `preset_name_taken` (409 each), `not_found` (404)
 */
export async function changePreset(
  trx: Trx,
  known: KnownPreset,
  values: Partial<PresetValues>,
  actor: Actor
): Promise<{ preset: PresetRow; former: PresetRow }> {
  const former = await lockPreset(trx, known)
  const [preset] = await namedOnce(values.name ?? former.name, () =>
    trx("team_preset")
      .where({ id: known.id })
      .update({
        ...values,
        updated_at: trx.raw(
          "greatest(clock_timestamp(), updated_at + interval '1 ms')"
        ),
      })
      .returning<PresetRow[]>("*")
  )
  await record(trx, "updated", preset, actor, {
    ...given(preset),
    former: { name: former.name, ...given(former) },
  })
  return { preset, former }
}

/** @throws `preset_changed` (409), `not_found` (404) */
export async function deletePreset(
  trx: Trx,
  known: KnownPreset,
  actor: Actor
): Promise<PresetRow> {
  const former = await lockPreset(trx, known)
  await trx("team_preset").where({ id: former.id }).delete()
  await record(trx, "deleted", former, actor, given(former))
  return former
}

/** Takes a deletion back. @throws `preset_name_taken` (409) */
export async function restorePreset(
  trx: Trx,
  former: PresetRow,
  actor: Actor
): Promise<void> {
  await namedOnce(former.name, () => trx("team_preset").insert(former))
  await record(trx, "created", former, actor, given(former))
}

/** Takes the creation of a preset back, whatever became of it since. */
export async function withdrawPreset(
  trx: Trx,
  { id, account_id }: Pick<PresetRow, "id" | "account_id">,
  actor: Actor
): Promise<void> {
  const row = await findPreset(trx, account_id, id)
  if (row) {
    await trx("team_preset").where({ id }).delete()
    await record(trx, "deleted", row, actor, given(row))
  }
}

async function lockPreset(
  trx: Trx,
  { id, account_id, expected_updated_at }: KnownPreset
): Promise<PresetRow> {
  const [row] = await trx("team_preset")
    .where({ id, account_id, deleted_at: null })
    .forUpdate()
    .select<PresetRow[]>("*")
  if (!row) {
    throw teamError(
      MedusaError.Types.NOT_FOUND,
      "not_found",
      `There is no preset with the id ${id}.`
    )
  }
  if (row.updated_at.getTime() !== expected_updated_at.getTime()) {
    throw new TeamHttpError(
      409,
      "preset_changed",
      "Somebody else has changed this preset meanwhile. Look at it again, then save."
    )
  }
  return row
}

const UNIQUE_VIOLATION = "23505"

/** @throws `preset_name_taken` (409) */
async function namedOnce<T>(
  name: string,
  write: () => PromiseLike<T>
): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) {
      throw new TeamHttpError(
        409,
        "preset_name_taken",
        `There is a preset "${name}" already. Choose another name.`
      )
    }
    throw error
  }
}

const given = ({
  role_ids,
  location_ids,
  sales_channel_ids,
  areas,
  locale,
}: PresetRow) => ({ role_ids, location_ids, sales_channel_ids, areas, locale })

const record = (
  trx: Trx,
  action: "created" | "updated" | "deleted",
  { id, account_id, name }: PresetRow,
  actor: Actor,
  data: Record<string, unknown>
): Promise<void> =>
  writeOutbox(
    trx,
    outboxRow({
      actor,
      account_id,
      action: `preset.${action}`,
      resource: "preset",
      resource_id: id,
      data: { name, ...data },
    })
  )
