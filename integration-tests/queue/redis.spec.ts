import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"

import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import Redis from "ioredis"

import { queue } from "../../src/workflows/services"
import { teamTestRunner } from "../helpers/medusa"
import {
  insertInvitations,
  invite,
  rowOf,
  tokenIn,
  until,
  wake,
} from "./support"

jest.setTimeout(120_000)

const PORT = 6409
const url = `redis://localhost:${PORT}`
// The host itself has no Redis: only the queue of the plugin is under test.
delete process.env.REDIS_URL

describe("with a Redis that comes and goes", () => {
  let server: ChildProcess

  const startRedis = async () => {
    server = spawn("redis-server", ["--port", String(PORT), "--save", ""], {
      stdio: "ignore",
    })
    await until(async () => {
      const probe = new Redis(url, { lazyConnect: true, retryStrategy: null })
      probe.on("error", () => undefined)
      const answer = await probe
        .connect()
        .then(() => probe.ping())
        .catch(() => null)
      probe.disconnect()
      return answer
    })
  }
  const stopRedis = async () => {
    const ended = once(server, "exit")
    server.kill("SIGKILL")
    await ended
  }

  beforeAll(startRedis)
  afterAll(stopRedis)

  teamTestRunner({
    options: { redisUrl: url },
    testSuite: ({ getContainer, mails }) => {
      const connected = (wanted: boolean) =>
        until(() => queue(getContainer()).status().connected === wanted, 30_000)
      const sent = (id: string) =>
        until(async () => {
          const row = await rowOf(getContainer(), id)
          return row.delivery_status === "sent" && row
        }, 30_000)

      it("sends mail whose job was flushed before it was worked on", async () => {
        await connected(true)
        const [row] = await insertInvitations(getContainer(), ["f@example.com"])
        const redis = new Redis(url)
        wake(getContainer(), [row])
        await redis.flushall()
        await sent(row.id)
        redis.disconnect()
        expect(mails.to("f@example.com")).toHaveLength(1)
      })

      it("invites at once while Redis is down, and mails once it is back", async () => {
        const warnings = logged(getContainer(), "warn")
        const news = logged(getContainer(), "info")
        await stopRedis()
        await connected(false)

        const started = Date.now()
        const [row] = await invite(getContainer(), ["down@example.com"])
        expect(Date.now() - started).toBeLessThan(1000)
        await sent(row.id)

        await new Promise((resolve) => setTimeout(resolve, 3000))
        await startRedis()
        await connected(true)
        const [later] = await invite(getContainer(), ["back@example.com"])
        await sent(later.id)
        expect(warnings()).toHaveLength(1)
        expect(news()).toHaveLength(1)
      })

      it("goes on while Redis takes commands and answers none", async () => {
        await connected(true)
        server.kill("SIGSTOP")
        const started = Date.now()
        const [row] = await invite(getContainer(), ["silent@example.com"])
        expect(Date.now() - started).toBeLessThan(1000)
        await sent(row.id)
        await connected(false)
        server.kill("SIGCONT")
        const [later] = await invite(getContainer(), ["loud@example.com"])
        await sent(later.id)
        await connected(true)
        expect(mails.mails).toHaveLength(2)
      })

      it("keeps links out of Redis", async () => {
        const redis = new Redis(url)
        const monitor = await redis.monitor()
        let said = ""
        monitor.on("monitor", (_time: string, args: string[]) => {
          said += args.join(" ")
        })
        const [row] = await invite(getContainer(), ["secret@example.com"])
        const mail = await mails.waitFor("secret@example.com")
        await sent(row.id)
        await until(() => said.includes(row.id))
        monitor.disconnect()
        redis.disconnect()
        expect(said).not.toContain(tokenIn(mail.text).split(".")[1])
      })
    },
  })

  /** What the host's log gets of one level from here on, about Redis. */
  function logged(
    container: Parameters<typeof queue>[0],
    level: "warn" | "info"
  ): () => string[] {
    const lines: string[] = []
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    jest.spyOn(logger, level).mockImplementation((line: unknown) => {
      if (String(line).includes("Redis")) {
        lines.push(String(line))
      }
    })
    return () => lines
  }
})
