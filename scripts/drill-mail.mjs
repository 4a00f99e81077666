#!/usr/bin/env node
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { ensurePackages } from "./lib/install.mjs"
import { PlainError, sayFailure } from "./lib/output.mjs"
import { startRedis } from "./lib/redis.mjs"
import { withScratch } from "./lib/scratch.mjs"
import { ROOT, checkNode } from "./lib/settings.mjs"
import { ensureRedis } from "./lib/system-packages.mjs"
import { startTestServices } from "./lib/test-services.mjs"

const RUNNER = fileURLToPath(new URL("drill-mail/run.cjs", import.meta.url))

const PLAN = {
  invitations: 2000,
  kills: 20,
  flushes: 2,
  resends: 100,
  mail_down_ms: 20_000,
  answer_ms: 100,
}

async function drill() {
  checkNode()
  await ensurePackages()
  return withScratch(async (children, dir) => {
    // Its Redis is flushed on the way, so it is never one that was given.
    const program = await ensureRedis()
    const redis = await startRedis(children, { dir, program, persist: false })
    const env = await startTestServices(children, dir, {
      ...process.env,
      REDIS_URL: redis,
    })
    const child = spawn(
      process.execPath,
      [RUNNER, JSON.stringify({ ...PLAN, ...given() })],
      { cwd: ROOT, env, stdio: ["ignore", "pipe", "inherit"] }
    )
    let output = ""
    child.stdout.on("data", (chunk) => (output += chunk))
    await new Promise((done) => child.once("exit", done))
    const last = output.trim().split("\n").at(-1)
    try {
      return JSON.parse(last)
    } catch {
      throw new PlainError(`The drill broke off: ${last}`)
    }
  })
}

/** `npm run drill:mail -- --kills=3 --invitations=200` */
function given() {
  const pairs = process.argv
    .slice(2)
    .map((arg) => /^--(\w+)=(\d+)$/.exec(arg))
    .filter(Boolean)
  return Object.fromEntries(pairs.map(([, name, value]) => [name, +value]))
}

drill().then(
  ({ plan, mails, lost, stale, doubled, doubled_allowed, passed }) => {
    console.log(
      [
        `${plan.invitations} invitations, ${plan.resends} resent, ${mails} mails`,
        `${plan.kills} kills, Redis flushed ${plan.flushes} times, mail server down for ${plan.mail_down_ms / 1000} s`,
        `lost: ${lost}`,
        `last link dead: ${stale}`,
        `doubled: ${doubled} (at most ${doubled_allowed})`,
        passed ? "passed" : "failed",
      ].join("\n")
    )
    process.exit(passed ? 0 : 1)
  },
  (error) => {
    sayFailure(error)
    process.exit(1)
  }
)
