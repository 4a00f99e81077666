import type { Trx } from "./bulk"

export type ProviderTrip = {
  id: string
  invitation_id: string
  token_version: number
  provider: string
}

const LIFETIME = "10 minutes"

export async function begin(trx: Trx, trip: ProviderTrip): Promise<void> {
  await trx("team_provider_trip").insert({
    ...trip,
    expires_at: trx.raw(`now() + interval '${LIFETIME}'`),
  })
}

/** Ends a round trip; it can be ended once. */
export async function end(trx: Trx, id: string): Promise<ProviderTrip | null> {
  const [trip] = await trx("team_provider_trip")
    .where({ id })
    .where("expires_at", ">", trx.fn.now())
    .delete()
    .returning<ProviderTrip[]>("*")
  return trip ?? null
}

export async function purge(trx: Trx): Promise<number> {
  return await trx("team_provider_trip")
    .where("expires_at", "<", trx.fn.now())
    .delete()
}
