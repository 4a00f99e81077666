#!/usr/bin/env node
import { ensurePackages } from "./lib/install.mjs"
import { PlainError, say, sayFailure } from "./lib/output.mjs"
import { withScratch } from "./lib/scratch.mjs"
import { checkNode } from "./lib/settings.mjs"
import { ensureChromium, ensureRedis } from "./lib/system-packages.mjs"
import { startTestServices } from "./lib/test-services.mjs"
import { STAGES, runStage } from "./lib/test-stages.mjs"

/** `npm test -- unit http -- pattern` */
function readArguments(args) {
  const end = args.includes("--") ? args.indexOf("--") : args.length
  const names = args.slice(0, end)
  const unknown = names.find((name) => !STAGES.some((s) => s.name === name))
  if (unknown) {
    const known = STAGES.map(({ name }) => name).join(", ")
    throw new PlainError(`No stage "${unknown}": there are ${known}.`)
  }
  return {
    stages: STAGES.filter(({ name }) => !names.length || names.includes(name)),
    pattern: args.slice(end + 1),
  }
}

async function test() {
  checkNode()
  const { stages, pattern } = readArguments(process.argv.slice(2))
  await ensurePackages()

  return withScratch(async (children, dir) => {
    const env = await prepare(stages, children, dir)
    return await runAll(stages, { env, dir, pattern })
  })
}

async function prepare(stages, children, dir) {
  const env = { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true" }
  // Medusa's test runner would listen on it, two hosts at a time.
  delete env.PORT
  if (stages.some(({ browser }) => browser)) {
    await ensureRedis()
    env.CHROMIUM_PATH = await ensureChromium()
  }
  return stages.some(({ database }) => database)
    ? startTestServices(children, dir, env)
    : env
}

async function runAll(stages, context) {
  const total = { passed: 0, failed: 0 }
  const lines = []
  for (const stage of stages) {
    say(`\n── ${stage.name} ${"─".repeat(60 - stage.name.length)}`)
    const since = Date.now()
    const { passed, failed, skipped = 0 } = await runStage(stage, context)
    total.passed += passed
    total.failed += failed
    const seconds = `${Math.round((Date.now() - since) / 1000)} s`
    lines.push(
      `${failed ? "✗" : "✓"} ${stage.name.padEnd(8)} ok ${passed}, not ok ${failed}${skipped ? `, skipped ${skipped}` : ""} (${seconds})`
    )
  }
  say(`\n${lines.join("\n")}\n`)
  say(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

test().then(
  (code) => process.exit(code),
  (error) => {
    sayFailure(error)
    say("\n0 passed, 1 failed")
    process.exit(1)
  }
)
