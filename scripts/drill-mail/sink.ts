import { fork } from "node:child_process"
import { createServer } from "node:net"
import { resolve } from "node:path"

const PROGRAM = resolve(__dirname, "smtp-sink.mjs")

/** A mail as the mail server took it; `token` is that of its link. */
export type TakenMail = { to: string; token: string | null; at: number }

export type Sink = {
  port: number
  count: () => Promise<number>
  /** All mails in the order of their arrival. */
  mails: () => Promise<TakenMail[]>
  clear: () => Promise<void>
  /** Breaks all connections and takes no more, until `up`. */
  down: () => Promise<void>
  up: () => Promise<void>
  stop: () => void
}

/**
 * Starts a mail server that takes everything, in a process of its own.
 * @param answer_ms how long after taking a mail it says so
 */
export async function startSink(answer_ms = 0): Promise<Sink> {
  const port = await freePort()
  const args = [String(port), String(answer_ms)]
  const child = fork(PROGRAM, args, { execArgv: [] })
  const waiting = new Map<number, (answer: unknown) => void>()
  let asked = 0
  child.on("message", ({ id, answer }: { id: number; answer?: unknown }) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  })
  const answered = (id: number) =>
    new Promise<unknown>((done) => waiting.set(id, done))
  const ask = async <T>(what: string): Promise<T> => {
    const id = ++asked
    child.send({ id, ask: what })
    return (await answered(id)) as T
  }

  await answered(0)
  return {
    port,
    count: () => ask("count"),
    mails: () => ask("mails"),
    clear: () => ask("clear"),
    down: () => ask("down"),
    up: () => ask("up"),
    stop: () => void child.kill("SIGKILL"),
  }
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer()
    server.once("error", failed)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() =>
        typeof address === "object" && address
          ? done(address.port)
          : failed(new Error("No port."))
      )
    })
  })
}
