import { model } from "@medusajs/framework/utils"

/** A login of a user of the host, by whatever tokens and cookies it goes on. */
export const TeamSession = model
  .define("team_session", {
    id: model.id({ prefix: "tses" }).primaryKey(),
    user_id: model.text(),
    auth_identity_id: model.text(),
    /** Where its user belonged when it began. */
    account_id: model.text().nullable(),
    /** By which way: `emailpass`, `google`; `null` where nobody saw it begin. */
    provider: model.text().nullable(),
    address: model.text().nullable(),
    browser: model.text().nullable(),
    system: model.text().nullable(),
    device: model.text().nullable(),
    started_at: model.dateTime(),
    /** To the minute. */
    last_seen_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
    ended_reason: model.text().nullable(),
  })
  .indexes([{ on: ["user_id", "last_seen_at"] }, { on: ["last_seen_at"] }])
