import { Agent } from "node:http"

import type { AxiosInstance } from "axios"
import axios from "axios"

import { guardSwitch } from "../integration-tests/helpers/guard-switch"
import { staff } from "../integration-tests/helpers/staff"
import { createHostUser } from "../integration-tests/helpers/users"
import { seedCatalog } from "../scripts/seed/catalog"
import { seedOrders } from "../scripts/seed/orders"
import { seedShop } from "../scripts/seed/shop"
import { bootHttpHost } from "./support/http-host"
import { median } from "./support/median"

const AT_ONCE = 4
const REQUESTS = 40
const ROUNDS = 12
const TARGET = 0.97

const PATHS = ["/admin/products", "/admin/orders"]

/**
 * Requests a second of lists that the dashboard shows, with the guard, against
 * the same host without it: for an Administrator, and for somebody with a role.
 */
export default async function guardBench() {
  const control = guardSwitch()
  const host = await bootHttpHost({
    MAIL_PROVIDER: "none",
  })
  const httpAgent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  try {
    const { container, admin } = host
    const shop = await seedShop(container)
    await seedOrders(container, shop, await seedCatalog(container, shop))
    const client = axios.create({ baseURL: admin.defaults.baseURL })
    const team = staff({
      getContainer: () => container,
      createUser: (user) => createHostUser(container, client, user),
    })
    const { headers } = await team.hire(["trole_user"])
    const callers: [string, AxiosInstance][] = [
      ["administrator", admin],
      ["role", axios.create({ baseURL: admin.defaults.baseURL, headers })],
    ]

    const results = []
    for (const [caller, api] of callers) {
      api.defaults.httpAgent = httpAgent
      for (const path of PATHS) {
        const ratio = await compare(api, path, control)
        results.push({
          name: `guard ${caller} ${path.split("/").pop()}`,
          ratio,
          target: TARGET,
          met: ratio >= TARGET,
        })
      }
    }
    return results
  } finally {
    control.remove()
    httpAgent.destroy()
    await host.stop()
  }
}

/** By turns, so that both are disturbed alike. */
async function compare(
  api: AxiosInstance,
  path: string,
  control: { isOff: boolean }
): Promise<number> {
  const perSecond = async (isOff: boolean) => {
    control.isOff = isOff
    const began = performance.now()
    await send(api, path)
    control.isOff = false
    return REQUESTS / ((performance.now() - began) / 1000)
  }
  await perSecond(true)
  await perSecond(false)
  const ratios: number[] = []
  const rates: number[][] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const first = round % 2 === 0
    const some = await perSecond(first)
    const others = await perSecond(!first)
    const [off, on] = first ? [some, others] : [others, some]
    rates[0].push(on)
    rates[1].push(off)
    ratios.push(on / off)
  }
  console.log(
    `guard: ${median(rates[0]).toFixed(1)} requests a second of ${path} with it, ${median(rates[1]).toFixed(1)} without`
  )
  return Number(median(ratios).toFixed(3))
}

async function send(api: AxiosInstance, path: string): Promise<void> {
  let left = REQUESTS
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) {
        await api.get(path)
      }
    })
  )
}
