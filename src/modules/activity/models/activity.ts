import { model } from "@medusajs/framework/utils"

import { outboxColumns } from "../../../utils/outbox"

/**
 * What was done, by whom, to what. Append only: the database refuses to change
 * or delete a row (see the migration).
 */
export const TeamActivity = model
  .define("team_activity", {
    ...outboxColumns(),
    result: model.text().default("ok"),
  })
  .indexes([
    { on: ["account_id", "occurred_at"] },
    { on: ["resource", "resource_id"] },
  ])
