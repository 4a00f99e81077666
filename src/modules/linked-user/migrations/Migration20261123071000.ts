import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const timestamps = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz null`

export class Migration20261123071000 extends Migration {
  override async up(): Promise<void> {
    this.#accounts()
    this.#linkedUsers()
    this.#seats()
    this.#outbox()
    this.#search()
  }

  #accounts(): void {
    this.addSql(`create table if not exists team_account (
      id text not null primary key,
      name text not null,
      parent_id text null,
      is_default boolean not null default false,
      owner_id text null,
      seat_limit integer null check (seat_limit >= 0),
      upgrade_url text null,
      areas text[] null,
      location_ids text[] null,
      sales_channel_ids text[] null,
      default_locale text not null default 'en',
      allowed_domains text[] null,
      invitation_ttl_hours integer null,
      agent_login_enabled boolean not null default false,
      agent_login_until timestamptz null,
      grant_version integer not null default 1,
      bootstrap jsonb null,
      setup_dismissed_at timestamptz null,
      metadata jsonb null,
      ${timestamps}
    );`)
    this.addSql(`create unique index if not exists "IDX_team_account_default"
      on team_account (is_default) where is_default;`)
    this.addSql(`create index if not exists "IDX_team_account_deleted_at"
      on team_account (deleted_at) where deleted_at is not null;`)
  }

  #linkedUsers(): void {
    this.addSql(`create table if not exists team_linked_user (
      id text not null primary key,
      account_id text not null,
      user_id text not null,
      status text not null default 'active'
        check (status in ('active', 'suspended')),
      locale text not null default 'en',
      location_ids text[] null,
      sales_channel_ids text[] null,
      areas text[] null,
      email text not null,
      name text not null,
      source text not null default 'service'
        check (source in ('bootstrap', 'invitation', 'service')),
      invited_by text null,
      joined_at timestamptz not null default now(),
      last_active_at timestamptz null,
      removed_at timestamptz null,
      admission_id text null,
      admission_undo jsonb null,
      metadata jsonb null,
      ${timestamps}
    );`)
    this.addSql(`create unique index if not exists "IDX_team_linked_user_member"
      on team_linked_user (account_id, user_id);`)
    this.addSql(`create index if not exists "IDX_team_linked_user_user_id"
      on team_linked_user (user_id) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_linked_user_email"
      on team_linked_user (lower(email))
      where removed_at is null and deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_linked_user_account_email"
      on team_linked_user (account_id, (lower(email) collate "C"), id)
      where removed_at is null and deleted_at is null;`)
    this
      .addSql(`create index if not exists "IDX_team_linked_user_account_id_joined_at"
      on team_linked_user (account_id, joined_at, id)
      where removed_at is null and deleted_at is null;`)
    this
      .addSql(`create unique index if not exists "IDX_team_linked_user_admission"
      on team_linked_user (admission_id) where admission_id is not null;`)
    this.addSql(`create index if not exists "IDX_team_linked_user_deleted_at"
      on team_linked_user (deleted_at) where deleted_at is not null;`)

    this.addSql(`create table if not exists team_role_assignment (
      id text not null primary key,
      linked_user_id text not null,
      role_id text not null,
      granted_by text null,
      expires_at timestamptz null,
      ${timestamps}
    );`)
    this.addSql(`create unique index if not exists
      "IDX_team_role_assignment_linked_user_id_role_id_unique"
      on team_role_assignment (linked_user_id, role_id) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_role_assignment_role_id"
      on team_role_assignment (role_id) where deleted_at is null;`)
    this
      .addSql(`create index if not exists "IDX_team_role_assignment_deleted_at"
      on team_role_assignment (deleted_at) where deleted_at is not null;`)
  }

  #seats(): void {
    this.addSql(`create table if not exists team_seat (
      id text not null primary key,
      account_id text not null,
      holder text not null check (holder in ('invitation', 'linked_user')),
      holder_id text not null,
      lease timestamptz null,
      ${timestamps}
    );`)
    this.addSql(`create unique index if not exists "IDX_team_seat_holder_id"
      on team_seat (holder_id);`)
    this.addSql(`create index if not exists "IDX_team_seat_account_id"
      on team_seat (account_id);`)
    this.addSql(`create index if not exists "IDX_team_seat_deleted_at"
      on team_seat (deleted_at) where deleted_at is not null;`)
  }

  #outbox(): void {
    this.addSql(`create table if not exists team_linked_user_outbox (
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
    this
      .addSql(`create index if not exists "IDX_team_linked_user_outbox_occurred_at"
      on team_linked_user_outbox (occurred_at);`)
  }

  /** Searching a part of an address stays quick where pg_trgm may be used. */
  #search(): void {
    this.addSql(`do $$ begin
      create extension if not exists pg_trgm;
      create index if not exists "IDX_team_linked_user_search"
        on team_linked_user using gin ((lower(email || ' ' || name)) gin_trgm_ops);
    exception when others then
      raise notice 'pg_trgm is not available: %', sqlerrm;
    end $$;`)
  }

  override async down(): Promise<void> {
    for (const table of [
      "team_linked_user_outbox",
      "team_seat",
      "team_role_assignment",
      "team_linked_user",
      "team_account",
    ]) {
      this.addSql(`drop table if exists ${table} cascade;`)
    }
  }
}
