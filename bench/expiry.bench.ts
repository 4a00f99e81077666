import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { expireInvitations } from "../src/workflows/delivery"
import { invitations } from "../src/workflows/services"
import { bootHost } from "./support/host"
import { insertInvitations } from "./support/invitations"
import { median } from "./support/median"

const DUE = 100_000
const ROUNDS = 3
const HOUR_MS = 3600_000

/**
 * Expiring all that is due by the worker's own handler, with its deeds and
 * events, against one `UPDATE` of the same rows.
 */
export default async function expiryBench() {
  const host = await bootHost({ MEDUSA_WORKER_MODE: "server" })
  const { container } = host
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const context = {
    container,
    options: invitations(container).options,
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    stopping: () => false,
  }
  const allDueAgain = async () => {
    await knex.raw("truncate team_invitation_outbox")
    await knex("team_invitation").update({ status: "pending" })
    await knex.raw("vacuum analyze team_invitation")
  }
  try {
    await insertInvitations(container, DUE, {
      prefix: "due",
      expires_at: new Date(Date.now() - HOUR_MS),
      send_email: false,
    })
    const ratios: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await allDueAgain()
      const base = await seconds(() =>
        knex.raw(
          `update team_invitation set status = 'expired', updated_at = now()
           where status = 'pending' and expires_at <= now() and deleted_at is null`
        )
      )
      await allDueAgain()
      const ours = await seconds(() => expireInvitations(context))
      const [{ count }] = await knex("team_invitation")
        .where({ status: "expired" })
        .count()
      if (Number(count) !== DUE) {
        throw new Error(`${count} of ${DUE} have expired.`)
      }
      console.log(
        `expiry: ${base.toFixed(2)} s by one UPDATE, ${ours.toFixed(2)} s by the worker`
      )
      ratios.push(ours / base)
    }
    const ratio = Number(median(ratios).toFixed(2))
    return { name: "expiry", ratio, target: 5, met: ratio <= 5 }
  } finally {
    await host.stop()
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}
