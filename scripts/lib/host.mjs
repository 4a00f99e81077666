import { existsSync } from "node:fs"
import { join } from "node:path"
import { digest, fingerprint } from "./fingerprint.mjs"
import { step } from "./output.mjs"
import { ROOT, readSecrets, readState, writeState } from "./settings.mjs"

const CLI = join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")
const BUILD = join(ROOT, "scripts", "lib", "build-dashboard.cjs")
const SCHEMA = ["src/modules", "src/links", "src/migration-scripts"]
const DEPENDENCIES = ["package-lock.json", "medusa-config.ts"]

/** The host's environment; `services` are the URLs and ports of the others. */
export function hostEnv(settings, services) {
  const secrets = readSecrets(settings.dir)
  const origin = `http://localhost:${settings.port}`
  const env = {
    ...process.env,
    // Neither development (which bundles the dashboard while it is used) nor
    // production (whose session cookie needs https).
    NODE_ENV: "demo",
    PORT: String(settings.port),
    DATABASE_URL: services.databaseUrl,
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(settings.smtpPort),
    ADMIN_URL: `${origin}/app`,
    ADMIN_CORS: origin,
    AUTH_CORS: origin,
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.cookie,
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
  delete env.REDIS_URL
  return services.redisUrl ? { ...env, REDIS_URL: services.redisUrl } : env
}

/** Brings the tables up to date, when they may have changed. */
export async function migrate(children, settings, env) {
  const schema = fingerprint(...SCHEMA, ...DEPENDENCIES)
  const wanted = `${digest(env.DATABASE_URL)} ${schema}`
  if (readState(settings.dir).migrated === wanted) {
    return
  }
  await step("Tables up to date", () =>
    children.run("migrate", process.execPath, [CLI, "db:migrate"], {
      cwd: ROOT,
      env,
    })
  )
  writeState(settings.dir, { migrated: wanted })
}

/** Fills a new database with a small shop. */
export async function seed(children, settings, env) {
  // Not the URL itself, which holds a password.
  const database = digest(env.DATABASE_URL)
  if (readState(settings.dir).seeded === database) {
    return
  }
  await step("Example shop made", () =>
    children.run(
      "seed",
      process.execPath,
      [CLI, "exec", "./scripts/seed/index.ts"],
      { cwd: ROOT, env }
    )
  )
  writeState(settings.dir, { seeded: database })
}

/** What the dashboard is built from: our pages, and what they share with the server. */
const DASHBOARD = [
  "src/admin",
  "src/types",
  "src/utils/locales.ts",
  "src/utils/role-ids.ts",
]

/** Builds the dashboard with our pages, when anything in it has changed. */
export async function buildDashboard(children, settings, env) {
  const built = join(ROOT, "public", "admin", "index.html")
  const state = join(ROOT, "public")
  const wanted = fingerprint(...DASHBOARD, ...DEPENDENCIES)
  if (existsSync(built) && readState(state).dashboard === wanted) {
    return
  }
  await step("Dashboard built (only after changes)", () =>
    children.run("dashboard", process.execPath, [BUILD], {
      cwd: ROOT,
      env: { ...env, NODE_ENV: "production" },
    })
  )
  writeState(state, { dashboard: wanted })
}

/** Runs Medusa until it is stopped. */
export async function startHost(children, settings, env) {
  const host = children.start(
    "medusa",
    process.execPath,
    [CLI, "start", "--port", String(settings.port)],
    { cwd: ROOT, env }
  )
  const health = `http://localhost:${settings.port}/health`
  await children.ready(
    host,
    () =>
      fetch(health).then(
        ({ ok }) => ok,
        () => false
      ),
    120_000
  )
  return host
}
