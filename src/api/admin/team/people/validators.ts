import { z } from "@medusajs/framework/zod"

import { listOf, listQuery } from "../../../utils/validate"

import { peopleFilters } from "../linked-users/validators"

const ORDERS = ["email", "created_at", "status", "expires_at"] as const

export const PERSON_STATUSES = [
  "active",
  "suspended",
  "pending",
  "expired",
  "revoked",
  "accepted",
] as const

/** Beyond this a list is searched, not paged: both tables are read up to here. */
export const LAST_PERSON = 10_000

export const ListPeople = z
  .strictObject({
    ...listQuery,
    order: z
      .enum(ORDERS.flatMap((key) => [key, `-${key}`] as const))
      .default("email")
      .transform((value) => ({
        by: value.replace("-", "") as (typeof ORDERS)[number],
        descending: value.startsWith("-"),
      })),
    status: listOf(z.enum(PERSON_STATUSES)),
    ...peopleFilters,
    delivery: listOf(z.enum(["none", "queued", "sending", "sent", "failed"])),
  })
  .refine(({ offset, limit }) => offset + limit <= LAST_PERSON, {
    path: ["offset"],
    message: `offset and limit together may not exceed ${LAST_PERSON}: search or filter instead`,
  })
export type ListPeople = z.output<typeof ListPeople>
