import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const HERE = "removed_at is null and deleted_at is null"

/** Each way of sorting people has its index, and so has counting them. */
export class Migration20261126081000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_team_linked_user_account_name"
      on team_linked_user (account_id, lower(name), id) where ${HERE};`)
    this.addSql(`create index if not exists "IDX_team_linked_user_account_seen"
      on team_linked_user (account_id, last_active_at nulls first, id)
      where ${HERE};`)
    // Narrow, as whoever counts reads all of it.
    this
      .addSql(`create index if not exists "IDX_team_linked_user_account_status"
      on team_linked_user (account_id, status) where ${HERE};`)
  }

  override async down(): Promise<void> {
    for (const name of ["name", "seen", "status"]) {
      this.addSql(
        `drop index if exists "IDX_team_linked_user_account_${name}";`
      )
    }
  }
}
