import { z } from "@medusajs/framework/zod"

import { idText, listQuery } from "../../../utils/validate"

export const ListSessions = z.strictObject({
  offset: listQuery.offset,
  limit: listQuery.limit,
  /** One's own, or of everybody in the account. */
  whose: z.enum(["own", "account"]).default("own"),
  /** Of one person in the account. */
  linked_user_id: idText().optional(),
})
export type ListSessions = z.output<typeof ListSessions>
