import { knex } from "@medusajs/framework/mikro-orm/knex"

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
