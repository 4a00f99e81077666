import { type ChildProcess, spawn } from "node:child_process"
import { resolve } from "node:path"

import { until } from "./support"

const RUNNER = resolve(__dirname, "../../scripts/drill-mail/run.cjs")
const REDIS_PORT = 6408
const LONGEST_MS = 8 * 60_000

const PLAN = {
  invitations: 200,
  kills: 3,
  flushes: 1,
  resends: 20,
  mail_down_ms: 3000,
  answer_ms: 100,
  end_leases: true,
}

describe("workers killed while mail goes out", () => {
  const running: ChildProcess[] = []
  afterAll(() => running.forEach((child) => child.kill("SIGKILL")))

  it(
    "leaves everybody with a mail whose link works, few of them with two",
    async () => {
      const { DB_USERNAME, DB_PASSWORD, DB_HOST, DB_PORT } = process.env
      // Its Redis is flushed on the way, so it is none that others use.
      running.push(
        spawn("redis-server", ["--port", String(REDIS_PORT), "--save", ""], {
          stdio: "ignore",
        })
      )
      const drill = spawn(process.execPath, [RUNNER, JSON.stringify(PLAN)], {
        env: {
          ...process.env,
          NODE_OPTIONS: "",
          DATABASE_URL: `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/postgres`,
          REDIS_URL: `redis://localhost:${REDIS_PORT}`,
        },
        stdio: ["ignore", "pipe", "pipe"],
      })
      running.push(drill)
      let output = ""
      let errors = ""
      drill.stdout.on("data", (chunk) => (output += chunk))
      drill.stderr.on("data", (chunk) => (errors += chunk))
      await until(() => drill.exitCode !== null, LONGEST_MS)

      const last = output.trim().split("\n").at(-1) ?? ""
      expect(last.startsWith("{") ? "" : errors).toBe("")
      expect(JSON.parse(last)).toMatchObject({
        lost: 0,
        stale: 0,
        passed: true,
      })
    },
    LONGEST_MS
  )
})
