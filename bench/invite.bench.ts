import { Agent } from "node:http"

import type { AxiosInstance } from "axios"

import { bootHttpHost } from "./support/http-host"
import { median } from "./support/median"

const PEOPLE = 1000
const AT_ONCE = 10
const ROUNDS = 3
const CALLS = 5
const TARGET = 60

/**
 * One call that invites 1,000 people, up to its answer, against 1,000 calls of
 * the host's own `POST /admin/invites`, ten at a time.
 */
export default async function inviteBench() {
  const { admin, stop } = await bootHttpHost({
    MAIL_PROVIDER: "none",
    // The mails of one round would be sent during the next.
    MEDUSA_WORKER_MODE: "server",
  })
  const httpAgent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  admin.defaults.httpAgent = httpAgent
  try {
    const ratios: number[] = []
    await oneByOne(admin, "warm", 50)
    await inBulk(admin, "warm", 50)
    for (let round = 0; round < ROUNDS; round++) {
      const base = await oneByOne(admin, `host${round}-`, PEOPLE)
      const ours = median(await bulks(admin, `bulk${round}-`))
      console.log(
        `invite: ${base.toFixed(0)} ms by the host's invites, ${ours.toFixed(0)} ms in bulk`
      )
      ratios.push(base / ours)
    }
    const ratio = Number(median(ratios).toFixed(1))
    return { name: "invite", ratio, target: TARGET, met: ratio >= TARGET }
  } finally {
    httpAgent.destroy()
    await stop()
  }
}

/** A call is over so soon that one alone would be at the mercy of the machine. */
async function bulks(admin: AxiosInstance, prefix: string): Promise<number[]> {
  const took: number[] = []
  for (let call = 0; call < CALLS; call++) {
    took.push(await inBulk(admin, `${prefix}${call}-`, PEOPLE))
  }
  return took
}

const addresses = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}@example.com`)

async function oneByOne(
  admin: AxiosInstance,
  prefix: string,
  count: number
): Promise<number> {
  const waiting = addresses(prefix, count)
  const began = performance.now()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let email = waiting.pop(); email; email = waiting.pop()) {
        await admin.post("/admin/invites", { email })
      }
    })
  )
  return performance.now() - began
}

async function inBulk(
  admin: AxiosInstance,
  prefix: string,
  count: number
): Promise<number> {
  const emails = addresses(prefix, count)
  const began = performance.now()
  const { data } = await admin.post("/admin/team/invitations", { emails })
  const took = performance.now() - began
  const invited = (data.results as { outcome: string }[]).filter(
    ({ outcome }) => outcome === "invited"
  )
  if (invited.length !== count) {
    throw new Error(`Only ${invited.length} of ${count} were invited.`)
  }
  return took
}
