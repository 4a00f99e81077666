import { container, MedusaAppLoader } from "@medusajs/framework"
import { asValue } from "@medusajs/framework/awilix"
import { configLoader } from "@medusajs/framework/config"
import { pgConnectionLoader } from "@medusajs/framework/database"
import { logger } from "@medusajs/framework/logger"
import type { ConfigModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { acceptInvitation } from "../../../src/api/admin/team/invitations/accept"
import type { ChildOrders, Point } from "./orders"

const NEEDED = new Set<string>([
  Modules.API_KEY,
  Modules.AUTH,
  Modules.CACHE,
  Modules.CACHING,
  Modules.EVENT_BUS,
  Modules.LOCKING,
  Modules.USER,
  Modules.WORKFLOW_ENGINE,
])

type Call = (...args: unknown[]) => Promise<unknown>

/** Does as told in the environment. Without routes and workers of its own. */
export async function run(): Promise<void> {
  const orders = JSON.parse(process.env.ACCEPT_ORDERS ?? "") as ChildOrders
  const host = await boot()
  if (orders.fail) {
    replace(host, orders.fail, async () => {
      throw new Error("injected")
    })
  }
  replace(host, orders.kill, async (call) => {
    await call()
    process.kill(process.pid, "SIGKILL")
  })
  await acceptInvitation(host, orders.body, orders.login)
}

async function boot(): Promise<MedusaContainer> {
  await configLoader(process.cwd(), "medusa-config")
  container.register(ContainerRegistrationKeys.LOGGER, asValue(logger))
  await pgConnectionLoader()
  const { modules } = container.resolve<ConfigModule>(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  for (const key of Object.keys(modules ?? {})) {
    if (modules && !NEEDED.has(key) && !key.startsWith("team_")) {
      modules[key] = false
    }
  }
  await new MedusaAppLoader().load()
  return container
}

function replace(
  host: MedusaContainer,
  { service, method, nth = 1 }: Point,
  instead: (call: () => Promise<unknown>) => Promise<unknown>
): void {
  const target = host.resolve<Record<string, Call>>(service)
  const original = target[method].bind(target)
  let calls = 0
  target[method] = async (...args) => {
    calls++
    const call = () => original(...args)
    return calls === nth ? instead(call) : call()
  }
}
