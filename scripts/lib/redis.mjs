import { spawnSync } from "node:child_process"
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { PlainError } from "./output.mjs"
import { freePort, listens } from "./ports.mjs"

/** The program's name, or null where there is none. */
export function findRedis() {
  const { status } = spawnSync("redis-server", ["--version"])
  return status === 0 ? "redis-server" : null
}

/**
 * Starts a Redis of our own on a free port, with its data below `dir`.
 * @returns its URL
 */
export async function startRedis(children, { dir, program, persist = true }) {
  const data = join(dir, "redis")
  mkdirSync(data, { recursive: true })
  const port = await freePort()
  const keep = persist ? ["--appendonly", "yes"] : ["--save", ""]
  const entry = children.start("redis", program, [
    ...["--port", String(port), "--bind", "127.0.0.1", "--dir", data],
    ...["--maxmemory-policy", "noeviction", ...keep],
  ])
  await children.ready(entry, () => listens(port))
  return `redis://127.0.0.1:${port}`
}

/** @throws PlainError when nothing answers at REDIS_URL */
export async function assertRedis(url) {
  const { hostname, port } = URL.canParse(url) ? new URL(url) : {}
  if (!hostname || !(await listens(Number(port || 6379), hostname))) {
    throw new PlainError(
      "Nothing answers at REDIS_URL: start that Redis, or leave REDIS_URL out."
    )
  }
}
