import { model } from "@medusajs/framework/utils"

/** Raised by every change of an account's roles, in its transaction. */
export const TeamRoleVersion = model.define("team_role_version", {
  account_id: model.text().primaryKey(),
  version: model.number().default(1),
})
