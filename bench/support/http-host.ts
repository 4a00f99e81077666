import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { resolve } from "node:path"

import { expressLoader } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getResolvedPlugins,
} from "@medusajs/framework/utils"
import apiLoader from "@medusajs/medusa/loaders/api"
import axios, { type AxiosInstance } from "axios"
import express from "express"

import { createHostUser } from "../../integration-tests/helpers/users"
import { linkedUsers } from "../../src/workflows/services"
import { bootHost } from "./host"

const CONNECTIONS = 30
const ROOT = resolve(__dirname, "../..")

export type HttpHost = {
  container: MedusaContainer
  /** Logged in as the Administrator; throws on what is no success. */
  admin: AxiosInstance
  stop: () => Promise<void>
}

/** A host with its routes, ours and its own, and an Administrator. */
export async function bootHttpHost(
  env: Record<string, string>
): Promise<HttpHost> {
  const { container, stop } = await bootHost(env)
  const app = express()
  app.use((req, _, next) => {
    Object.assign(req, { scope: container.createScope() })
    next()
  })
  // Each of the host's invites holds a connection and waits for a second: ten at
  // once lock each other out of the default pool of ten.
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION).client.pool.max =
    CONNECTIONS
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const { shutdown } = await expressLoader({ app, container })
  await apiLoader({
    app,
    container,
    plugins: await getResolvedPlugins(ROOT, config, true),
  })
  const server = createServer(app).listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  const client = axios.create({ baseURL: `http://127.0.0.1:${port}` })

  const { user, headers } = await createHostUser(container, client, {
    email: "admin@example.com",
  })
  await linkedUsers(container).claimFirstAdministrator({
    id: user.id,
    email: user.email,
    name: "Ada Example",
    created_at: new Date(),
  })
  return {
    container,
    admin: axios.create({ baseURL: client.defaults.baseURL, headers }),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await shutdown()
      await stop()
    },
  }
}
