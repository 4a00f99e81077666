import { model } from "@medusajs/framework/utils"

/**
 * One row for each active linked user and each live invitation. A lease marks a
 * seat that is being taken: it counts until it is confirmed or reconciled.
 */
export const TeamSeat = model
  .define("team_seat", {
    id: model.id({ prefix: "tseat" }).primaryKey(),
    account_id: model.text(),
    holder: model.enum(["invitation", "linked_user"]),
    holder_id: model.text(),
    lease: model.dateTime().nullable(),
  })
  .indexes([{ on: ["holder_id"], unique: true }, { on: ["account_id"] }])
