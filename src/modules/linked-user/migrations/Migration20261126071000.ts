import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Presets: what people are often invited with, under a name. */
export class Migration20261126071000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists team_preset (
      id text not null primary key,
      account_id text not null,
      name text not null,
      role_ids text[] not null default '{}',
      location_ids text[] null,
      sales_channel_ids text[] null,
      areas text[] null,
      locale text not null default 'en',
      created_by text null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    );`)
    this.addSql(`create unique index if not exists "IDX_team_preset_name"
      on team_preset (account_id, lower(name)) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_preset_deleted_at"
      on team_preset (deleted_at) where deleted_at is not null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists team_preset cascade;`)
  }
}
