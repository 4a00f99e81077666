#!/usr/bin/env node
import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { PlainError, say, sayFailure } from "./lib/output.mjs"
import { outsideDir } from "./lib/postgres-files.mjs"
import { readSettings } from "./lib/settings.mjs"

try {
  const { dir } = readSettings()
  if (isRunning(join(dir, "running.json"))) {
    throw new PlainError("The demo is running: stop it by Ctrl-C first.")
  }
  rmSync(dir, { recursive: true, force: true })
  rmSync(outsideDir(join(dir, "postgres")), { recursive: true, force: true })
  say("The demo's data is gone; the next start makes it anew.")
} catch (error) {
  sayFailure(error)
  process.exit(1)
}

function isRunning(file) {
  try {
    return process.kill(JSON.parse(readFileSync(file, "utf8")).pid, 0)
  } catch {
    return false
  }
}
