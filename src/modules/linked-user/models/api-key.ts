import { model } from "@medusajs/framework/utils"

/**
 * The roles of a secret API key of the host. It has them within what whoever
 * bound it may do at the moment of use. A key without a row goes by its maker.
 */
export const TeamApiKey = model.define("team_api_key", {
  api_key_id: model.text().primaryKey(),
  account_id: model.text(),
  role_ids: model.array(),
  /** A user of the host, or another API key. */
  bound_by: model.text(),
  bound_at: model.dateTime(),
})
