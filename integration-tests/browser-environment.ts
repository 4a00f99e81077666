import type { Circus } from "@jest/types"
import { TestEnvironment } from "jest-environment-node"

/** Tells `afterEach` whether the test failed, which Jest itself doesn't. */
export default class BrowserEnvironment extends TestEnvironment {
  handleTestEvent(event: Circus.Event): void {
    if (event.name === "test_start") {
      this.global.testFailed = false
    }
    if (event.name === "test_fn_failure") {
      this.global.testFailed = true
    }
  }
}
