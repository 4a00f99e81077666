import { spawn } from "node:child_process"
import { closeSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { PlainError } from "./output.mjs"

const LEASH = fileURLToPath(new URL("leash.mjs", import.meta.url))
// Longer than the leash's own, which is the kinder one.
const STOP_DEADLINE_MS = 20_000

/**
 * The processes that a script has started. They run in groups of their own,
 * so that Ctrl-C reaches the script only, which ends them in order.
 */
export class Children {
  #running = []
  #stopping = false
  #logs

  /** @param {string} dir holds a folder `logs` */
  constructor(dir) {
    this.#logs = join(dir, "logs")
  }

  get stopping() {
    return this.#stopping
  }

  logFile(name) {
    return join(this.#logs, `${name}.log`)
  }

  /**
   * Starts a program; its output goes to its log file.
   * @param {{ env?: object, cwd?: string, stopSignal?: string, identity?: object }} options
   */
  start(name, command, args, options = {}) {
    if (this.#stopping) {
      throw new PlainError("Stopped.")
    }
    const log = openSync(this.logFile(name), "w")
    const child = spawn(process.execPath, [LEASH, command, ...args], {
      cwd: options.cwd,
      env: {
        ...(options.env ?? process.env),
        LEASH_STOP_SIGNAL: options.stopSignal ?? "SIGTERM",
        LEASH_IDENTITY: JSON.stringify(options.identity ?? {}),
      },
      stdio: ["ignore", log, log, "ipc"],
      detached: true,
    })
    closeSync(log)
    const entry = { name, child, exited: null }
    entry.exited = new Promise((done) => {
      child.once("exit", (code) => {
        this.#running = this.#running.filter((other) => other !== entry)
        done(code ?? 1)
      })
    })
    this.#running.push(entry)
    return entry
  }

  /** Runs a program to its end; a failure shows the last lines of its log. */
  async run(name, command, args, options) {
    const code = await this.start(name, command, args, options).exited
    if (this.#stopping) {
      throw new PlainError("Stopped.")
    }
    if (code !== 0) {
      throw this.failure(name)
    }
  }

  /** What a person needs to see when `name` has failed. */
  failure(name) {
    const lines = readFileSync(this.logFile(name), "utf8").trim().split("\n")
    const tail = lines.slice(-15).map(readable).join("\n")
    return new PlainError(
      `${name} failed. Its log, ${this.logFile(name)}, ends with:\n${tail}`
    )
  }

  /** Waits until `condition` holds; fails when the process ends first. */
  async ready(entry, condition, deadlineMs = 60_000) {
    let ended = false
    entry.exited.then(() => (ended = true))
    const deadline = Date.now() + deadlineMs
    while (!(await condition())) {
      if (this.#stopping) {
        throw new PlainError("Stopped.")
      }
      if (ended || Date.now() > deadline) {
        throw this.failure(entry.name)
      }
      await new Promise((done) => setTimeout(done, 100))
    }
  }

  /** Ends all of them, the last one started first. */
  async stop() {
    this.#stopping = true
    for (const entry of [...this.#running].reverse()) {
      await this.stopOne(entry)
    }
  }

  async stopOne({ child, exited }) {
    if (child.exitCode !== null || child.signalCode !== null) {
      return
    }
    child.kill("SIGTERM")
    const timer = setTimeout(() => killGroup(child.pid), STOP_DEADLINE_MS)
    await exited
    clearTimeout(timer)
  }
}

/** Medusa logs in JSON, with stacks that bury the message. */
function readable(line) {
  let text = line
  try {
    text = JSON.parse(line).message ?? line
  } catch {
    // Not JSON: as it is.
  }
  return String(text).slice(0, 500)
}

function killGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL")
  } catch {
    process.kill(pid, "SIGKILL")
  }
}
