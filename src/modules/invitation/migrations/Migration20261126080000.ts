import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const INDEXES = {
  account_created: "account_id, created_at, id",
  account_email: `account_id, (lower(email) collate "C"), id`,
  account_expires: "account_id, expires_at, id",
  account_status: "account_id, status, expires_at",
}

/**
 * Each way of sorting invitations has its index, and so have counting them and,
 * where pg_trgm may be used, searching a part of an address.
 */
export class Migration20261126080000 extends Migration {
  override async up(): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES)) {
      this.addSql(`create index if not exists "IDX_team_invitation_${name}"
        on team_invitation (${columns}) where deleted_at is null;`)
    }
    this.addSql(
      `drop index if exists "IDX_team_invitation_account_id_created_at";`
    )
    this.addSql(`do $$ begin
      create extension if not exists pg_trgm;
      create index if not exists "IDX_team_invitation_search"
        on team_invitation using gin (email gin_trgm_ops);
    exception when others then
      raise notice 'pg_trgm is not available: %', sqlerrm;
    end $$;`)
  }

  override async down(): Promise<void> {
    for (const name of [...Object.keys(INDEXES), "search"]) {
      this.addSql(`drop index if exists "IDX_team_invitation_${name}";`)
    }
    this
      .addSql(`create index if not exists "IDX_team_invitation_account_id_created_at"
      on team_invitation (account_id, created_at) where deleted_at is null;`)
  }
}
