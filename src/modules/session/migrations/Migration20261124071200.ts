import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Deeds of this module on their way into the activity. */
export class Migration20261124071200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists team_session_outbox (
      id text not null primary key,
      occurred_at timestamptz not null,
      actor_type text not null,
      actor_id text null,
      impersonation_id text null,
      account_id text null,
      action text not null,
      resource text not null,
      resource_id text null,
      data jsonb null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    );`)
    this
      .addSql(`create index if not exists "IDX_team_session_outbox_occurred_at"
      on team_session_outbox (occurred_at);`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists team_session_outbox cascade;`)
  }
}
