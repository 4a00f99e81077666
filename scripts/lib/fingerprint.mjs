import { createHash } from "node:crypto"
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./settings.mjs"

function files(path) {
  if (!existsSync(path)) {
    return []
  }
  if (!statSync(path).isDirectory()) {
    return [path]
  }
  return readdirSync(path)
    .filter((name) => name !== "__tests__")
    .sort()
    .flatMap((name) => files(join(path, name)))
}

/** A hash of a text. */
export const digest = (text) => createHash("sha256").update(text).digest("hex")

/** One hash of the names and contents of files and folders of the project. */
export function fingerprint(...paths) {
  const hash = createHash("sha256")
  for (const file of paths.flatMap((path) => files(join(ROOT, path)))) {
    hash.update(file.slice(ROOT.length)).update(readFileSync(file))
  }
  return hash.digest("hex")
}
