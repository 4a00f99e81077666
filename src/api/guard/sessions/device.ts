import Bowser from "bowser"

const LONGEST = 500

/** "Chrome 142", "macOS 15", "Apple Macintosh", as far as a browser says it. */
export function deviceOf(user_agent: string | undefined): {
  browser: string | null
  system: string | null
  device: string | null
} {
  if (!user_agent) {
    return { browser: null, system: null, device: null }
  }
  const { browser, os, platform } = Bowser.parse(user_agent.slice(0, LONGEST))
  return {
    browser: named(browser.name, browser.version?.split(".")[0]),
    system: named(os.name, os.versionName ?? os.version),
    device: named(platform.vendor, platform.model) ?? platform.type ?? null,
  }
}

const named = (...parts: (string | undefined)[]): string | null =>
  parts.filter(Boolean).join(" ").slice(0, 100) || null
