import { model } from "@medusajs/framework/utils"

import { outboxColumns } from "../../../utils/outbox"

/** Deeds of this module on their way into the activity. */
export const TeamRoleOutbox = model.define("team_role_outbox", outboxColumns())
