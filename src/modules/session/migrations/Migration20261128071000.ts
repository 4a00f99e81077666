import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Logins, and by which tokens and cookies each is known. */
export class Migration20261128071000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists team_session (
      id text not null primary key,
      user_id text not null,
      auth_identity_id text not null,
      account_id text null,
      provider text null,
      address text null,
      browser text null,
      system text null,
      device text null,
      started_at timestamptz not null default now(),
      last_seen_at timestamptz not null default now(),
      ended_at timestamptz null,
      ended_by text null,
      ended_reason text null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    );`)
    this.addSql(`create index if not exists "IDX_team_session_user"
      on team_session (user_id, last_seen_at);`)
    this.addSql(`create index if not exists "IDX_team_session_open_login"
      on team_session (auth_identity_id) where ended_at is null;`)
    this.addSql(`create index if not exists "IDX_team_session_last_seen_at"
      on team_session (last_seen_at);`)
    this.addSql(`create index if not exists "IDX_team_session_deleted_at"
      on team_session (deleted_at) where deleted_at is not null;`)

    this.addSql(`create table if not exists team_session_credential (
      key text not null primary key,
      session_id text not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    );`)
    this
      .addSql(`create index if not exists "IDX_team_session_credential_session"
      on team_session_credential (session_id);`)
    this
      .addSql(`create index if not exists "IDX_team_session_credential_deleted_at"
      on team_session_credential (deleted_at) where deleted_at is not null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists team_session_credential cascade;`)
    this.addSql(`drop table if exists team_session cascade;`)
  }
}
