import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { ModulesSdkUtils } from "@medusajs/framework/utils"

const MODULES = join(__dirname, "../../src/modules")
const PREFIX = "team_"

/** Rows by the name of their table. */
export type Tables = Record<string, Record<string, unknown>[]>

type Named = { name: string }

const SILENT = Object.fromEntries(
  ["info", "warn", "error", "debug"].map((level) => [level, () => undefined])
) as unknown as Logger

/** Takes a host's database back to an earlier version of the plugin, and on. */
export class Upgrade {
  constructor(
    private readonly knex: Knex,
    private readonly database_url: string
  ) {}

  /** Puts what a fixture holds in the place of our tables. */
  async restore(fixture: string): Promise<void> {
    for (const table of await this.#tables()) {
      await this.knex.raw("drop table ?? cascade", [table])
    }
    const { rows } = await this.knex.raw<{ rows: Named[] }>(
      `select oid::regprocedure::text as name from pg_proc
       where pronamespace = 'public'::regnamespace and starts_with(proname, ?)`,
      [PREFIX]
    )
    for (const { name } of rows) {
      await this.knex.raw(`drop function ${name}`)
    }
    await this.knex("mikro_orm_migrations")
      .whereIn("name", ourMigrations())
      .delete()
    // Through a client of its own: knex would read question marks as bindings.
    const client = await this.knex.client.acquireConnection()
    try {
      await client.query(fixture)
    } finally {
      await this.knex.client.releaseConnection(client)
    }
  }

  /** Runs the modules' migrations as the host does, and names those that ran. */
  async migrate(): Promise<string[]> {
    const names: string[] = []
    for (const module of modulesWithMigrations()) {
      const run = ModulesSdkUtils.buildMigrationScript({
        moduleName: module,
        pathToMigrations: join(MODULES, module, "migrations"),
      })
      const ran = await run({
        options: { database: { clientUrl: this.database_url } },
        logger: SILENT,
      })
      names.push(...(ran as Named[]).map(({ name }) => name))
    }
    return names
  }

  async readTables(): Promise<Tables> {
    const tables: Tables = {}
    for (const table of await this.#tables()) {
      tables[table] = await this.knex(table).select("*")
    }
    return tables
  }

  /** Columns, constraints, indexes and triggers, one a line, in no order of time. */
  async describeSchema(): Promise<string[]> {
    const { rows } = await this.knex.raw<{ rows: { line: string }[] }>(
      `with ours as (
         select oid from pg_class
         where relnamespace = 'public'::regnamespace and relkind = 'r'
           and starts_with(relname, ?))
       select concat_ws(' ', attrelid::regclass, attname,
           format_type(atttypid, atttypmod), attcollation::regcollation,
           attgenerated, pg_get_expr(adbin, adrelid), attnotnull) as line
         from pg_attribute
         left join pg_attrdef on adrelid = attrelid and adnum = attnum
         where attrelid in (select oid from ours) and attnum > 0
           and not attisdropped
       union all
       select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
         from pg_constraint
         where conrelid in (select oid from ours) and contype <> 'n'
       union all
       select pg_get_indexdef(indexrelid) from pg_index
         where indrelid in (select oid from ours)
       union all
       select pg_get_triggerdef(oid) from pg_trigger
         where tgrelid in (select oid from ours) and not tgisinternal
       order by 1`,
      [PREFIX]
    )
    return rows.map(({ line }) => line)
  }

  async #tables(): Promise<string[]> {
    const { rows } = await this.knex.raw<{ rows: Named[] }>(
      `select tablename as name from pg_tables
       where schemaname = 'public' and starts_with(tablename, ?) order by 1`,
      [PREFIX]
    )
    return rows.map(({ name }) => name)
  }
}

const modulesWithMigrations = (): string[] =>
  readdirSync(MODULES).filter((module) =>
    existsSync(join(MODULES, module, "migrations"))
  )

const ourMigrations = (): string[] =>
  modulesWithMigrations().flatMap((module) =>
    readdirSync(join(MODULES, module, "migrations"))
      .filter((file) => /^Migration\d+\.ts$/.test(file))
      .map((file) => file.slice(0, -".ts".length))
  )
