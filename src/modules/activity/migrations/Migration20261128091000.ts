import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const INDEXES = {
  account_time: "account_id, occurred_at, id",
  actor_time: "account_id, actor_id, occurred_at, id",
  thing_time: "account_id, resource, resource_id, occurred_at, id",
}

/** Each filter of the list has its index, and what is old can be forgotten. */
export class Migration20261128091000 extends Migration {
  override async up(): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES)) {
      this.addSql(`create index if not exists "IDX_team_activity_${name}"
        on team_activity (${columns});`)
    }
    this.addSql(`create index if not exists "IDX_team_activity_occurred_at"
      on team_activity (occurred_at);`)
    this.addSql(
      `drop index if exists "IDX_team_activity_account_id_occurred_at";`
    )
    this.addSql(
      `drop index if exists "IDX_team_activity_resource_resource_id";`
    )
    this.addSql(`create or replace function team_activity_is_append_only()
      returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE'
          and current_setting('team_activity.forgetting', true) = 'on' then
          return old;
        end if;
        raise exception 'team_activity is append only';
      end $$;`)
  }

  override async down(): Promise<void> {
    for (const name of [...Object.keys(INDEXES), "occurred_at"]) {
      this.addSql(`drop index if exists "IDX_team_activity_${name}";`)
    }
    this
      .addSql(`create index if not exists "IDX_team_activity_account_id_occurred_at"
      on team_activity (account_id, occurred_at) where deleted_at is null;`)
    this
      .addSql(`create index if not exists "IDX_team_activity_resource_resource_id"
      on team_activity (resource, resource_id) where deleted_at is null;`)
    this.addSql(`create or replace function team_activity_is_append_only()
      returns trigger language plpgsql as $$
      begin
        raise exception 'team_activity is append only';
      end $$;`)
  }
}
