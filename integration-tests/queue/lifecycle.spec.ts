import type { InternalModuleDeclaration } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import Redis from "ioredis"

import { TeamQueueService } from "../../src/modules/team-queue/service"
import { teamTestRunner } from "../helpers/medusa"
import { insertInvitations, invite, rowOf, until } from "./support"

jest.setTimeout(120_000)

// The host of this file only serves; workers are started by the tests.
process.env.MEDUSA_WORKER_MODE = "server"
const redisUrl = process.env.REDIS_URL ?? "redis://localhost:6379"

teamTestRunner({
  testSuite: ({ getContainer, mails }) => {
    const started: TeamQueueService[] = []

    const startQueue = async (
      worker_mode: "worker" | "server" | "shared",
      options: Record<string, unknown> = { redisUrl }
    ) => {
      const container = getContainer()
      const service = new TeamQueueService(
        {
          configModule: {
            ...container.resolve(ContainerRegistrationKeys.CONFIG_MODULE),
            projectConfig: { http: {} },
          } as ConstructorParameters<
            typeof TeamQueueService
          >[0]["configModule"],
          logger: container.resolve(ContainerRegistrationKeys.LOGGER),
        },
        { ...options, database: { clientUrl: "postgres://u:secret@host/db" } },
        { worker_mode } as InternalModuleDeclaration
      )
      started.push(service)
      await service.__hooks.onApplicationStart()
      await until(() => service.status().connected)
      return service
    }
    const stop = async (service: TeamQueueService) => {
      await service.__hooks.onApplicationPrepareShutdown()
      await service.__hooks.onApplicationShutdown()
    }
    const status = async (id: string) =>
      (await rowOf(getContainer(), id)).delivery_status
    const sent = (id: string) =>
      until(async () => (await status(id)) === "sent")

    beforeEach(() => {
      delete process.env.MEDUSA_WORKER_MODE
    })
    afterEach(async () => {
      await Promise.all(started.splice(0).map(stop))
    })

    it("takes up no work in a process that only serves", async () => {
      const [row] = await invite(getContainer(), ["later@example.com"])
      await startQueue("server", {})
      process.env.MEDUSA_WORKER_MODE = "server"
      await startQueue("shared", {})
      await new Promise((resolve) => setTimeout(resolve, 2500))
      expect(await status(row.id)).toBe("queued")

      delete process.env.MEDUSA_WORKER_MODE
      await startQueue("worker", {})
      await sent(row.id)
    })

    it("is woken by a serving process through Redis", async () => {
      await startQueue("worker")
      const server = await startQueue("server")
      // Without a wake each of these would take until the next look, up to 5 s.
      for (const name of ["one", "two", "three"]) {
        const began = Date.now()
        const [row] = await insertInvitations(getContainer(), [
          `${name}@example.com`,
        ])
        server.wakeMail([{ id: row.id, token_version: 1, attempt: 1 }])
        await sent(row.id)
        expect(Date.now() - began).toBeLessThan(1500)
      }
    })

    it("carries ids only, and leaves no job behind", async () => {
      const redis = new Redis(redisUrl)
      const server = await startQueue("server")
      const rows = await insertInvitations(
        getContainer(),
        Array.from({ length: 150 }, (_, i) => `bulk${i}@example.com`)
      )
      server.wakeMail(
        rows.map(({ id }) => ({ id, token_version: 1, attempt: 1 }))
      )
      const jobs = await until(async () => {
        const keys = await redis.keys(`{team-access}:mail:${rows[0].id}*`)
        return keys.length > 0 && keys
      })
      const data = JSON.parse((await redis.hget(jobs[0], "data")) ?? "{}")
      expect(data).toEqual({ ids: rows.slice(0, 100).map(({ id }) => id) })

      await startQueue("worker")
      await until(async () => {
        const left = await redis.keys(`{team-access}:mail:tinv*`)
        return left.length === 0 && mails.mails.length === 150
      })
      redis.disconnect()
    })

    it("finishes the mail under way before the process ends, and begins no other", async () => {
      const worker = await startQueue("worker")
      mails.delay(1500)
      const [row] = await insertInvitations(getContainer(), [
        "last@example.com",
      ])
      worker.wakeMail([{ id: row.id, token_version: 1, attempt: 1 }])
      await until(async () => (await status(row.id)) === "sending")

      const [next] = await insertInvitations(getContainer(), [
        "next@example.com",
      ])
      await worker.__hooks.onApplicationPrepareShutdown()
      expect(await status(row.id)).toBe("sent")
      expect(mails.to("last@example.com")).toHaveLength(1)
      expect(await status(next.id)).toBe("queued")
    })

    it("ends in time when a mail server doesn't answer", async () => {
      const worker = await startQueue("worker", {})
      mails.delay(12_000)
      const [row] = await insertInvitations(getContainer(), [
        "stuck@example.com",
      ])
      await until(async () => (await status(row.id)) === "sending")
      started.length = 0
      const began = Date.now()
      await stop(worker)
      expect(Date.now() - began).toBeLessThan(11_500)
      mails.clear()
    })

    it("says in one line that there is no Redis, and nothing of passwords", async () => {
      const logger = getContainer().resolve(ContainerRegistrationKeys.LOGGER)
      const info = jest
        .spyOn(logger, "info")
        .mockImplementation(() => undefined)
      const warn = jest
        .spyOn(logger, "warn")
        .mockImplementation(() => undefined)
      await startQueue("worker", {})
      const away = await unreachable()
      const lines = [...info.mock.calls, ...warn.mock.calls].flat().map(String)
      info.mockRestore()
      warn.mockRestore()
      await stop(away)
      expect(lines.filter((line) => line.includes("no Redis"))).toHaveLength(1)
      expect(
        lines.filter((line) => line.includes("Redis doesn't answer"))
      ).toHaveLength(1)
      expect(lines.join()).not.toContain("hunter2")
    })

    /** A queue whose Redis isn't there, after some attempts to reach it. */
    async function unreachable(): Promise<TeamQueueService> {
      const container = getContainer()
      const service = new TeamQueueService(
        {
          configModule: container.resolve(
            ContainerRegistrationKeys.CONFIG_MODULE
          ),
          logger: container.resolve(ContainerRegistrationKeys.LOGGER),
        },
        { redisUrl: "redis://me:hunter2@localhost:6399" },
        { worker_mode: "server" } as InternalModuleDeclaration
      )
      await service.__hooks.onApplicationStart()
      await new Promise((resolve) => setTimeout(resolve, 1500))
      return service
    }
  },
})
