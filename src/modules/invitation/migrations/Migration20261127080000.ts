import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Sorting by status goes on by the end of the link; roles have an index of their own. */
export class Migration20261127080000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_team_invitation_account_status";`)
    this.addSql(`create index if not exists "IDX_team_invitation_account_state"
      on team_invitation (account_id, status, expires_at, id)
      where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_invitation_role_ids"
      on team_invitation using gin (role_ids) where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_team_invitation_role_ids";`)
    this.addSql(`drop index if exists "IDX_team_invitation_account_state";`)
    this.addSql(`create index if not exists "IDX_team_invitation_account_status"
      on team_invitation (account_id, status, expires_at)
      where deleted_at is null;`)
  }
}
