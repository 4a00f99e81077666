import { model } from "@medusajs/framework/utils"

/**
 * Since when the credentials of a login count: tokens and cookies issued before,
 * or in the same second, are refused for users of the host.
 */
export const TeamCredential = model.define("team_credential", {
  auth_identity_id: model.text().primaryKey(),
  valid_after: model.dateTime(),
})
