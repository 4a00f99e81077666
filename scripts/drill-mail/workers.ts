import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"

const PROGRAM = resolve(__dirname, "worker.cjs")

/** The host's workers, started and killed without warning. */
export class Workers {
  readonly #running: ChildProcess[] = []

  /** Answers when it has begun to work. */
  async start(): Promise<void> {
    const worker = fork(PROGRAM, {
      execArgv: [],
      env: { ...process.env, MEDUSA_WORKER_MODE: "worker" },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    })
    const ended = once(worker, "exit").then(() => {
      throw new Error("A worker ended before it began.")
    })
    await Promise.race([once(worker, "message"), ended])
    ended.catch(() => undefined)
    this.#running.push(worker)
  }

  /** Kills the longest-running one as `kill -9` does. */
  async killOne(): Promise<void> {
    const worker = this.#running.shift()
    if (worker) {
      const ended = once(worker, "exit")
      worker.kill("SIGKILL")
      await ended
    }
  }

  async killAll(): Promise<void> {
    while (this.#running.length) {
      await this.killOne()
    }
  }
}
