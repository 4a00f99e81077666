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
    await release(container, granted ?? [])
  }
)

/**
 * Gives the seats back of what came to nothing. A seat that stays is confirmed
 * by the job that reconciles seats, once its lease has run out.
 */
export const releaseSeatsStep = createStep(
  "team-release-seats",
  async (
    input: { seated: string[]; live: { id: string }[] },
    { container }
  ) => {
    const live = new Set(input.live.map(({ id }) => id))
    await release(
      container,
      input.seated.filter((id) => !live.has(id))
    )
    return new StepResponse(undefined)
  }
)

/** Somebody else may have made one of them live meanwhile, with this seat. */
async function release(
  container: MedusaContainer,
  ids: string[]
): Promise<void> {
  if (ids.length) {
    const live = new Set(await invitations(container).liveIds(ids))
    await linkedUsers(container).releaseSeats(ids.filter((id) => !live.has(id)))
  }
}
