import { model } from "@medusajs/framework/utils"

/**
 * A round trip to a login provider that began on the sign-up page. Only a
 * callback whose state is known here may accept this invitation.
 */
export const TeamProviderTrip = model.define("team_provider_trip", {
  /** SHA-256 of the state that the provider hands back. */
  id: model.text().primaryKey(),
  invitation_id: model.text(),
  token_version: model.number(),
  provider: model.text(),
  expires_at: model.dateTime(),
})
