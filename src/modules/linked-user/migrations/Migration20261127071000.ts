import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECK = "team_linked_user_source_check"

const sources = (names: string[]) => `
  alter table team_linked_user drop constraint if exists ${CHECK};
  alter table team_linked_user add constraint ${CHECK}
    check (source in (${names.map((name) => `'${name}'`).join(", ")}));`

const BEFORE = ["bootstrap", "invitation", "service"]

/** Client accounts, and the reseller's people who are connected to them. */
export class Migration20261127071000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(sources([...BEFORE, "connection"]))
    this
      .addSql(`create unique index if not exists "IDX_team_account_client_name"
      on team_account (parent_id, lower(name))
      where parent_id is not null and deleted_at is null;`)
    this
      .addSql(`create index if not exists "IDX_team_account_parent_id_created_at"
      on team_account (parent_id, created_at) where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_team_account_client_name";`)
    this.addSql(`drop index if exists "IDX_team_account_parent_id_created_at";`)
    this.addSql(`update team_linked_user set source = 'service'
      where source = 'connection';`)
    this.addSql(sources(BEFORE))
  }
}
