import { model } from "@medusajs/framework/utils"

/** Roles chosen beforehand for whoever accepts an invite of the host's own. */
export const TeamHostInvite = model.define("team_host_invite", {
  invite_id: model.text().primaryKey(),
  account_id: model.text(),
  /** In lower case. */
  email: model.text(),
  role_ids: model.array(),
  locale: model.text().default("en"),
  /** A user of the host, or an API key: judged again when it is accepted. */
  chosen_by: model.text(),
})
