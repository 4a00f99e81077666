import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { invitations, linkedUsers } from "../../services"

const LEASE_MS = 60_000

/**
 * Takes a seat for each invitation about to be made live; one that has its seat
 * keeps it. The lease gives seats back by itself when the process dies before
 * the rows are there.
 */
export const reserveSeatsStep = createStep(
  "team-reserve-seats",
  async (
    input: { account_id: string; invitation_ids: string[] },
    { container }
  ) => {
    const { granted } = await linkedUsers(container).reserveSeats(
      input.account_id,
      input.invitation_ids,
      LEASE_MS
    )
    return new StepResponse(granted, granted)
  },
  async (granted, { container }) => {
    if (granted?.length) {
      await settle(container, granted)
    }
  }
)

/** Seats of what is live stay; those of what came to nothing are given back. */
export const settleSeatsStep = createStep(
  "team-settle-seats",
  async (input: { seated: string[] }, { container }) => {
    await settle(container, input.seated)
    return new StepResponse(undefined)
  }
)

async function settle(
  container: MedusaContainer,
  seated: string[]
): Promise<void> {
  const people = linkedUsers(container)
  const live = new Set(await invitations(container).liveIds(seated))
  await people.confirmSeats(seated.filter((id) => live.has(id)))
  await people.releaseSeats(seated.filter((id) => !live.has(id)))
}
