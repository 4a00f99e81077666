import { model } from "@medusajs/framework/utils"

/**
 * A merchant organisation. Installing makes one, the default account (a partial
 * unique index holds it to one); a reseller's accounts have a parent.
 */
export const TeamAccount = model.define("team_account", {
  id: model.id({ prefix: "tacc" }).primaryKey(),
  name: model.text(),
  parent_id: model.text().nullable(),
  is_default: model.boolean().default(false),
  /** The linked user whom the account goes by: its contact. */
  owner_id: model.text().nullable(),
  /** `null`: no limit. */
  seat_limit: model.number().nullable(),
  upgrade_url: model.text().nullable(),
  areas: model.array().nullable(),
  location_ids: model.array().nullable(),
  sales_channel_ids: model.array().nullable(),
  default_locale: model.text().default("en"),
  /** `null`: any domain may be invited. */
  allowed_domains: model.array().nullable(),
  /** `null`: the option `invitationTtlHours`. */
  invitation_ttl_hours: model.number().nullable(),
  agent_login_enabled: model.boolean().default(false),
  agent_login_until: model.dateTime().nullable(),
  /** Raised in the transaction of every change of what its people may do. */
  grant_version: model.number().default(1),
  /** Who was made Administrator when the plugin came in; written once. */
  bootstrap: model.json().nullable(),
  setup_dismissed_at: model.dateTime().nullable(),
  metadata: model.json().nullable(),
})
