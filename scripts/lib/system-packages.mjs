import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { PlainError, step } from "./output.mjs"
import { findRedis } from "./redis.mjs"

const CHROMIUMS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

const findChromium = () =>
  [process.env.CHROMIUM_PATH, ...CHROMIUMS].find(
    (path) => path && existsSync(path)
  ) ?? null

/** @returns the program, installed first where we may */
async function ensure(find, debianPackage, variable) {
  const found = find()
  if (found) {
    return found
  }
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new PlainError(
      `The tests need ${debianPackage}: install it${variable ? ` (and set ${variable} if it isn't found)` : ""}.`
    )
  }
  await step(`${debianPackage} installed`, async () => {
    apt("update")
    apt("install", "-y", "--no-install-recommends", debianPackage)
  })
  const installed = find()
  if (!installed) {
    throw new PlainError(`apt-get couldn't install ${debianPackage}.`)
  }
  return installed
}

function apt(...args) {
  spawnSync("apt-get", args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  })
}

export const ensureRedis = () => ensure(findRedis, "redis-server")

export const ensureChromium = () =>
  ensure(findChromium, "chromium", "CHROMIUM_PATH")
