import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/**
 * Lays a folder of sources out as Medusa looks for a plugin's built ones, for
 * `TEAM_EXTENSION` of `medusa-config.ts`.
 *
 * @returns the plugin's folder
 */
export function asPlugin(sources: string): string {
  const folder = mkdtempSync(join(tmpdir(), "team-access-host-"))
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "host-of-tests", version: "0.0.0" })
  )
  mkdirSync(join(folder, ".medusa/server"), { recursive: true })
  symlinkSync(sources, join(folder, ".medusa/server/src"))
  return folder
}
