import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Addresses in lower case as a column: PostgreSQL keeps statistics of it, and
 * finds 1,000 addresses among 100,000 by index. With `lower(email)` it guesses,
 * and reads the whole table.
 */
export class Migration20261123081000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table team_linked_user
      add column if not exists email_key text collate "C"
      generated always as (lower(email)) stored;`)
    this.addSql(`create index if not exists "IDX_team_linked_user_email_key"
      on team_linked_user (email_key)
      where removed_at is null and deleted_at is null;`)
    this
      .addSql(`create index if not exists "IDX_team_linked_user_account_email_key"
      on team_linked_user (account_id, email_key, id)
      where removed_at is null and deleted_at is null;`)
    this.addSql(`drop index if exists "IDX_team_linked_user_email";`)
    this.addSql(`drop index if exists "IDX_team_linked_user_account_email";`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table team_linked_user drop column email_key;`)
  }
}
