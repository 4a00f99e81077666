import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const timestamps = `
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz null`

export class Migration20261123070000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists team_invitation (
      id text not null primary key,
      account_id text not null,
      email text not null,
      locale text not null default 'en',
      message text null,
      role_ids text[] not null,
      location_ids text[] null,
      sales_channel_ids text[] null,
      areas text[] null,
      status text not null default 'pending'
        check (status in ('pending', 'accepting', 'accepted', 'revoked', 'expired')),
      nonce text not null,
      token_version integer not null default 1,
      former_nonces text[] not null default '{}',
      expires_at timestamptz not null,
      invited_by text null,
      given_by text null,
      given_by_type text not null default 'user',
      needs_review boolean not null default false,
      impersonation_id text null,
      claim_id text null,
      claimed_at timestamptz null,
      claimed_until timestamptz null,
      claim_state jsonb null,
      accepted_at timestamptz null,
      accepted_by text null,
      revoked_at timestamptz null,
      revoked_by text null,
      resend_count integer not null default 0,
      delivery_status text not null default 'none'
        check (delivery_status in ('none', 'queued', 'sending', 'sent', 'failed')),
      delivery_kind text not null default 'invitation'
        check (delivery_kind in ('invitation', 'reminder')),
      delivery_attempts integer not null default 0,
      delivery_error text null,
      delivered_at timestamptz null,
      delivery_next_at timestamptz null,
      delivery_claim text null,
      delivery_lease_until timestamptz null,
      queued_at timestamptz null,
      link_copied_at timestamptz null,
      reminded_at timestamptz null,
      renewal_requested_at timestamptz null,
      metadata jsonb null,
      ${timestamps}
    );`)
    this.addSql(`create unique index if not exists "IDX_team_invitation_live"
      on team_invitation (account_id, lower(email))
      where status in ('pending', 'accepting') and deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_invitation_email"
      on team_invitation (lower(email)) where deleted_at is null;`)
    this
      .addSql(`create index if not exists "IDX_team_invitation_account_id_created_at"
      on team_invitation (account_id, created_at) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_invitation_invited_by"
      on team_invitation (invited_by) where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_invitation_due"
      on team_invitation (expires_at) where status = 'pending' and deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_invitation_delivery"
      on team_invitation (delivery_next_at, queued_at)
      where status = 'pending' and delivery_status in ('queued', 'sending') and deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_invitation_claim"
      on team_invitation (claimed_until) where status = 'accepting' and deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_team_invitation_deleted_at"
      on team_invitation (deleted_at) where deleted_at is not null;`)

    this.addSql(`create table if not exists team_invitation_outbox (
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
      .addSql(`create index if not exists "IDX_team_invitation_outbox_occurred_at"
      on team_invitation_outbox (occurred_at);`)

    this.addSql(`create table if not exists team_idempotency (
      id text not null primary key,
      body_hash text not null,
      answer jsonb null,
      locked_until timestamptz not null,
      ${timestamps}
    );`)
    this.addSql(`create table if not exists team_mail_day (
      id text not null primary key,
      sent integer not null default 0,
      ${timestamps}
    );`)
    this.addSql(`create table if not exists team_provider_trip (
      id text not null primary key,
      invitation_id text not null,
      token_version integer not null,
      provider text not null,
      expires_at timestamptz not null,
      ${timestamps}
    );`)
    this.addSql(`create table if not exists team_rate_limit (
      key text not null primary key,
      points integer not null default 0,
      expire bigint null
    );`)
  }

  override async down(): Promise<void> {
    for (const table of [
      "team_rate_limit",
      "team_provider_trip",
      "team_mail_day",
      "team_idempotency",
      "team_invitation_outbox",
      "team_invitation",
    ]) {
      this.addSql(`drop table if exists ${table} cascade;`)
    }
  }
}
