import type { Actor } from "../../../utils/actor"
import { outboxRow } from "../../../utils/outbox"
import type { HostInviteRow } from "../types"
import { type Db, type Trx, writeOutbox } from "./trx"

const COLUMNS = "invite_id, account_id, email, role_ids, locale, chosen_by"

export async function findHostInvites(
  db: Db,
  invite_ids: string[]
): Promise<HostInviteRow[]> {
  const { rows } = await db.raw<{ rows: HostInviteRow[] }>(
    `select ${COLUMNS} from team_host_invite
     where invite_id = any(?) and deleted_at is null`,
    [invite_ids]
  )
  return rows
}

/** Chooses roles for an invite of the host's own; none: forgets the choice. */
export async function chooseForInvite(
  trx: Trx,
  choice: Omit<HostInviteRow, "chosen_by">,
  actor: Actor & { id: string }
): Promise<void> {
  const { invite_id, account_id, email, locale } = choice
  const role_ids = [...new Set(choice.role_ids)]
  if (role_ids.length) {
    await trx.raw(
      `insert into team_host_invite (${COLUMNS}) values (?, ?, lower(?), ?, ?, ?)
       on conflict (invite_id) do update set
         account_id = excluded.account_id, email = excluded.email,
         role_ids = excluded.role_ids, locale = excluded.locale,
         chosen_by = excluded.chosen_by, updated_at = now(), deleted_at = null`,
      [invite_id, account_id, email, role_ids, locale, actor.id]
    )
  } else {
    await trx("team_host_invite").where({ invite_id }).delete()
  }
  await writeOutbox(
    trx,
    outboxRow({
      actor,
      account_id,
      action: "host_invite.roles_chosen",
      resource: "host_invite",
      resource_id: invite_id,
      data: { email, role_ids },
    })
  )
}

/** When the invite was accepted, or is gone. */
export async function forgetHostInvites(
  trx: Trx,
  invite_ids: string[]
): Promise<void> {
  await trx("team_host_invite").whereIn("invite_id", invite_ids).delete()
}
