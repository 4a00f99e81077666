import { knex } from "@medusajs/framework/mikro-orm/knex"

type Account = {
  seat_limit?: number | null
  upgrade_url?: string | null
  areas?: string[] | null
}

/** What pages of an account will set. */
export async function setAccount(
  database: string,
  values: Account
): Promise<void> {
  const sql = knex({ client: "pg", connection: database })
  try {
    await sql("team_account")
      .where({ is_default: true })
      .update({ ...values, grant_version: sql.raw("grant_version + 1") })
  } finally {
    await sql.destroy()
  }
}

/** Changes rows of the running demo, to let time pass without waiting. */
export async function ageInvitation(
  database: string,
  email: string,
  change: "cooldown" | "expired"
): Promise<void> {
  const sql = knex({ client: "pg", connection: database })
  try {
    await sql("team_invitation")
      .where({ email })
      .update(
        change === "expired"
          ? { expires_at: sql.raw("now() - interval '1 minute'") }
          : { queued_at: sql.raw("now() - interval '1 hour'") }
      )
  } finally {
    await sql.destroy()
  }
}
