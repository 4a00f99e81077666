import { model } from "@medusajs/framework/utils"

/** A token or cookie of a session, by a keyed hash: itself it is kept nowhere. */
export const TeamSessionCredential = model
  .define("team_session_credential", {
    key: model.text().primaryKey(),
    session_id: model.text(),
  })
  .indexes([{ on: ["session_id"] }])
