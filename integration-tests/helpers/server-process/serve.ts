import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

import { expressLoader } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  getResolvedPlugins,
} from "@medusajs/framework/utils"
import apiLoader from "@medusajs/medusa/loaders/api"
import load from "@medusajs/medusa/loaders/index"
import express from "express"

/** Everything but the dashboard; answers the port. */
export async function serve(): Promise<number> {
  const directory = process.cwd()
  const { container } = await load({
    directory,
    expressApp: express(),
    skipLoadingEntryPoints: true,
  })
  const app = express()
  app.use((req, _, next) => {
    Object.assign(req, { scope: container.createScope() })
    next()
  })
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  await expressLoader({ app, container })
  await apiLoader({
    app,
    container,
    plugins: await getResolvedPlugins(directory, config, true),
  })
  const server = createServer(app).listen(0, "127.0.0.1")
  await once(server, "listening")
  return (server.address() as AddressInfo).port
}
