import { z } from "@medusajs/framework/zod"

import { idText, listOf, listQuery } from "../../../utils/validate"

const ORDERS = ["email", "created_at", "status"] as const

export const ListLinkedUsers = z.strictObject({
  ...listQuery,
  order: z
    .enum(ORDERS.flatMap((key) => [key, `-${key}`] as const))
    .default("email")
    .transform((value) => ({
      by: value.replace("-", "") as (typeof ORDERS)[number],
      descending: value.startsWith("-"),
    })),
  status: listOf(z.enum(["active", "suspended"])),
  role_id: listOf(idText()),
})
