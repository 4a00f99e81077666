import { model } from "@medusajs/framework/utils"

import { outboxColumns } from "../../../utils/outbox"

/** Deeds of this module on their way into the activity. */
export const TeamLinkedUserOutbox = model.define(
  "team_linked_user_outbox",
  outboxColumns()
)
