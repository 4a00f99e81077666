import { isDeepStrictEqual, inspect } from "node:util"
import { say } from "../lib/output.mjs"

/** Counts what holds and what doesn't; one failure doesn't hide the next. */
export function checks() {
  let passed = 0
  let failed = 0
  const check = (what, found, wanted = true) => {
    if (isDeepStrictEqual(found, wanted)) {
      passed += 1
      say(`  ✓ ${what}`)
      return
    }
    failed += 1
    say(`  ✗ ${what}: ${inspect(found)} instead of ${inspect(wanted)}`)
  }
  return { check, total: () => ({ passed, failed }) }
}
