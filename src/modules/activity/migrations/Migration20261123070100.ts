import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123070100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists team_activity (
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
      result text not null default 'ok',
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    );`)
    this
      .addSql(`create index if not exists "IDX_team_activity_account_id_occurred_at"
      on team_activity (account_id, occurred_at) where deleted_at is null;`)
    this
      .addSql(`create index if not exists "IDX_team_activity_resource_resource_id"
      on team_activity (resource, resource_id) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_activity_deleted_at"
      on team_activity (deleted_at) where deleted_at is not null;`)
    this.addSql(`create or replace function team_activity_is_append_only()
      returns trigger language plpgsql as $$
      begin
        raise exception 'team_activity is append only';
      end $$;`)
    this.addSql(`create or replace trigger team_activity_append_only
      before update or delete on team_activity
      for each row execute function team_activity_is_append_only();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists team_activity cascade;`)
    this.addSql(`drop function if exists team_activity_is_append_only();`)
  }
}
