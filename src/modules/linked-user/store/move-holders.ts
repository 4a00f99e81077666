import type { Actor } from "../../../utils/actor"
import { entityId } from "../../../utils/entity-id"
import { outboxRow } from "../../../utils/outbox"
import { ADMINISTRATOR_ROLE_ID } from "../../../utils/role-ids"
import type { HolderMove, HolderMoveUndo } from "../types"
import { lockAccountForChange } from "./account"
import { requireAdministrator } from "./member"
import { HERE, UNEXPIRED } from "./membership"
import { recordset, type Trx, writeOutbox } from "./trx"

type Former = HolderMoveUndo["former"][number]

/**
 * Gives another role in place of one to everybody in the account who has it,
 * until when they had it; who has both keeps the later end.
 *
 * @throws `last_administrator` (409)
 */
export async function moveHolders(
  trx: Trx,
  move: HolderMove,
  actor: Actor
): Promise<HolderMoveUndo> {
  const account = await lockAccountForChange(trx, move.account_id)
  const former = await readBoth(trx, move)
  const moved = former.filter(({ role_id }) => role_id === move.from)
  await giveInstead(
    trx,
    moved.map((one) => ({ ...one, role_id: move.to, granted_by: actor.id }))
  )
  await take(trx, move.account_id, move.from)
  if (moved.length && move.from === ADMINISTRATOR_ROLE_ID) {
    await requireAdministrator(trx, account)
  }
  const linked_user_ids = moved.map((one) => one.linked_user_id)
  await record(trx, move, linked_user_ids, actor)
  return { ...move, linked_user_ids, former }
}

/**
 * Puts both roles back as they were. Who was removed since, or has lost the new
 * role, stays as they are.
 */
export async function undoMove(
  trx: Trx,
  { account_id, from, to, linked_user_ids, former }: HolderMoveUndo,
  actor: Actor
): Promise<void> {
  await lockAccountForChange(trx, account_id)
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `delete from team_role_assignment a using team_linked_user m
     where m.id = a.linked_user_id and ${HERE}
       and m.id = any(?) and a.role_id = ? returning m.id`,
    [linked_user_ids, to]
  )
  const here = new Set(rows.map(({ id }) => id))
  await giveInstead(
    trx,
    former.filter(({ linked_user_id }) => here.has(linked_user_id))
  )
  await record(trx, { account_id, from: to, to: from }, [...here], actor)
}

/** Both roles, as far as they hold, of everybody who has the first. */
async function readBoth(trx: Trx, move: HolderMove): Promise<Former[]> {
  const { rows } = await trx.raw<{ rows: Former[] }>(
    `select a.linked_user_id, a.role_id, a.granted_by,
       to_json(a.expires_at)#>>'{}' as expires_at,
       to_json(a.created_at)#>>'{}' as created_at
     from team_role_assignment a
     join team_linked_user m on m.id = a.linked_user_id
     where m.account_id = ? and ${HERE} and a.role_id in (?, ?) and ${UNEXPIRED}
       and exists (
         select 1 from team_role_assignment b
         where b.linked_user_id = m.id and b.role_id = ?
           and (b.expires_at is null or b.expires_at > now()))
     order by a.created_at, a.id`,
    [move.account_id, move.from, move.to, move.from]
  )
  return rows
}

async function giveInstead(trx: Trx, given: Former[]): Promise<void> {
  const rows = given.map((one) => ({ ...one, id: entityId("tras") }))
  await trx.raw(
    `insert into team_role_assignment as held
       (id, linked_user_id, role_id, granted_by, expires_at, created_at)
     select id, linked_user_id, role_id, granted_by, expires_at, created_at
     from jsonb_to_recordset(?::jsonb) as given(
       id text, linked_user_id text, role_id text, granted_by text,
       expires_at timestamptz, created_at timestamptz)
     on conflict (linked_user_id, role_id) where deleted_at is null
     do update set updated_at = now(),
       expires_at = case
         when held.expires_at is null or excluded.expires_at is null then null
         else greatest(held.expires_at, excluded.expires_at) end`,
    [recordset(rows)]
  )
}

const take = (trx: Trx, account_id: string, role_id: string) =>
  trx.raw(
    `delete from team_role_assignment a using team_linked_user m
     where m.id = a.linked_user_id and m.account_id = ? and a.role_id = ?`,
    [account_id, role_id]
  )

const record = (
  trx: Trx,
  { account_id, from, to }: HolderMove,
  linked_user_ids: string[],
  actor: Actor
): Promise<void> =>
  writeOutbox(
    trx,
    ...linked_user_ids.map((resource_id) =>
      outboxRow({
        actor,
        account_id,
        action: "linked_user.updated",
        resource: "linked_user",
        resource_id,
        data: { changed: ["roles"], taken_role_id: from, role_id: to },
      })
    )
  )
