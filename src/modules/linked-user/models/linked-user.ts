import { model } from "@medusajs/framework/utils"

/**
 * The membership of a user of the host in an account. At most one per user and
 * account (a unique index); a removed one is revived when its user comes back.
 */
export const TeamLinkedUser = model
  .define("team_linked_user", {
    id: model.id({ prefix: "tlu" }).primaryKey(),
    account_id: model.text(),
    user_id: model.text(),
    status: model.enum(["active", "suspended"]).default("active"),
    locale: model.text().default("en"),
    location_ids: model.array().nullable(),
    sales_channel_ids: model.array().nullable(),
    areas: model.array().nullable(),
    /** Copies of the host user's, for search; a subscriber keeps them. */
    email: model.text(),
    name: model.text(),
    source: model
      .enum(["bootstrap", "invitation", "service", "connection"])
      .default("service"),
    invited_by: model.text().nullable(),
    joined_at: model.dateTime(),
    last_active_at: model.dateTime().nullable(),
    removed_at: model.dateTime().nullable(),
    /** Names the admission that made or revived this row: admitting is idempotent. */
    admission_id: model.text().nullable(),
    /** What takes that admission back. */
    admission_undo: model.json().nullable(),
    metadata: model.json().nullable(),
  })
  .indexes([{ on: ["account_id", "joined_at"] }, { on: ["user_id"] }])
