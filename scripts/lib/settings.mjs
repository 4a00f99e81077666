import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { randomBytes } from "node:crypto"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { PlainError } from "./output.mjs"

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..")

const OLDEST_NODE = [20, 19]

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number)
  const [oldest, since] = OLDEST_NODE
  if (major < oldest || (major === oldest && minor < since)) {
    throw new PlainError(
      `This needs Node ${OLDEST_NODE.join(".")} or newer; this is ${version}.`
    )
  }
}

function portFrom(env, variable, fallback) {
  const value = env[variable] || String(fallback)
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new PlainError(
      `${variable} must be a port from 1 to 65535, not "${value}".`
    )
  }
  return port
}

/** Where everything is kept and listens, from the environment. */
export function readSettings(env = process.env) {
  return {
    dir: resolve(env.DEMO_DIR || join(ROOT, ".demo")),
    port: portFrom(env, "PORT", 9000),
    databasePort: portFrom(env, "DATABASE_PORT", 54329),
    smtpPort: portFrom(env, "SMTP_PORT", 1025),
    mailUiPort: portFrom(env, "MAIL_UI_PORT", 1080),
    databaseUrl: env.DATABASE_URL || null,
    redisUrl: env.REDIS_URL || null,
  }
}

/** Makes the folder for data, or says why it can't. */
export function prepareDir(dir) {
  try {
    mkdirSync(join(dir, "logs"), { recursive: true })
    writeFileSync(join(dir, ".writable"), "")
  } catch (error) {
    throw new PlainError(
      `Can't write to ${dir} (${error.code}): set DEMO_DIR to a folder that you may write to.`
    )
  }
}

/** What the demo remembers between two starts. */
export function readState(dir) {
  try {
    return JSON.parse(readFileSync(join(dir, "state.json"), "utf8"))
  } catch {
    return {}
  }
}

export function writeState(dir, change) {
  const state = { ...readState(dir), ...change }
  writeFileSync(join(dir, "state.json"), JSON.stringify(state, null, 2), {
    mode: 0o600,
  })
  return state
}

/** Secrets of this demo alone, so that none is ever a default. */
export function readSecrets(dir) {
  const known = readState(dir).secrets
  return (
    known ??
    writeState(dir, {
      secrets: {
        jwt: randomBytes(32).toString("hex"),
        cookie: randomBytes(32).toString("hex"),
      },
    }).secrets
  )
}
