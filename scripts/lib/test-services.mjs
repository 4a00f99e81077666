import { step } from "./output.mjs"
import { assertDatabase, startPostgres } from "./postgres.mjs"
import { freePort } from "./ports.mjs"
import { assertRedis, startRedis } from "./redis.mjs"
import { ensureRedis } from "./system-packages.mjs"

/** Data of tests needn't survive a power cut. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/**
 * PostgreSQL and Redis for tests and benches: those of DATABASE_URL and
 * REDIS_URL, else our own, with data below `dir`.
 * @returns the environment that tells Medusa's test tools of them
 */
export async function startTestServices(children, dir, env = process.env) {
  const [database, redis] = await Promise.all([
    databaseFor(children, dir, env.DATABASE_URL),
    redisFor(children, dir, env.REDIS_URL),
  ])
  const { hostname, port, username, password } = new URL(database)
  return {
    ...env,
    DATABASE_URL: database,
    DB_HOST: hostname,
    DB_PORT: port || "5432",
    DB_USERNAME: decodeURIComponent(username),
    DB_PASSWORD: decodeURIComponent(password),
    REDIS_URL: redis,
    MEDUSA_DISABLE_TELEMETRY: "true",
    NODE_ENV: "test",
  }
}

async function databaseFor(children, dir, given) {
  if (given) {
    await assertDatabase(given)
    return given
  }
  return step("PostgreSQL", async () => {
    const port = await freePort()
    const urlFor = await startPostgres(children, { dir, port, flags: FAST })
    return urlFor("postgres")
  })
}

async function redisFor(children, dir, given) {
  if (given) {
    await assertRedis(given)
    return given
  }
  const program = await ensureRedis()
  return step("Redis", () =>
    startRedis(children, { dir, program, persist: false })
  )
}
