import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { join, resolve } from "node:path"

const ROOT = resolve(__dirname, "../../..")
const KEPT_OUTPUT = 4_000

/** A request's answer, or "none" when it didn't come in time. */
export type Answer = { status: number | "none"; body: unknown }

/** The host in a process of its own, which serves and works nothing off. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly url: string
  ) {}

  /** @param env over the environment of this process; `undefined`: without it */
  static async start(
    database_url: string,
    env: Record<string, string | undefined>
  ): Promise<ServerProcess> {
    const child = fork(join(__dirname, "main.cjs"), {
      cwd: ROOT,
      execArgv: [],
      env: {
        ...process.env,
        NODE_OPTIONS: "",
        DATABASE_URL: database_url,
        MEDUSA_WORKER_MODE: "server",
        ...env,
      },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    })
    let output = ""
    child.stderr?.on("data", (data: Buffer) => {
      output = (output + data.toString()).slice(-KEPT_OUTPUT)
    })
    const ended = once(child, "exit").then(() => {
      throw new Error(`A server ended before it served: ${output}`)
    })
    const [{ port }] = await Promise.race([once(child, "message"), ended])
    ended.catch(() => undefined)
    return new ServerProcess(child, `http://127.0.0.1:${port}`)
  }

  async request(
    method: "GET" | "POST" | "DELETE",
    path: string,
    headers: Record<string, string>,
    body?: unknown,
    deadline_ms = 20_000
  ): Promise<Answer> {
    try {
      const response = await fetch(`${this.url}${path}`, {
        method,
        headers: { "content-type": "application/json", ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(deadline_ms),
      })
      return { status: response.status, body: await response.json() }
    } catch {
      return { status: "none", body: null }
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = once(this.child, "exit")
      this.child.kill("SIGKILL")
      await ended
    }
  }
}
