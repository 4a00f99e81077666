import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123071200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists team_credential (
      auth_identity_id text not null primary key,
      valid_after timestamptz not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    );`)
    this.addSql(`create index if not exists "IDX_team_credential_deleted_at"
      on team_credential (deleted_at) where deleted_at is not null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists team_credential cascade;`)
  }
}
