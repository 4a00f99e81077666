import { z } from "@medusajs/framework/zod"

import { idText, listQuery } from "../../../utils/validate"

const MOST_ROLES = 50

export const ListApiKeys = z.strictObject(listQuery)

/** `null`: the key has no roles of its own any more. */
export const BindApiKey = z.strictObject({
  role_ids: z
    .array(idText())
    .min(1, "pick at least one role, or null for none of its own")
    .max(MOST_ROLES)
    .transform((ids) => [...new Set(ids)])
    .nullable(),
})
export type BindApiKey = z.output<typeof BindApiKey>
