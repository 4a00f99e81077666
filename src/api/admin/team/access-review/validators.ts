import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"
import { listOf, listQuery } from "../../../utils/validate"
import { peopleFilters } from "../linked-users/validators"

const ORDERS = [
  "email",
  "name",
  "granted_at",
  "expires_at",
  "last_active_at",
  "joined_at",
] as const

const filters = {
  q: listQuery.q,
  status: listOf(z.enum(["active", "suspended"])),
  /** In which roles are named. Default: the account's. */
  locale: z.enum(TEAM_LOCALES).optional(),
  ...peopleFilters,
}

export const ListReview = z.strictObject({
  ...listQuery,
  order: z
    .enum(ORDERS.flatMap((key) => [key, `-${key}`] as const))
    .default("email")
    .transform((value) => ({
      by: value.replace("-", "") as (typeof ORDERS)[number],
      descending: value.startsWith("-"),
    })),
  ...filters,
})
export type ListReview = z.output<typeof ListReview>

/** The whole of it, by address. */
export const ExportReview = z.strictObject({
  ...filters,
  format: z.literal("csv"),
})
export type ExportReview = z.output<typeof ExportReview>
