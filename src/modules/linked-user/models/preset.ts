import { model } from "@medusajs/framework/utils"

/**
 * What people are often invited with, under a name. It gives nothing by itself:
 * whoever invites by it is judged for all that is in it.
 */
export const TeamPreset = model.define("team_preset", {
  id: model.id({ prefix: "tpre" }).primaryKey(),
  account_id: model.text(),
  /** One in the account, in any case (a unique index). */
  name: model.text(),
  role_ids: model.array(),
  location_ids: model.array().nullable(),
  sales_channel_ids: model.array().nullable(),
  areas: model.array().nullable(),
  locale: model.text().default("en"),
  /** A user of the host, or an API key. */
  created_by: model.text().nullable(),
})
