import { spawnSync } from "node:child_process"
import { existsSync, statSync } from "node:fs"
import { join } from "node:path"
import { PlainError, say, step } from "./output.mjs"
import { ROOT } from "./settings.mjs"

/** npm writes the inner file at the end of a successful install. */
function isInstalled() {
  const done = join(ROOT, "node_modules", ".package-lock.json")
  const lock = join(ROOT, "package-lock.json")
  return (
    existsSync(done) &&
    (!existsSync(lock) || statSync(done).mtimeMs >= statSync(lock).mtimeMs)
  )
}

/** Installs the packages when they are missing or older than the lock file. */
export async function ensurePackages() {
  if (isInstalled()) {
    return
  }
  say("Installing packages; the first time takes a few minutes.")
  await step("Packages installed", async () => {
    const { status, error } = spawnSync(
      process.platform === "win32" ? "npm.cmd" : "npm",
      // Not `ci`: it refuses a lock file that lacks another system's binaries.
      ["install", "--no-audit", "--no-fund", "--loglevel=error"],
      {
        cwd: ROOT,
        stdio: "inherit",
        shell: process.platform === "win32",
        // The development packages hold what runs the demo and the tests.
        env: { ...process.env, NODE_ENV: "development" },
      }
    )
    if (status !== 0) {
      throw new PlainError(
        `npm couldn't install the packages${error ? ` (${error.message})` : ""}: see its words above.`
      )
    }
  })
}
