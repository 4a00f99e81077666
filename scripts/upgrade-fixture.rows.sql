-- A few rows of each table, in every state that a host's may be in. Times are
-- far off, so that nothing here ever lapses by itself.

insert into team_account (id, name, parent_id, is_default, owner_id, seat_limit,
  upgrade_url, areas, location_ids, sales_channel_ids, default_locale,
  allowed_domains, invitation_ttl_hours, agent_login_enabled, agent_login_until,
  grant_version, bootstrap, setup_dismissed_at, metadata, created_at, updated_at,
  deleted_at)
values
  ('tacc_00000000000000000000000001', 'Lindqvist & Daughters', null, true,
   'tlu_00000000000000000000000001', 10, 'https://example.com/plans', null, null,
   null, 'nl', null, 72, false, null, 7,
   '{"made": ["user_01", "user_02"], "at": "2026-11-01T08:00:00.000Z"}',
   '2026-11-02T08:00:00Z', '{"plan": "small"}', '2026-11-01T08:00:00Z',
   '2026-11-02T08:00:00Z', null),
  ('tacc_00000000000000000000000002', 'A client', 'tacc_00000000000000000000000001',
   false, null, null, null, '{orders,catalog}', '{sloc_1,sloc_2}', '{}', 'pl',
   '{example.com,example.org}', null, true, '2099-01-01T00:00:00Z', 1, null, null,
   null, '2026-11-01T08:00:00Z', '2026-11-01T08:00:00Z', null),
  ('tacc_00000000000000000000000003', 'A former client',
   'tacc_00000000000000000000000001', false, null, 0, null, null, null, null, 'en',
   null, null, false, null, 2, null, null, null, '2026-11-01T08:00:00Z',
   '2026-11-03T08:00:00Z', '2026-11-03T08:00:00Z');

insert into team_linked_user (id, account_id, user_id, status, locale,
  location_ids, sales_channel_ids, areas, email, name, source, invited_by,
  joined_at, last_active_at, removed_at, admission_id, admission_undo, metadata,
  created_at, updated_at, deleted_at)
values
  ('tlu_00000000000000000000000001', 'tacc_00000000000000000000000001', 'user_01',
   'active', 'en', null, null, null, 'ada@example.com', 'Ada Example', 'bootstrap',
   null, '2026-11-01T08:00:00Z', '2026-11-20T08:00:00Z', null, null, null,
   '{"note": "first"}', '2026-11-01T08:00:00Z', '2026-11-20T08:00:00Z', null),
  ('tlu_00000000000000000000000002', 'tacc_00000000000000000000000001', 'user_02',
   'suspended', 'nl', '{sloc_1}', '{sc_1,sc_2}', '{orders}', 'Kim@Example.com',
   'Kim "K." O''Hara', 'invitation', 'user_01', '2026-11-05T08:00:00Z', null, null,
   'tlu_00000000000000000000000002',
   '{"admission_id": "tlu_00000000000000000000000002", "linked_user_id": "tlu_00000000000000000000000002", "account_id": "tacc_00000000000000000000000001", "invitation_id": "tinv_00000000000000000000000004", "became_owner": false, "previous": null, "actor": {"type": "invitee", "id": "user_02"}}',
   null, '2026-11-05T08:00:00Z', '2026-11-06T08:00:00Z', null),
  ('tlu_00000000000000000000000003', 'tacc_00000000000000000000000001', 'user_03',
   'active', 'fr', null, '{}', null, 'jo@example.com', 'Jo Exemple', 'service', null,
   '2026-11-05T08:00:00Z', '2026-11-06T08:00:00Z', '2026-11-10T08:00:00Z', null,
   null, null, '2026-11-05T08:00:00Z', '2026-11-10T08:00:00Z', null),
  ('tlu_00000000000000000000000004', 'tacc_00000000000000000000000002', 'user_04',
   'active', 'pl', null, null, null, 'zoe@example.com', 'Zoë Źdźbło', 'invitation',
   'user_01', '2026-11-05T08:00:00Z', null, null, null, null, null,
   '2026-11-05T08:00:00Z', '2026-11-05T08:00:00Z', '2026-11-12T08:00:00Z');

insert into team_role_assignment (id, linked_user_id, role_id, granted_by,
  expires_at, created_at, updated_at, deleted_at)
values
  ('tras_00000000000000000000000001', 'tlu_00000000000000000000000001',
   'trole_administrator', null, null, '2026-11-01T08:00:00Z',
   '2026-11-01T08:00:00Z', null),
  ('tras_00000000000000000000000002', 'tlu_00000000000000000000000002',
   'trole_packer', 'user_01', null, '2026-11-05T08:00:00Z', '2026-11-05T08:00:00Z',
   null),
  ('tras_00000000000000000000000003', 'tlu_00000000000000000000000002',
   'trole_00000000000000000000000001', 'user_01', '2099-01-01T00:00:00Z',
   '2026-11-05T08:00:00Z', '2026-11-05T08:00:00Z', null),
  ('tras_00000000000000000000000004', 'tlu_00000000000000000000000002',
   'trole_finance', 'user_01', '2026-11-06T08:00:00Z', '2026-11-05T08:00:00Z',
   '2026-11-05T08:00:00Z', null),
  ('tras_00000000000000000000000005', 'tlu_00000000000000000000000003',
   'trole_member', null, null, '2026-11-05T08:00:00Z', '2026-11-10T08:00:00Z',
   '2026-11-10T08:00:00Z');

insert into team_role (id, key, name, description, account_id, permissions, source,
  metadata, created_at, updated_at, deleted_at)
values
  ('trole_00000000000000000000000001', 'night_shift', 'Night shift',
   'Packs at night.', 'tacc_00000000000000000000000001',
   '{order:read,order:fulfill}', 'custom', '{"colour": "blue"}',
   '2026-11-01T08:00:00Z', '2026-11-01T08:00:00Z', null),
  ('trole_00000000000000000000000002', 'auditor', 'Auditor', '', null, '{}', 'code',
   null, '2026-11-01T08:00:00Z', '2026-11-02T08:00:00Z', '2026-11-02T08:00:00Z');

insert into team_invitation (id, account_id, email, locale, message, role_ids,
  location_ids, sales_channel_ids, areas, status, nonce, token_version,
  former_nonces, expires_at, invited_by, given_by, given_by_type, needs_review,
  impersonation_id, claim_id, claimed_at, claimed_until, claim_state, accepted_at,
  accepted_by, revoked_at, revoked_by, resend_count, delivery_status,
  delivery_kind, delivery_attempts, delivery_error, delivered_at,
  delivery_next_at, delivery_claim, delivery_lease_until, queued_at,
  link_copied_at, reminded_at, renewal_requested_at, metadata, created_at,
  updated_at, deleted_at)
values
  -- Pending: sent and reminded; waiting; being sent; failed; without mail.
  ('tinv_00000000000000000000000001', 'tacc_00000000000000000000000001',
   'sam+shop@example.com', 'fr', E'Bonjour,\n"lundi" à 8 h.',
   '{trole_packer,trole_returns}', null, null, null, 'pending',
   'c2l4dGVlbi1ieXRlcy0wMQ', 3, '{1:c2l4dGVlbi1ieXRlcy1hYQ,2:c2l4dGVlbi1ieXRlcy1iYg}',
   '2099-01-01T00:00:00Z', 'user_01', 'user_02', 'user', false, null, null, null,
   null, null, null, null, null, null, 2, 'sent', 'reminder', 1, null,
   '2026-11-10T08:00:05Z', null, null, null, '2026-11-10T08:00:00Z',
   '2026-11-11T08:00:00Z', '2026-11-12T08:00:00Z', null, '{"from": "import"}',
   '2026-11-08T08:00:00Z', '2026-11-12T08:00:00Z', null),
  ('tinv_00000000000000000000000002', 'tacc_00000000000000000000000001',
   'waiting@example.com', 'de', null, '{trole_member}', '{sloc_1}', '{sc_1}',
   '{orders,returns}', 'pending', 'c2l4dGVlbi1ieXRlcy0wMg', 1, '{}',
   '2099-01-01T00:00:00Z', 'user_01', 'user_01', 'user', true, 'timp_1', null, null,
   null, null, null, null, null, null, 0, 'queued', 'invitation', 2,
   'Mail server localhost:1025 (ECONNREFUSED): connect ECONNREFUSED', null,
   '2099-01-01T00:00:00Z', null, null, '2026-11-10T08:00:00Z', null, null, null,
   null, '2026-11-10T08:00:00Z', '2026-11-10T08:00:20Z', null),
  ('tinv_00000000000000000000000003', 'tacc_00000000000000000000000001',
   'sending@example.com', 'es', null, '{trole_member}', '{}', null, null, 'pending',
   'c2l4dGVlbi1ieXRlcy0wMw', 1, '{}', '2099-01-01T00:00:00Z', 'sk_1', 'apk_1',
   'api_key', false, null, null, null, null, null, null, null, null, null, 0,
   'sending', 'invitation', 1, null, null, null, 'claim-of-a-worker',
   '2099-01-01T00:00:00Z', '2026-11-10T08:00:00Z', null, null, null, null,
   '2026-11-10T08:00:00Z', '2026-11-10T08:00:00Z', null),
  ('tinv_00000000000000000000000005', 'tacc_00000000000000000000000001',
   'failed@example.com', 'it', null, '{trole_member}', null, null, null, 'pending',
   'c2l4dGVlbi1ieXRlcy0wNQ', 1, '{}', '2099-01-01T00:00:00Z', 'user_01', 'user_01',
   'user', false, null, null, null, null, null, null, null, null, null, 0, 'failed',
   'invitation', 8, 'Mail server localhost:1025 (550): no such mailbox', null, null,
   null, null, '2026-11-10T08:00:00Z', null, null, null, null,
   '2026-11-10T08:00:00Z', '2026-11-10T12:00:00Z', null),
  ('tinv_00000000000000000000000006', 'tacc_00000000000000000000000002',
   'silent@example.com', 'pl', null, '{trole_administrator}', null, null, null,
   'pending', 'c2l4dGVlbi1ieXRlcy0wNg', 1, '{}', '2099-01-01T00:00:00Z', null, null,
   'user', false, null, null, null, null, null, null, null, null, null, 0, 'none',
   'invitation', 0, null, null, null, null, null, null, null, null, null, null,
   '2026-11-10T08:00:00Z', '2026-11-10T08:00:00Z', null),
  -- A sign-up under way.
  ('tinv_00000000000000000000000007', 'tacc_00000000000000000000000001',
   'joining@example.com', 'en', null, '{trole_member}', null, null, null,
   'accepting', 'c2l4dGVlbi1ieXRlcy0wNw', 1, '{}', '2099-01-01T00:00:00Z',
   'user_01', 'user_01', 'user', false, null, 'claim-of-a-sign-up',
   '2026-11-10T09:00:00Z', '2099-01-01T00:00:00Z',
   '{"user_id": "user_05", "makes_user": true, "placeholder": "team-invitation:claim-of-a-sign-up"}',
   null, null, null, null, 0, 'sent', 'invitation', 1, null, '2026-11-10T08:00:05Z',
   null, null, null, '2026-11-10T08:00:00Z', null, null, null, null,
   '2026-11-10T08:00:00Z', '2026-11-10T09:00:00Z', null),
  -- Accepted, revoked, expired (with a request for a new link), deleted.
  ('tinv_00000000000000000000000004', 'tacc_00000000000000000000000001',
   'kim@example.com', 'nl', null, '{trole_packer}', '{sloc_1}', '{sc_1,sc_2}',
   '{orders}', 'accepted', 'c2l4dGVlbi1ieXRlcy0wNA', 1, '{}',
   '2026-11-12T08:00:00Z', 'user_01', 'user_01', 'user', false, null, null,
   '2026-11-05T07:59:59Z', null, null, '2026-11-05T08:00:00Z', 'user_02', null, null,
   0, 'sent', 'invitation', 1, null, '2026-11-05T07:00:05Z', null, null, null,
   '2026-11-05T07:00:00Z', null, null, null, null, '2026-11-05T07:00:00Z',
   '2026-11-05T08:00:00Z', null),
  ('tinv_00000000000000000000000008', 'tacc_00000000000000000000000001',
   'revoked@example.com', 'en', null, '{trole_member}', null, null, null, 'revoked',
   'c2l4dGVlbi1ieXRlcy0wOA', 1, '{}', '2026-11-17T08:00:00Z', 'user_01', 'user_01',
   'user', false, null, null, null, null, null, null, null, '2026-11-11T08:00:00Z',
   'user_01', 0, 'none', 'invitation', 0, null, null, null, null, null,
   '2026-11-10T08:00:00Z', null, null, null, null, '2026-11-10T08:00:00Z',
   '2026-11-11T08:00:00Z', null),
  ('tinv_00000000000000000000000009', 'tacc_00000000000000000000000001',
   'expired@example.com', 'en', null, '{trole_member}', null, null, null, 'expired',
   'c2l4dGVlbi1ieXRlcy0wOQ', 1, '{}', '2026-11-17T08:00:00Z', 'user_01', 'user_01',
   'user', false, null, null, null, null, null, null, null, null, null, 0, 'sent',
   'invitation', 1, null, '2026-11-10T08:00:05Z', null, null, null,
   '2026-11-10T08:00:00Z', null, null, '2026-11-18T08:00:00Z', null,
   '2026-11-10T08:00:00Z', '2026-11-18T08:00:00Z', null),
  ('tinv_00000000000000000000000010', 'tacc_00000000000000000000000001',
   'deleted@example.com', 'en', null, '{trole_member}', null, null, null, 'pending',
   'c2l4dGVlbi1ieXRlcy0xMA', 1, '{}', '2099-01-01T00:00:00Z', 'user_01', 'user_01',
   'user', false, null, null, null, null, null, null, null, null, null, 0, 'none',
   'invitation', 0, null, null, null, null, null, null, null, null, null, null,
   '2026-11-10T08:00:00Z', '2026-11-11T08:00:00Z', '2026-11-11T08:00:00Z');

insert into team_seat (id, account_id, holder, holder_id, lease, created_at,
  updated_at, deleted_at)
values
  ('tseat_0000000000000000000000001', 'tacc_00000000000000000000000001',
   'linked_user', 'tlu_00000000000000000000000001', null, '2026-11-01T08:00:00Z',
   '2026-11-01T08:00:00Z', null),
  ('tseat_0000000000000000000000002', 'tacc_00000000000000000000000001',
   'invitation', 'tinv_00000000000000000000000001', null, '2026-11-08T08:00:00Z',
   '2026-11-08T08:00:00Z', null),
  ('tseat_0000000000000000000000003', 'tacc_00000000000000000000000001',
   'invitation', 'tinv_00000000000000000000000002', '2099-01-01T00:00:00Z',
   '2026-11-10T08:00:00Z', '2026-11-10T08:00:00Z', null),
  ('tseat_0000000000000000000000004', 'tacc_00000000000000000000000001',
   'invitation', 'tinv_00000000000000000000000007', null, '2026-11-10T08:00:00Z',
   '2026-11-10T08:00:00Z', null),
  ('tseat_0000000000000000000000005', 'tacc_00000000000000000000000002',
   'invitation', 'tinv_00000000000000000000000006', null, '2026-11-10T08:00:00Z',
   '2026-11-10T08:00:00Z', '2026-11-11T08:00:00Z');

insert into team_invitation_outbox (id, occurred_at, actor_type, actor_id,
  impersonation_id, account_id, action, resource, resource_id, data, created_at,
  updated_at, deleted_at)
values
  ('tact_00000000000000000000000001', '2026-11-10T08:00:00Z', 'user', 'user_01',
   'timp_1', 'tacc_00000000000000000000000001', 'invitation.created', 'invitation',
   'tinv_00000000000000000000000002', '{"email": "waiting@example.com"}',
   '2026-11-10T08:00:00Z', '2026-11-10T08:00:00Z', '2026-11-11T08:00:00Z'),
  ('tact_00000000000000000000000002', '2026-11-10T08:00:01Z', 'system', null, null,
   null, 'invitation.expired', 'invitation', null, null, '2026-11-10T08:00:01Z',
   '2026-11-10T08:00:01Z', null);

insert into team_linked_user_outbox (id, occurred_at, actor_type, actor_id,
  impersonation_id, account_id, action, resource, resource_id, data, created_at,
  updated_at, deleted_at)
values
  ('tact_00000000000000000000000003', '2026-11-10T08:00:02Z', 'invitee', 'user_02',
   'timp_1', 'tacc_00000000000000000000000001', 'linked_user.created',
   'linked_user', 'tlu_00000000000000000000000002', '{"email": "kim@example.com"}',
   '2026-11-10T08:00:02Z', '2026-11-10T08:00:02Z', '2026-11-11T08:00:00Z'),
  ('tact_00000000000000000000000004', '2026-11-10T08:00:03Z', 'system', null, null,
   null, 'linked_user.removed', 'linked_user', null, null, '2026-11-10T08:00:03Z',
   '2026-11-10T08:00:03Z', null);

insert into team_activity (id, occurred_at, actor_type, actor_id, impersonation_id,
  account_id, action, resource, resource_id, data, result, created_at, updated_at,
  deleted_at)
values
  ('tact_00000000000000000000000005', '2026-11-01T08:00:00Z', 'system', 'bootstrap',
   null, 'tacc_00000000000000000000000001', 'linked_user.created', 'linked_user',
   'tlu_00000000000000000000000001', '{"role_ids": ["trole_administrator"]}', 'ok',
   '2026-11-01T08:00:00Z', '2026-11-01T08:00:00Z', null),
  ('tact_00000000000000000000000006', '2026-11-08T08:00:00Z', 'api_key', 'apk_1',
   'timp_1', 'tacc_00000000000000000000000001', 'invitation.created', 'invitation',
   'tinv_00000000000000000000000001', null, 'ok', '2026-11-08T08:00:00Z',
   '2026-11-08T08:00:00Z', '2026-11-09T08:00:00Z');

insert into team_idempotency (id, body_hash, answer, locked_until, created_at,
  updated_at, deleted_at)
values
  ('6b86b273ff34fce19d6b804eff5a3f57', 'd4735e3a265e16eee03f59718b9b5d03',
   '{"results": [], "dry_run": false}', '2026-11-10T08:02:00Z',
   '2026-11-10T08:00:00Z', '2026-11-10T08:00:01Z', null),
  ('4e07408562bedb8b60ce05c1decfe3ad', '4b227777d4dd1fc61c6f884f48641d02', null,
   '2026-11-10T08:02:00Z', '2026-11-10T08:00:00Z', '2026-11-10T08:00:00Z',
   '2026-11-11T08:00:00Z');

insert into team_mail_day (id, sent, created_at, updated_at, deleted_at)
values
  ('tacc_00000000000000000000000001:2026-11-10', 4, '2026-11-10T08:00:00Z',
   '2026-11-10T09:00:00Z', null),
  ('tacc_00000000000000000000000002:2026-11-10', 0, '2026-11-10T08:00:00Z',
   '2026-11-10T08:00:00Z', '2026-11-11T08:00:00Z');

insert into team_provider_trip (id, invitation_id, token_version, provider,
  expires_at, created_at, updated_at, deleted_at)
values
  ('ef2d127de37b942baad06145e54b0c61', 'tinv_00000000000000000000000001', 3,
   'google', '2099-01-01T00:00:00Z', '2026-11-10T08:00:00Z',
   '2026-11-10T08:00:00Z', '2026-11-11T08:00:00Z');

insert into team_rate_limit (key, points, expire)
values
  ('team_public_address:192.0.2.1', 12, 4070908800000),
  ('team_public_address:2001:db8::1', 1, null);

insert into team_credential (auth_identity_id, valid_after, created_at, updated_at,
  deleted_at)
values
  ('authid_01', '2026-11-05T08:00:00.123Z', '2026-11-05T08:00:00Z',
   '2026-11-05T08:00:00Z', null),
  ('authid_02', '2026-11-06T08:00:00Z', '2026-11-06T08:00:00Z',
   '2026-11-06T08:00:00Z', '2026-11-07T08:00:00Z');
