#!/usr/bin/env node
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Children } from "./lib/children.mjs"
import {
  buildDashboard,
  hostEnv,
  migrate,
  seed,
  startHost,
} from "./lib/host.mjs"
import { ensurePackages } from "./lib/install.mjs"
import { PlainError, say, sayFailure, step } from "./lib/output.mjs"
import { assertFree } from "./lib/ports.mjs"
import { startServices } from "./lib/services.mjs"
import { checkNode, prepareDir, readSettings } from "./lib/settings.mjs"

async function start() {
  checkNode()
  const settings = readSettings()
  await checkPorts(settings)
  prepareDir(settings.dir)

  const running = join(settings.dir, "running.json")
  const children = new Children(settings.dir)
  const stopped = onSignal(async () => {
    say("\nStopping …")
    await children.stop()
    rmSync(running, { force: true })
  })
  try {
    const host = await startAll(children, settings, running)
    const code = await Promise.race([host.exited, stopped])
    if (!children.stopping) {
      throw code === undefined
        ? new PlainError("Stopped.")
        : children.failure("medusa")
    }
    await stopped
  } catch (error) {
    if (children.stopping) {
      await stopped
      return
    }
    await children.stop()
    rmSync(running, { force: true })
    throw error
  }
}

async function checkPorts(settings) {
  await assertFree(settings.port, "PORT", "the dashboard")
  await assertFree(settings.smtpPort, "SMTP_PORT", "the mail catcher")
  await assertFree(settings.mailUiPort, "MAIL_UI_PORT", "the mail page")
  if (!settings.databaseUrl) {
    await assertFree(settings.databasePort, "DATABASE_PORT", "PostgreSQL")
  }
}

async function startAll(children, settings, running) {
  say("Starting the team access demo\n")
  await ensurePackages()
  const services = await startServices(children, settings)
  const env = hostEnv(settings, services)
  await Promise.all([
    buildDashboard(children, settings, env),
    migrate(children, settings, env).then(() => seed(children, settings, env)),
  ])
  const host = await step("Medusa", () => startHost(children, settings, env))

  const urls = {
    dashboard: env.ADMIN_URL,
    api: `http://localhost:${settings.port}`,
    mail: `http://localhost:${settings.mailUiPort}`,
    database: services.databaseUrl,
    redis: services.redisUrl,
  }
  writeFileSync(running, JSON.stringify({ pid: process.pid, ...urls }), {
    mode: 0o600,
  })
  say(`
Ready. Open
  Dashboard   ${urls.dashboard}
  Log in as   admin@example.com / supersecret
  Mails       ${urls.mail}

Ctrl-C stops it; "npm run reset" starts over with empty data.
Logs are in ${join(settings.dir, "logs")}`)
  return host
}

/** Resolves once it was told to end, or its parent has, and `stop` is done. */
function onSignal(stop) {
  return new Promise((done) => {
    let asked = false
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) {
      process.on(signal, () => {
        if (!asked) {
          asked = true
          stop().finally(done)
        }
      })
    }
  })
}

process.channel?.unref()

start().then(
  () => process.exit(0),
  (error) => {
    sayFailure(error)
    process.exit(1)
  }
)
