import { MedusaError } from "@medusajs/framework/utils"

import type { Actor } from "../../../utils/actor"
import { entityId } from "../../../utils/entity-id"
import { outboxRow } from "../../../utils/outbox"
import { teamError, TeamHttpError } from "../../../utils/team-error"
import type { RoleRow, RoleValues } from "../types"
import { freeKey, freeName } from "./role-names"
import { outbox, type Trx } from "./trx"

/** Roles that every account has, whose names and keys are taken. */
export type Everywhere = { names: string[]; keys: string[] }

/**
 * Makes changes of an account's roles take turns, and raises their version. The
 * trigger would do the latter too, but only after the row is written.
 */
async function lockRoles(trx: Trx, account_id: string): Promise<void> {
  await trx.raw(
    `insert into team_role_version (account_id) values (?)
     on conflict (account_id) do update set
       version = team_role_version.version + 1, updated_at = clock_timestamp()`,
    [account_id]
  )
}

/** @throws `role_name_taken` (409) */
export async function createRole(
  trx: Trx,
  input: RoleValues & { account_id: string },
  everywhere: Everywhere,
  actor: Actor
): Promise<RoleRow> {
  await lockRoles(trx, input.account_id)
  const name = await freeName(trx, input, everywhere.names)
  const key = await freeKey(trx, input, everywhere.keys)
  const { rows } = await trx.raw<{ rows: RoleRow[] }>(
    `insert into team_role (id, key, name, description, account_id, permissions)
     values (?, ?, ?, ?, ?, ?) returning *`,
    [
      entityId("trole"),
      key,
      name,
      input.description,
      input.account_id,
      input.permissions,
    ]
  )
  await record(trx, "created", rows[0], actor, {
    permissions: rows[0].permissions,
  })
  return rows[0]
}

type Change = Partial<RoleValues> & {
  id: string
  account_id: string
  expected_updated_at?: Date
}

/**
 * @returns the role now, and as it was
 * @throws `role_changed`, `role_name_taken` (409 each), `not_found` (404)
 */
export async function changeRole(
  trx: Trx,
  { id, account_id, expected_updated_at, ...values }: Change,
  everywhere: Everywhere,
  actor: Actor
): Promise<{ role: RoleRow; former: RoleRow }> {
  await lockRoles(trx, account_id)
  const former = await findForChange(trx, id, account_id)
  if (
    expected_updated_at &&
    expected_updated_at.getTime() !== former.updated_at.getTime()
  ) {
    throw new TeamHttpError(
      409,
      "role_changed",
      "Somebody else has changed this role meanwhile. Look at it again, then save."
    )
  }
  const { name = former.name, description = former.description } = values
  const permissions = values.permissions ?? former.permissions
  const { rows } = await trx.raw<{ rows: RoleRow[] }>(
    `update team_role set name = ?, description = ?, permissions = ?,
       updated_at = greatest(clock_timestamp(), updated_at + interval '1 ms')
     where id = ? returning *`,
    [
      name === former.name
        ? name
        : await freeName(trx, { id, account_id, name }, everywhere.names),
      description,
      permissions,
      id,
    ]
  )
  await record(trx, "updated", rows[0], actor, {
    ...(former.name === rows[0].name ? {} : { former_name: former.name }),
    added: permissions.filter((one) => !former.permissions.includes(one)),
    taken: former.permissions.filter((one) => !permissions.includes(one)),
  })
  return { role: rows[0], former }
}

/** Holders keep nothing of it: move them to another role first. */
export async function removeRole(
  trx: Trx,
  { id, account_id }: { id: string; account_id: string },
  actor: Actor
): Promise<RoleRow> {
  await lockRoles(trx, account_id)
  const role = await findForChange(trx, id, account_id)
  await trx.raw(`update team_role set deleted_at = now() where id = ?`, [id])
  await record(trx, "deleted", role, actor, { permissions: role.permissions })
  return role
}

/**
 * Brings a removed role back as it was.
 *
 * @throws `role_name_taken` (409) when another has taken its name since
 */
export async function restoreRole(
  trx: Trx,
  { id, account_id }: { id: string; account_id: string },
  everywhere: Everywhere,
  actor: Actor
): Promise<void> {
  await lockRoles(trx, account_id)
  const { rows } = await trx.raw<{ rows: RoleRow[] }>(
    `select * from team_role
     where id = ? and account_id = ? and deleted_at is not null`,
    [id, account_id]
  )
  if (!rows[0]) {
    return
  }
  const key = await freeKey(trx, rows[0], everywhere.keys)
  // A predefined one may be called so since, by a newer version: it had the name.
  await freeName(trx, rows[0], [])
  await trx.raw(
    `update team_role set deleted_at = null, key = ? where id = ?`,
    [key, id]
  )
  await record(trx, "created", rows[0], actor, {
    permissions: rows[0].permissions,
  })
}

async function findForChange(
  trx: Trx,
  id: string,
  account_id: string
): Promise<RoleRow> {
  const { rows } = await trx.raw<{ rows: RoleRow[] }>(
    `select * from team_role
     where id = ? and account_id = ? and deleted_at is null for update`,
    [id, account_id]
  )
  if (!rows[0]) {
    throw teamError(
      MedusaError.Types.NOT_FOUND,
      "not_found",
      `There is no role of this account with the id ${id}.`
    )
  }
  return rows[0]
}

const record = (
  trx: Trx,
  action: "created" | "updated" | "deleted",
  role: RoleRow,
  actor: Actor,
  data: Record<string, unknown>
): Promise<void> =>
  outbox.write(
    trx,
    outboxRow({
      actor,
      account_id: role.account_id,
      action: `role.${action}`,
      resource: "role",
      resource_id: role.id,
      data: { name: role.name, ...data },
    })
  )
