import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"

import Redis from "ioredis"

import { eventually } from "./eventually"

/** A Redis of a test's own, to be stopped and silenced. */
export class RedisProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string
  ) {}

  static async start(): Promise<RedisProcess> {
    const port = await freePort()
    const child = spawn(
      "redis-server",
      ["--port", String(port), "--bind", "127.0.0.1", "--save", ""],
      { stdio: "ignore" }
    )
    const redis = new RedisProcess(child, `redis://127.0.0.1:${port}`)
    await eventually(() => answers(redis.url), 30_000)
    return redis
  }

  /** Takes commands from now on, and answers none. */
  silence(): void {
    this.child.kill("SIGSTOP")
  }

  resume(): void {
    this.child.kill("SIGCONT")
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = once(this.child, "exit")
      this.child.kill("SIGKILL")
      await ended
    }
  }
}

async function answers(url: string): Promise<boolean> {
  const probe = new Redis(url, { lazyConnect: true, retryStrategy: null })
  probe.on("error", () => undefined)
  try {
    await probe.connect()
    return (await probe.ping()) === "PONG"
  } catch {
    return false
  } finally {
    probe.disconnect()
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (address === null || typeof address === "string") {
    throw new Error("A TCP server has a port")
  }
  return address.port
}
