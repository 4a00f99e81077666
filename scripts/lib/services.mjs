import { say, step } from "./output.mjs"
import { startMail } from "./mail.mjs"
import { assertDatabase, ensureDatabase, startPostgres } from "./postgres.mjs"
import { assertRedis, findRedis, startRedis } from "./redis.mjs"

const DATABASE = "team_access"

/** Starts, or finds, what Medusa needs around it. */
export async function startServices(children, settings) {
  const [databaseUrl, redisUrl] = await Promise.all([
    database(children, settings),
    redis(children, settings),
    step("Mail catcher", () => startMail(children, settings)),
  ])
  return { databaseUrl, redisUrl }
}

async function database(children, { dir, databasePort, databaseUrl }) {
  if (databaseUrl) {
    await step("Database of DATABASE_URL", () => assertDatabase(databaseUrl))
    return databaseUrl
  }
  return step("PostgreSQL", async () => {
    const urlFor = await startPostgres(children, { dir, port: databasePort })
    await ensureDatabase(urlFor, DATABASE)
    return urlFor(DATABASE)
  })
}

async function redis(children, { dir, redisUrl }) {
  if (redisUrl) {
    await step("Redis of REDIS_URL", () => assertRedis(redisUrl))
    return redisUrl
  }
  const program = findRedis()
  if (!program) {
    say("  – No redis-server found: mails are sent by the host's own process.")
    return null
  }
  return step("Redis", () => startRedis(children, { dir, program }))
}
