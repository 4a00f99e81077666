import { readdirSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../lib/settings.mjs"

const CLI = join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")

/** @returns the tarball, as npm would publish it */
export async function packPlugin(children, dir) {
  await children.run("build", process.execPath, [CLI, "plugin:build"], {
    cwd: ROOT,
    env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true" },
  })
  await children.run(
    "pack",
    "npm",
    ["pack", "--ignore-scripts", "--pack-destination", dir],
    { cwd: ROOT }
  )
  return join(
    dir,
    readdirSync(dir).find((name) => name.endsWith(".tgz"))
  )
}
