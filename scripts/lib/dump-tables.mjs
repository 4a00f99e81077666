/**
 * SQL that makes tables, and what belongs to them, as they stand in a database,
 * with all rows. Written by what PostgreSQL says of itself: there may be no
 * `pg_dump` on the machine.
 * @param {import("pg").Client} client
 * @param {string} prefix of the names of tables and functions
 * @returns {Promise<string>}
 */
export async function dumpTables(client, prefix) {
  // Times and numbers read the same whatever the machine is set to.
  await client.query("set timezone to 'UTC'")
  await client.query("set datestyle to 'ISO'")
  const parts = [...(await list(client, FUNCTIONS, prefix))]
  const tables = await list(client, TABLES, prefix)
  for (const table of tables) {
    parts.push(
      await createTable(client, table),
      ...(await list(client, CONSTRAINTS, table)),
      ...(await list(client, INDEXES, table)),
      await insertRows(client, table, await list(client, COLUMNS, table)),
      ...(await list(client, TRIGGERS, table))
    )
  }
  return `${parts.map((part) => `${part.trim()};\n`).join("\n")}`
}

const TABLES = `
  select tablename as line from pg_tables
  where schemaname = 'public' and starts_with(tablename, $1) order by 1`

/** Without those that PostgreSQL fills in itself. */
const COLUMNS = `
  select attname as line from pg_attribute
  where attrelid = $1::regclass and attnum > 0 and not attisdropped
    and attgenerated = ''
  order by attnum`

const DEFINITIONS = `
  select format('%I %s%s%s%s', attname, format_type(atttypid, atttypmod),
    case when attcollation <> typcollation
      then ' collate ' || attcollation::regcollation end,
    case attgenerated
      when '' then ' default ' || pg_get_expr(adbin, adrelid)
      else ' generated always as (' || pg_get_expr(adbin, adrelid) || ') stored'
    end,
    case when attnotnull then ' not null' end) as line
  from pg_attribute
  join pg_type on pg_type.oid = atttypid
  left join pg_attrdef on adrelid = attrelid and adnum = attnum
  where attrelid = $1::regclass and attnum > 0 and not attisdropped
  order by attnum`

/** Those against null are in the columns' definitions. */
const CONSTRAINTS = `
  select format('alter table %s add constraint %I %s', conrelid::regclass,
    conname, pg_get_constraintdef(oid)) as line
  from pg_constraint where conrelid = $1::regclass and contype <> 'n'
  order by contype = 'f', conname`

/** Those of a constraint are made by it. */
const INDEXES = `
  select pg_get_indexdef(indexrelid) as line from pg_index
  where indrelid = $1::regclass
    and not exists (select 1 from pg_constraint where conindid = indexrelid)
  order by indexrelid::regclass::text`

const TRIGGERS = `
  select pg_get_triggerdef(oid) as line from pg_trigger
  where tgrelid = $1::regclass and not tgisinternal order by tgname`

const FUNCTIONS = `
  select pg_get_functiondef(oid) as line from pg_proc
  where pronamespace = 'public'::regnamespace and starts_with(proname, $1)
  order by proname`

async function list(client, query, value) {
  const { rows } = await client.query(query, [value])
  return rows.map(({ line }) => line)
}

async function createTable(client, table) {
  const definitions = await list(client, DEFINITIONS, table)
  return `create table ${table} (\n  ${definitions.join(",\n  ")}\n)`
}

/** Every value as text, which PostgreSQL reads as the column's own type. */
async function insertRows(client, table, columns) {
  const names = columns.map((column) => client.escapeIdentifier(column))
  const values = names.map((name) => `quote_nullable(${name}::text)`)
  const { rows } = await client.query(
    `select concat_ws(', ', ${values.join(", ")}) as line
     from ${table} order by 1`
  )
  const lines = rows.map(({ line }) => `  (${line})`)
  return `insert into ${table} (${names.join(", ")}) values\n${lines.join(",\n")}`
}
