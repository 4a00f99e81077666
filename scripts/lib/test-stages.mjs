import { spawn } from "node:child_process"
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./settings.mjs"

const BIN = join(ROOT, "node_modules")

/**
 * What `npm test` runs, in this order: jest's projects by their names, and
 * the checks before them by their programs. Only the queue's tests see Redis:
 * in the others two hosts at a time would share one.
 */
export const STAGES = [
  {
    name: "lint",
    commands: [
      ["eslint/bin/eslint.js", "."],
      ["prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
    ],
  },
  {
    name: "types",
    commands: [
      // As the build does, declarations included.
      ["typescript/bin/tsc", "-p", "tsconfig.json", "--noEmit"],
      ["typescript/bin/tsc", "-p", "tsconfig.check.json"],
      ["typescript/bin/tsc", "-p", "src/admin/tsconfig.json"],
    ],
  },
  { name: "unit", specs: ["src", "scripts"], suffix: ".unit.spec" },
  { name: "modules", specs: ["integration-tests/modules"], database: true },
  { name: "http", specs: ["integration-tests/http"], database: true },
  {
    name: "queue",
    specs: ["integration-tests/queue"],
    database: true,
    redis: true,
    workers: 1,
  },
  {
    name: "browser",
    specs: ["integration-tests/browser"],
    browser: true,
    workers: 1,
  },
]

/** @returns {Promise<{ passed: number, failed: number }>} */
export function runStage(stage, { env, dir, pattern }) {
  return stage.commands
    ? runChecks(stage, env)
    : runJest(stage, { env, dir, pattern })
}

async function runChecks({ commands }, env) {
  let passed = true
  for (const [program, ...args] of commands) {
    passed = (await run([join(BIN, program), ...args], env)) === 0 && passed
  }
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function runJest(stage, { env, dir, pattern }) {
  if (!hasSpecs(stage)) {
    return { passed: 0, failed: 0 }
  }
  const report = join(dir, `${stage.name}.json`)
  const { REDIS_URL, ...others } = env
  const code = await run(
    [
      "--experimental-vm-modules",
      "--no-warnings",
      join(BIN, "jest", "bin", "jest.js"),
      ...["--selectProjects", stage.name, "--ci", "--silent"],
      ...["--json", "--outputFile", report],
      ...["--maxWorkers", String(stage.workers ?? 2), "--forceExit"],
      ...pattern,
    ],
    stage.redis ? { ...others, REDIS_URL } : others
  )
  return existsSync(report)
    ? count(JSON.parse(readFileSync(report, "utf8")), code, pattern)
    : { passed: 0, failed: 1 }
}

/** A suite that didn't load, or a run without any test, counts as a failure. */
function count(report, code, pattern) {
  const passed = report.numPassedTests
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  const ranNothing = passed + failed === 0 && !pattern.length
  const crashed = code !== 0 && failed === 0
  return {
    passed,
    failed: failed || (ranNothing || (crashed && !pattern.length) ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function hasSpecs({ specs, suffix = ".spec" }) {
  return specs.some((folder) => {
    const path = join(ROOT, folder)
    return (
      existsSync(path) &&
      readdirSync(path, { recursive: true }).some((name) =>
        [`${suffix}.ts`, `${suffix}.tsx`].some((end) => name.endsWith(end))
      )
    )
  })
}

function run(args, env) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env,
      // jest's JSON report goes to its file; people read stderr.
      stdio: ["ignore", "inherit", "inherit"],
    })
    child.once("exit", (code) => done(code ?? 1))
  })
}
