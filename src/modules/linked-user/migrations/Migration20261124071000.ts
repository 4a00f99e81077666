import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const timestamps = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz null`

const RAISED = `grant_version = grant_version + 1, updated_at = clock_timestamp()`

/** What of a member a grant depends on. */
const member = (row: "o" | "n") =>
  `(${row}.account_id, ${row}.user_id, ${row}.status, ${row}.areas, ${row}.location_ids,
    ${row}.sales_channel_ids, ${row}.removed_at, ${row}.deleted_at)`

const account = (row: "old" | "new") =>
  `(${row}.areas, ${row}.location_ids, ${row}.sales_channel_ids, ${row}.is_default,
    ${row}.bootstrap, ${row}.deleted_at)`

/**
 * Roles of API keys and of the host's invites; and `grant_version` by trigger,
 * so that a change holds within a second whoever makes it: this plugin, a
 * host's own code, or somebody at the database in an emergency.
 */
export class Migration20261124071000 extends Migration {
  override async up(): Promise<void> {
    this.#tables()
    this.#accounts()
    this.#members()
    this.#assignments()
    this.#keys()
  }

  #tables(): void {
    this.addSql(`create table if not exists team_api_key (
      api_key_id text not null primary key,
      account_id text not null,
      role_ids text[] not null default '{}',
      bound_by text not null,
      bound_at timestamptz not null default now(),
      ${timestamps}
    );`)
    this.addSql(`create index if not exists "IDX_team_api_key_account_id"
      on team_api_key (account_id) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_api_key_deleted_at"
      on team_api_key (deleted_at) where deleted_at is not null;`)
    this.addSql(`create table if not exists team_host_invite (
      invite_id text not null primary key,
      account_id text not null,
      email text not null,
      role_ids text[] not null default '{}',
      locale text not null default 'en',
      chosen_by text not null,
      ${timestamps}
    );`)
    this.addSql(`create index if not exists "IDX_team_host_invite_account_id"
      on team_host_invite (account_id) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_host_invite_deleted_at"
      on team_host_invite (deleted_at) where deleted_at is not null;`)
  }

  #accounts(): void {
    this.addSql(`create or replace function team_raise_own_grants()
      returns trigger language plpgsql as $$
      begin
        new.grant_version = greatest(new.grant_version, old.grant_version + 1);
        return new;
      end $$;`)
    this.addSql(`create or replace trigger team_account_grants
      before update on team_account for each row
      when (${account("old")} is distinct from ${account("new")})
      execute function team_raise_own_grants();`)
    this.addSql(`create or replace function team_raise_all_grants()
      returns trigger language plpgsql as $$
      begin
        update team_account set ${RAISED};
        return null;
      end $$;`)
  }

  #members(): void {
    this.addSql(`create or replace function team_raise_grants()
      returns trigger language plpgsql as $$
      begin
        update team_account set ${RAISED}
        where id in (select account_id from changed);
        return null;
      end $$;`)
    this.addSql(`create or replace function team_raise_grants_of_members()
      returns trigger language plpgsql as $$
      begin
        update team_account set ${RAISED}
        where id in (
          select unnest(array[o.account_id, n.account_id])
          from former o join changed n on n.id = o.id
          where ${member("o")} is distinct from ${member("n")});
        return null;
      end $$;`)
    this.#on("team_linked_user", "insert", "team_raise_grants")
    this.#on("team_linked_user", "update", "team_raise_grants_of_members")
    this.#on("team_linked_user", "delete", "team_raise_grants")
    this.#on("team_linked_user", "truncate", "team_raise_all_grants")
  }

  #assignments(): void {
    this.addSql(`create or replace function team_raise_grants_of_holders()
      returns trigger language plpgsql as $$
      begin
        update team_account set ${RAISED}
        where id in (
          select m.account_id from team_linked_user m
          join changed c on c.linked_user_id = m.id);
        return null;
      end $$;`)
    for (const event of ["insert", "update", "delete"] as const) {
      this.#on("team_role_assignment", event, "team_raise_grants_of_holders")
    }
    this.#on("team_role_assignment", "truncate", "team_raise_all_grants")
  }

  #keys(): void {
    for (const event of ["insert", "update", "delete"] as const) {
      this.#on("team_api_key", event, "team_raise_grants")
    }
  }

  /** Once for a statement, or a bulk change would raise the version row by row. */
  #on(
    table: string,
    event: "insert" | "update" | "delete" | "truncate",
    call: string
  ): void {
    const rows = {
      insert: "referencing new table as changed",
      update: "referencing old table as former new table as changed",
      delete: "referencing old table as changed",
      truncate: "",
    }[event]
    this.addSql(`create or replace trigger ${table}_grants_${event}
      after ${event} on ${table} ${rows}
      for each statement execute function ${call}();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists team_api_key cascade;`)
    this.addSql(`drop table if exists team_host_invite cascade;`)
    for (const name of [
      "team_raise_own_grants",
      "team_raise_all_grants",
      "team_raise_grants",
      "team_raise_grants_of_members",
      "team_raise_grants_of_holders",
    ]) {
      this.addSql(`drop function if exists ${name}() cascade;`)
    }
  }
}
