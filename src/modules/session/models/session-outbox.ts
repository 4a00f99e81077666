import { model } from "@medusajs/framework/utils"

import { outboxColumns } from "../../../utils/outbox"

/** Deeds of this module on their way into the activity. */
export const TeamSessionOutbox = model.define(
  "team_session_outbox",
  outboxColumns()
)
