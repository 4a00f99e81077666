#!/usr/bin/env node
import { fork } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { ensurePackages } from "./lib/install.mjs"
import { PlainError, sayFailure } from "./lib/output.mjs"
import { withScratch } from "./lib/scratch.mjs"
import { ROOT, checkNode } from "./lib/settings.mjs"
import { startTestServices } from "./lib/test-services.mjs"

const RUNNER = fileURLToPath(new URL("lib/run-bench.cjs", import.meta.url))
const FOLDER = join(ROOT, "bench")
const SUFFIX = ".bench.ts"

const names = process.argv.slice(2).filter((arg) => !arg.startsWith("--"))
const asJson = process.argv.includes("--json")
if (asJson) {
  // Only the results belong on stdout.
  console.log = console.error
}

function chosen() {
  const known = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
  const unknown = names.find((name) => !known.includes(name))
  if (unknown) {
    throw new PlainError(
      `No bench "${unknown}": there are ${known.join(", ")}.`
    )
  }
  return known.filter((name) => !names.length || names.includes(name))
}

function runOne(name, env) {
  return new Promise((done, failed) => {
    const child = fork(RUNNER, [join(FOLDER, name + SUFFIX)], {
      cwd: ROOT,
      env,
      stdio: ["ignore", asJson ? 2 : "inherit", "inherit", "ipc"],
    })
    let results = null
    child.once("message", (message) => (results = message))
    child.once("exit", () =>
      results
        ? done(results)
        : failed(new PlainError(`The bench ${name} failed: see above.`))
    )
  })
}

async function bench() {
  checkNode()
  const benches = chosen()
  await ensurePackages()
  return withScratch(async (children, dir) => {
    const env = await startTestServices(children, dir)
    const results = []
    for (const name of benches) {
      results.push(...(await runOne(name, env)))
    }
    return results
  })
}

function print(results) {
  if (asJson) {
    process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
    return
  }
  for (const { name, ratio, target, met } of results) {
    console.log(`${met ? "✓" : "✗"} ${name}: ${ratio} (target ${target})`)
  }
}

bench().then(
  (results) => {
    print(results)
    process.exit(results.every(({ met }) => met) ? 0 : 1)
  },
  (error) => {
    sayFailure(error)
    process.exit(1)
  }
)
