import { execFileSync } from "node:child_process"
import {
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PlainError } from "./output.mjs"
import { postgresFiles } from "./postgres-files.mjs"
import { ROOT } from "./settings.mjs"

const USER = "postgres"
const PASSWORD = "postgres"

// Not imported: the packages are installed after this file is loaded.
const require = createRequire(join(ROOT, "package.json"))

/**
 * Starts a PostgreSQL of our own, with its data below `dir`.
 * @param {import("./children.mjs").Children} children
 * @param {{ dir: string, port: number, flags?: string[] }} options
 * @returns its URL for a database of the given name
 */
export async function startPostgres(children, { dir, port, flags = [] }) {
  const files = postgresFiles(join(dir, "postgres"))
  await initialise(children, files)
  const options = [
    "listen_addresses=localhost",
    "unix_socket_directories=",
    "max_connections=300",
    ...flags,
  ]
  const entry = children.start(
    "postgres",
    files.bin("postgres"),
    ["-D", files.data, "-p", port, ...options.flatMap((flag) => ["-c", flag])],
    { identity: files.identity, stopSignal: "SIGINT", cwd: files.data }
  )
  await children.ready(entry, () => accepts(urlOf(port, "postgres")))
  return (database) => urlOf(port, database)
}

async function initialise(children, { bin, data, identity }) {
  // Ours, and written last: a first start that broke off begins anew.
  const complete = join(data, "team-access.complete")
  if (existsSync(complete)) {
    return assertSameMajor(bin, data)
  }
  for (const leftover of readdirSync(data)) {
    rmSync(join(data, leftover), { recursive: true })
  }
  const passwordFile = join(tmpdir(), `team-access-${process.pid}.pw`)
  writeFileSync(passwordFile, PASSWORD, { mode: 0o644 })
  try {
    await children.run(
      "initdb",
      bin("initdb"),
      [
        `--pgdata=${data}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
      ],
      { identity, cwd: data }
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  writeFileSync(complete, "")
}

function assertSameMajor(bin, data) {
  const made = readFileSync(join(data, "PG_VERSION"), "utf8").trim()
  const program = execFileSync(bin("postgres"), ["--version"]).toString()
  if (!program.includes(` ${made}.`)) {
    throw new PlainError(
      `The demo's data was made by PostgreSQL ${made}, and this is ${program.trim()}: "npm run reset" begins anew.`
    )
  }
}

const urlOf = (port, database) =>
  `postgres://${USER}:${PASSWORD}@localhost:${port}/${database}`

async function withClient(url, work) {
  const { Client } = require("pg")
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
  })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const accepts = (url) => withClient(url, () => true).catch(() => false)

/** @throws PlainError when the database named by DATABASE_URL can't be used */
export async function assertDatabase(url) {
  try {
    await withClient(url, (client) => client.query("select 1"))
  } catch (error) {
    throw new PlainError(
      `Can't use the database of DATABASE_URL: ${error.message || error.code}.`
    )
  }
}

/** Makes the database unless it is there. */
export function ensureDatabase(urlFor, name) {
  return withClient(urlFor("postgres"), async (client) => {
    const { rowCount } = await client.query(
      "select 1 from pg_database where datname = $1",
      [name]
    )
    if (!rowCount) {
      await client.query(`create database ${client.escapeIdentifier(name)}`)
    }
  })
}
