import { spawn, type ChildProcess } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

export type DemoUrls = {
  /** The dashboard, without a trailing slash. */
  dashboard: string
  /** The host's API. */
  api: string
  /** maildev's page; its API is below `/api`. */
  mail: string
  database: string
  redis: string | null
}

export type Demo = {
  urls: DemoUrls
  stop: () => Promise<void>
}

declare global {
  var teamDemo: Demo | undefined
}

export const DEMO_ADMIN = {
  email: "admin@example.com",
  password: "supersecret",
}

const START = resolve(__dirname, "../../scripts/start.mjs")
const START_DEADLINE_MS = 5 * 60_000
const STOP_DEADLINE_MS = 30_000

/**
 * Runs `npm start` on free ports and data of its own, and answers when the
 * dashboard can be used.
 * @param env over the environment of this process
 */
export async function startDemo(
  env: Record<string, string> = {}
): Promise<Demo> {
  const dir = await mkdtemp(join(tmpdir(), "team-demo-"))
  // PostgreSQL may have to walk through it as another user.
  await chmod(dir, 0o755)
  const [port, databasePort, smtpPort, mailUiPort] = await freePorts(4)
  const child = spawn(process.execPath, [START], {
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      NODE_ENV: "",
      DATABASE_URL: "",
      DEMO_DIR: dir,
      PORT: String(port),
      DATABASE_PORT: String(databasePort),
      SMTP_PORT: String(smtpPort),
      MAIL_UI_PORT: String(mailUiPort),
      ...env,
    },
    // By the channel it learns when this process ends without stopping it.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  })
  const log = collect(child)
  const stop = async () => {
    await end(child)
    await rm(dir, { recursive: true, force: true })
  }

  try {
    return { urls: await ready(child, dir, log), stop }
  } catch (error) {
    const kept = join(tmpdir(), `team-demo-${process.pid}.log`)
    await writeFile(kept, log())
    await stop()
    throw new Error(`${String(error)}\nIts whole output is in ${kept}`, {
      cause: error,
    })
  }
}

/** Where the browser specs' shared host is. */
export function demoUrls(): DemoUrls {
  const urls = process.env.DEMO_URLS
  if (!urls) {
    throw new Error("Only specs of the browser project have a running demo")
  }
  return JSON.parse(urls) as DemoUrls
}

async function ready(
  child: ChildProcess,
  dir: string,
  log: () => string
): Promise<DemoUrls> {
  const file = join(dir, "running.json")
  const deadline = Date.now() + START_DEADLINE_MS
  while (Date.now() < deadline) {
    if (existsSync(file)) {
      return JSON.parse(readFileSync(file, "utf8")) as DemoUrls
    }
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`The demo ended: ${log().slice(-2000)}`)
    }
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`The demo isn't ready in time: ${log().slice(-2000)}`)
}

function collect(child: ChildProcess): () => string {
  let output = ""
  const add = (chunk: Buffer) => (output += chunk.toString())
  child.stdout?.on("data", add)
  child.stderr?.on("data", add)
  return () => output
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return
  }
  const ended = new Promise((done) => child.once("exit", done))
  child.kill("SIGTERM")
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_DEADLINE_MS)
  await ended
  clearTimeout(timer)
}

/** Ports nobody listens on; held together, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer()
      await new Promise<void>((done) => server.listen(0, done))
      return server
    })
  )
  return Promise.all(
    servers.map(async (server) => {
      const address = server.address()
      await new Promise((done) => server.close(done))
      if (address === null || typeof address === "string") {
        throw new Error("A TCP server has a port")
      }
      return address.port
    })
  )
}
