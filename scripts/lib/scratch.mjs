import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Children } from "./children.mjs"
import { outsideDir } from "./postgres-files.mjs"

/**
 * Runs `work` with a folder and processes of its own; both are gone when it
 * ends, and when the person ends it.
 * @template T
 * @param {(children: Children, dir: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withScratch(work) {
  const dir = mkdtempSync(join(tmpdir(), "team-access-"))
  // PostgreSQL may have to walk through it as another user.
  chmodSync(dir, 0o755)
  mkdirSync(join(dir, "logs"))
  const children = new Children(dir)
  const cleanUp = async () => {
    await children.stop()
    rmSync(dir, { recursive: true, force: true })
    rmSync(outsideDir(join(dir, "postgres")), { recursive: true, force: true })
  }
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => cleanUp().finally(() => process.exit(130)))
  }
  try {
    return await work(children, dir)
  } finally {
    await cleanUp()
  }
}
