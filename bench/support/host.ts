import { execFile } from "node:child_process"
import { resolve } from "node:path"
import { promisify } from "node:util"

import type { MedusaContainer } from "@medusajs/framework/types"
import load from "@medusajs/medusa/loaders/index"
import express from "express"
import { Client } from "pg"

const ROOT = resolve(__dirname, "../..")
const CLI = resolve(ROOT, "node_modules/@medusajs/cli/cli.js")

export type BenchHost = {
  container: MedusaContainer
  stop: () => Promise<void>
}

/**
 * Boots this repository as a host, without its routes, on a new database.
 * @param env set before the configuration is read
 */
export async function bootHost(
  env: Record<string, string>
): Promise<BenchHost> {
  const server = process.env.DATABASE_URL
  if (!server) {
    throw new Error("Benches run by `npm run bench`, which brings a database.")
  }
  const name = `team_bench_${process.pid}`
  const database = new URL(server)
  database.pathname = `/${name}`
  await onServer(server, `create database ${name}`)

  Object.assign(process.env, {
    DATABASE_URL: database.href,
    ADMIN_URL: "http://localhost:9000/app",
    JWT_SECRET: "bench-jwt-secret-0123456789-0123456789",
    COOKIE_SECRET: "bench-cookie-secret-0123456789-01234",
    LOG_LEVEL: "error",
    ...env,
  })
  await promisify(execFile)(process.execPath, [CLI, "db:migrate"], {
    cwd: ROOT,
    env: process.env,
  })

  const { container, shutdown } = await load({
    directory: ROOT,
    expressApp: express(),
    skipLoadingEntryPoints: true,
  })
  return {
    container,
    stop: async () => {
      await shutdown()
      await onServer(server, `drop database ${name} with (force)`)
    },
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client(url)
  await client.connect()
  await client.query(sql)
  await client.end()
}
