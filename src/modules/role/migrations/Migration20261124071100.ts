import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const timestamps = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz null`

/**
 * A version of each account's roles, raised by trigger whoever changes them;
 * names that stand for one role; deeds on their way into the activity.
 */
export class Migration20261124071100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists team_role_version (
      account_id text not null primary key,
      version integer not null default 1,
      ${timestamps}
    );`)
    this.addSql(`create index if not exists "IDX_team_role_version_deleted_at"
      on team_role_version (deleted_at) where deleted_at is not null;`)
    this.addSql(`create unique index if not exists "IDX_team_role_account_name"
      on team_role (account_id, (lower(name))) where deleted_at is null;`)
    this.#trigger()
    this.#outbox()
  }

  #trigger(): void {
    this.addSql(`create or replace function team_raise_role_version()
      returns trigger language plpgsql as $$
      begin
        insert into team_role_version (account_id)
        select distinct account_id from changed where account_id is not null
        on conflict (account_id) do update set
          version = team_role_version.version + 1,
          updated_at = clock_timestamp();
        return null;
      end $$;`)
    for (const [event, rows] of [
      ["insert", "new"],
      ["update", "new"],
      ["delete", "old"],
    ]) {
      this.addSql(`create or replace trigger team_role_version_${event}
        after ${event} on team_role referencing ${rows} table as changed
        for each statement execute function team_raise_role_version();`)
    }
  }

  #outbox(): void {
    this.addSql(`create table if not exists team_role_outbox (
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
      ${timestamps}
    );`)
    this.addSql(`create index if not exists "IDX_team_role_outbox_occurred_at"
      on team_role_outbox (occurred_at);`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists team_role_outbox cascade;`)
    this.addSql(`drop table if exists team_role_version cascade;`)
    this.addSql(`drop function if exists team_raise_role_version() cascade;`)
    this.addSql(`drop index if exists "IDX_team_role_account_name";`)
  }
}
