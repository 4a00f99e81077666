import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Fills the default account up to so many people and invitations, as a team is:
 * one or two roles each, one in fifty has an end or is suspended, most
 * invitations were accepted.
 */
export async function growTeam(knex: Knex, count: number): Promise<void> {
  const [{ id }] = await knex("team_account").where({ is_default: true })
  await knex.raw(
    `insert into team_linked_user
       (id, account_id, user_id, email, name, status, joined_at, last_active_at)
     select 'tlu_' || n, ?, 'user_' || n, 'person' || n || '@example.com',
       'Person ' || n, case when n % 50 = 0 then 'suspended' else 'active' end,
       now() - make_interval(mins => n),
       case when n % 10 > 0 then now() - make_interval(mins => n % 5000) end
     from generate_series(1, ?::int) n on conflict do nothing`,
    [id, count]
  )
  await knex.raw(
    `insert into team_role_assignment
       (id, linked_user_id, role_id, expires_at)
     select 'tras_' || r || '_' || n, 'tlu_' || n,
       case when r = 0 then 'trole_member'
            when n % 100 = 0 then 'trole_packer' else 'trole_returns' end,
       case when n % 50 = 0 then now() + interval '1 day' end
     from generate_series(1, ?::int) n, generate_series(0, 1) r
     where r = 0 or n % 4 = 0 on conflict do nothing`,
    [count]
  )
  await knex.raw(
    `insert into team_invitation
       (id, account_id, email, role_ids, status, nonce, expires_at, created_at)
     select 'tinv_' || n, ?, 'person' || n || '@example.com',
       array['trole_member'],
       (array['accepted','accepted','accepted','revoked','expired','pending'])[n % 6 + 1],
       'bench', now() + interval '7 days', now() - make_interval(mins => n)
     from generate_series(1, ?::int) n on conflict do nothing`,
    [id, count]
  )
  for (const table of [
    "team_linked_user",
    "team_role_assignment",
    "team_invitation",
  ]) {
    await knex.raw(`vacuum analyze ${table}`)
  }
}
