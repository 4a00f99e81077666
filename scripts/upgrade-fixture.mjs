#!/usr/bin/env node
// Writes the tables of this version, with the rows of upgrade-fixture.rows.sql,
// to integration-tests/fixtures/upgrade/<version>.sql. Later versions have to
// migrate them without loss, see integration-tests/modules/upgrade.spec.ts.
//
//   node scripts/upgrade-fixture.mjs
//
// Run it before a release, when the tables are as they will be; the file of a
// version that was released stays as it is.
import { readFileSync, readdirSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { dumpTables } from "./lib/dump-tables.mjs"
import { ensurePackages } from "./lib/install.mjs"
import { PlainError, say, sayFailure, step } from "./lib/output.mjs"
import { freePort } from "./lib/ports.mjs"
import { ensureDatabase, startPostgres } from "./lib/postgres.mjs"
import { withScratch } from "./lib/scratch.mjs"
import { ROOT } from "./lib/settings.mjs"

const ROWS = join(ROOT, "scripts", "upgrade-fixture.rows.sql")
const CLI = join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")
const DATABASE = "upgrade_fixture"
const PREFIX = "team_"

async function write(children, dir) {
  const port = await freePort()
  const urlFor = await step("PostgreSQL", () =>
    startPostgres(children, { dir, port })
  )
  await ensureDatabase(urlFor, DATABASE)
  await step("Tables made", () => migrate(children, urlFor(DATABASE)))
  const sql = await dump(urlFor(DATABASE))
  const { version } = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8")
  )
  const file = join("integration-tests/fixtures/upgrade", `${version}.sql`)
  writeFileSync(join(ROOT, file), sql)
  say(`Written: ${file}`)
}

/** Without the migration scripts, which would add rows of their own. */
const migrate = (children, url) =>
  children.run(
    "migrate",
    process.execPath,
    [CLI, "db:migrate", "--skip-scripts"],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        DATABASE_URL: url,
        MEDUSA_DISABLE_TELEMETRY: "true",
      },
    }
  )

async function dump(url) {
  const { Client } = createRequire(join(ROOT, "package.json"))("pg")
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(readFileSync(ROWS, "utf8"))
    await assertComplete(client)
    return `${await dumpTables(client, PREFIX)}\n${await dumpMigrations(client)}`
  } finally {
    await client.end()
  }
}

/** @throws when a table has no row, or a column nothing but nulls */
async function assertComplete(client) {
  const { rows } = await client.query(
    `select table_name, column_name from information_schema.columns
     where table_schema = 'public' and starts_with(table_name, $1)
     order by table_name, ordinal_position`,
    [PREFIX]
  )
  const empty = []
  for (const { table_name, column_name } of rows) {
    const { rows: found } = await client.query(
      `select 1 from ${table_name} where ${client.escapeIdentifier(column_name)} is not null limit 1`
    )
    if (!found.length) {
      empty.push(`${table_name}.${column_name}`)
    }
  }
  if (empty.length) {
    throw new PlainError(
      `Nothing would show whether these survive; add rows to scripts/upgrade-fixture.rows.sql: ${empty.join(", ")}`
    )
  }
}

/** What the host knows to have run. */
async function dumpMigrations(client) {
  const ours = readdirSync(join(ROOT, "src", "modules"))
    .flatMap((name) => migrationsOf(join(ROOT, "src", "modules", name)))
    .sort()
  const { rows } = await client.query(
    "select name from mikro_orm_migrations where name = any($1) order by name",
    [ours]
  )
  if (rows.length !== ours.length) {
    throw new PlainError("The host didn't run all migrations of the modules.")
  }
  const values = rows.map(({ name }) => `  (${client.escapeLiteral(name)})`)
  return `insert into mikro_orm_migrations (name) values\n${values.join(",\n")};\n`
}

function migrationsOf(module) {
  try {
    return readdirSync(join(module, "migrations"))
      .filter((file) => /^Migration\d+\.ts$/.test(file))
      .map((file) => file.slice(0, -".ts".length))
  } catch {
    return []
  }
}

ensurePackages()
  .then(() => withScratch(write))
  .catch((error) => {
    sayFailure(error)
    process.exit(1)
  })
