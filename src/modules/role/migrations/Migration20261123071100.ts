import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123071100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists team_role (
      id text not null primary key,
      key text not null,
      name text not null,
      description text not null default '',
      account_id text null,
      permissions text[] not null default '{}',
      source text not null default 'custom' check (source in ('code', 'custom')),
      metadata jsonb null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    );`)
    this
      .addSql(`create unique index if not exists "IDX_team_role_account_id_key_unique"
      on team_role (account_id, key) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_role_deleted_at"
      on team_role (deleted_at) where deleted_at is not null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists team_role cascade;`)
  }
}
