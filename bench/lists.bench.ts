import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"

import { bootHttpHost } from "./support/http-host"
import { growTeam } from "./support/grow-team"
import { median } from "./support/median"

const FEW = 1_000
const MANY = 100_000
const ROUNDS = 5
const CALLS = 12
const TARGET = 1.5

/** What somebody asks who looks for a person: searched, sorted, filtered, paged. */
const LISTS = {
  invitations: [
    "",
    "order=email",
    "order=-created_at",
    "order=expires_at",
    "order=status",
    "q=person77",
    "q=n770@",
    "q=person7&order=-email",
    "status=pending&order=email",
    "offset=500&limit=50",
  ],
  "linked-users": [
    "",
    "order=-email",
    "order=name",
    "order=-created_at",
    "order=last_active_at",
    "q=person77",
    "q=n770@",
    "q=person%207&order=name",
    "role_id=trole_packer",
    "offset=500&limit=50",
  ],
  people: [
    "",
    "order=-email",
    "order=-created_at",
    "q=person77",
    "q=n770@",
    "status=active,pending&order=email",
    "role_id=trole_packer",
    "offset=500&limit=50",
  ],
} as const

type List = keyof typeof LISTS

/**
 * The lists as the dashboard asks for them, in a team of 100,000 people and as
 * many invitations, against the same in one of 1,000.
 */
export default async function listsBench() {
  const { admin, container, stop } = await bootHttpHost({
    MAIL_PROVIDER: "none",
    MEDUSA_WORKER_MODE: "server",
  })
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  try {
    await growTeam(knex, FEW)
    const few = await measure(admin)
    await growTeam(knex, MANY)
    const many = await measure(admin)
    return (Object.keys(LISTS) as List[]).map((list) => {
      const ratio = Number((many[list] / few[list]).toFixed(2))
      console.log(
        `lists: ${list}: ${few[list].toFixed(1)} ms of ${FEW}, ${many[list].toFixed(1)} ms of ${MANY}`
      )
      return {
        name: `lists-${list}`,
        ratio,
        target: TARGET,
        met: ratio <= TARGET,
      }
    })
  } finally {
    await stop()
  }
}

/** The median of some rounds' p95, in milliseconds. */
async function measure(admin: AxiosInstance): Promise<Record<List, number>> {
  const found: Record<List, number> = {
    invitations: 0,
    "linked-users": 0,
    people: 0,
  }
  for (const list of Object.keys(LISTS) as List[]) {
    await round(admin, list)
    const p95s: number[] = []
    for (let at = 0; at < ROUNDS; at++) {
      p95s.push(percentile95(await round(admin, list)))
    }
    found[list] = median(p95s)
  }
  return found
}

async function round(admin: AxiosInstance, list: List): Promise<number[]> {
  const took: number[] = []
  for (let call = 0; call < CALLS; call++) {
    for (const query of LISTS[list]) {
      const began = performance.now()
      await admin.get(`/admin/team/${list}?${query}`)
      took.push(performance.now() - began)
    }
  }
  if (process.env.BENCH_DETAILS) {
    LISTS[list].forEach((query, at) => {
      const own = took.filter((_, index) => index % LISTS[list].length === at)
      console.log(`  ${list}?${query}: ${median(own).toFixed(1)} ms`)
    })
  }
  return took
}

const percentile95 = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]
