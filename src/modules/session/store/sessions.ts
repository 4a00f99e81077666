import { entityId } from "../../../utils/entity-id"
import type { Db, Trx } from "../../../utils/module-database"
import type {
  EndReason,
  NewSession,
  SessionFilters,
  SessionRow,
  SessionState,
} from "../types"

const COLUMNS = `id, user_id, auth_identity_id, account_id, provider, address,
  browser, system, device, started_at, last_seen_at, ended_at, ended_by, ended_reason`

type Found = Pick<SessionState, "id" | "user_id" | "account_id"> & {
  key: string
} & Record<"started_at" | "last_seen_at", string> & { ended_at: string | null }

type Look = {
  ends: { auth_identity_id: string; valid_after: string }[] | null
  found: Found[] | null
}

/**
 * Since when these logins count, and the sessions of these credentials: all that
 * a request asks, in one query by primary keys.
 */
export async function look(
  db: Db,
  auth_identity_ids: string[],
  keys: string[]
): Promise<{
  ends: Map<string, Date>
  sessions: Map<string, SessionState>
}> {
  const {
    rows: [{ ends, found }],
  } = await db.raw<{ rows: Look[] }>(
    `select
       (select json_agg(json_build_object('auth_identity_id', auth_identity_id,
          'valid_after', valid_after))
        from team_credential where auth_identity_id = any(?)) as ends,
       (select json_agg(json_build_object('key', k.key, 'id', s.id,
          'user_id', s.user_id, 'account_id', s.account_id, 'started_at', s.started_at,
          'last_seen_at', s.last_seen_at, 'ended_at', s.ended_at))
        from team_session_credential k join team_session s on s.id = k.session_id
        where k.key = any(?)) as found`,
    [auth_identity_ids, keys]
  )
  return {
    ends: new Map(
      (ends ?? []).map(({ auth_identity_id, valid_after }) => [
        auth_identity_id,
        new Date(valid_after),
      ])
    ),
    sessions: new Map(
      (found ?? []).map(({ key, id, user_id, account_id, ...times }) => [
        key,
        {
          id,
          user_id,
          account_id,
          started_at: new Date(times.started_at),
          last_seen_at: new Date(times.last_seen_at),
          ended_at: times.ended_at ? new Date(times.ended_at) : null,
        },
      ])
    ),
  }
}

/** Begins a session, unless the credential has one already: of many at once one. */
export async function open(
  db: Db,
  key: string,
  session: NewSession
): Promise<void> {
  await db.raw(
    `with credential as (
       insert into team_session_credential (key, session_id) values (?, ?)
       on conflict (key) do nothing returning session_id)
     insert into team_session (id, user_id, auth_identity_id, account_id,
       provider, address, browser, system, device)
     select session_id, ?, ?, ?, ?, ?, ?, ?, ? from credential`,
    [
      key,
      entityId("tses"),
      session.user_id,
      session.auth_identity_id,
      session.account_id,
      session.provider,
      session.address,
      session.browser,
      session.system,
      session.device,
    ]
  )
}

/** What was made from a session's credential belongs to the session. */
export async function link(
  db: Db,
  key: string,
  session_id: string
): Promise<void> {
  await db.raw(
    `insert into team_session_credential (key, session_id) values (?, ?)
     on conflict (key) do nothing`,
    [key, session_id]
  )
}

export async function touch(
  db: Db,
  session_id: string,
  address: string | null
): Promise<void> {
  await db.raw(
    `update team_session set last_seen_at = now(), address = coalesce(?, address)
     where id = ? and last_seen_at < now() - interval '1 minute'`,
    [address, session_id]
  )
}

/** Those that go on, the one used last first. */
export async function listOpen(
  db: Db,
  filters: SessionFilters,
  page: { limit: number; offset: number }
): Promise<SessionRow[]> {
  return await openOnes(db, filters)
    .orderByRaw("last_seen_at desc, id desc")
    .limit(page.limit)
    .offset(page.offset)
    .select<SessionRow[]>(db.raw(COLUMNS))
}

export async function countOpen(
  db: Db,
  filters: SessionFilters
): Promise<number> {
  const [{ count }] = await openOnes(db, filters).count<{ count: string }[]>()
  return Number(count)
}

export async function find(db: Db, id: string): Promise<SessionRow | null> {
  const [row] = await db("team_session")
    .where({ id })
    .select<SessionRow[]>(db.raw(COLUMNS))
  return row ?? null
}

type End = { by: string | null; reason: EndReason }

/** @returns those that this call ended */
export async function end(
  trx: Trx,
  which: { ids?: string[]; auth_identity_ids?: string[] },
  { by, reason }: End
): Promise<SessionRow[]> {
  const { rows } = await trx.raw<{ rows: SessionRow[] }>(
    `update team_session set ended_at = now(), ended_by = ?, ended_reason = ?,
       updated_at = now()
     where ended_at is null and (id = any(?) or auth_identity_id = any(?))
     returning ${COLUMNS}`,
    [by, reason, which.ids ?? [], which.auth_identity_ids ?? []]
  )
  return rows
}

/** Marks what has run out, and forgets what nobody has used for long. */
export async function tidy(
  trx: Trx,
  { unused_days, forget_days }: { unused_days: number; forget_days: number }
): Promise<void> {
  await trx.raw(
    `update team_session set ended_at = now(), ended_reason = 'expired'
     where ended_at is null and last_seen_at < now() - make_interval(days => ?)`,
    [unused_days]
  )
  await trx.raw(
    `with gone as (
       delete from team_session
       where last_seen_at < now() - make_interval(days => ?) returning id)
     delete from team_session_credential where session_id in (select id from gone)`,
    [forget_days]
  )
}

const openOnes = (db: Db, { user_ids }: SessionFilters) =>
  db("team_session")
    .whereNull("ended_at")
    .whereRaw("user_id = any(?)", [user_ids])
