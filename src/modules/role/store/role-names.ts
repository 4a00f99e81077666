import { TeamHttpError } from "../../../utils/team-error"
import type { Trx } from "./trx"

const LONGEST_KEY = 60

/** What looks alike is alike, in any case. */
const likeness = (name: string): string =>
  name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase()

/**
 * A name as it is stored.
 *
 * @throws `role_name_taken` (409) when a role of the account, or one that every
 * account has, is called that already
 */
export async function freeName(
  trx: Trx,
  wanted: { account_id: string; name: string; id?: string },
  everywhere: readonly string[]
): Promise<string> {
  const name = wanted.name.replace(/\s+/g, " ").trim()
  const { rows } = await trx.raw<{ rows: { name: string }[] }>(
    `select name from team_role
     where account_id = ? and id <> ? and deleted_at is null`,
    [wanted.account_id, wanted.id ?? ""]
  )
  const taken = [...everywhere, ...rows.map((row) => row.name)].map(likeness)
  if (taken.includes(likeness(name))) {
    throw new TeamHttpError(
      409,
      "role_name_taken",
      `There is a role "${name}" already. Choose another name.`
    )
  }
  return name
}

/** A key for code to know the role by; it stays when the name changes. */
export async function freeKey(
  trx: Trx,
  { account_id, name }: { account_id: string; name: string },
  everywhere: readonly string[]
): Promise<string> {
  const { rows } = await trx.raw<{ rows: { key: string }[] }>(
    `select key from team_role where account_id = ? and deleted_at is null`,
    [account_id]
  )
  const taken = new Set([...everywhere, ...rows.map((row) => row.key)])
  const key = keyOf(name)
  let free = key
  for (let number = 2; taken.has(free); number += 1) {
    free = `${key}_${number}`
  }
  return free
}

/** "Café night-shift" is `cafe_night_shift`; without any Latin letter: `role`. */
export const keyOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, LONGEST_KEY)
    .replace(/^_+|_+$/g, "") || "role"
