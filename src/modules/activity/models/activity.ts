import { model } from "@medusajs/framework/utils"

import { outboxColumns } from "../../../utils/outbox"

/**
 * What was done, by whom, to what. Append only: the database refuses to change
 * a row, and to delete one that isn't past its time (see the migrations).
 */
export const TeamActivity = model
  .define("team_activity", {
    ...outboxColumns(),
    result: model.text().default("ok"),
  })
  .indexes([
    { on: ["account_id", "occurred_at", "id"] },
    { on: ["account_id", "actor_id", "occurred_at", "id"] },
    { on: ["account_id", "resource", "resource_id", "occurred_at", "id"] },
    { on: ["occurred_at"] },
  ])
