import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"
import { scopeInput } from "../../../utils/scope-input"
import { idText, listOf, listQuery, text } from "../../../utils/validate"

const ORDERS = [
  "email",
  "name",
  "created_at",
  "status",
  "last_active_at",
] as const
const MOST_ROLES = 50
const MOST_AT_ONCE = 100
const LATEST_YEARS = 10
const YEAR_MS = 365 * 86_400_000

/** Who is where, and who hasn't been here: for lists of people. */
export const peopleFilters = {
  role_id: listOf(idText()),
  location_id: listOf(idText()),
  sales_channel_id: listOf(idText()),
  never_signed_in: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
  not_seen_for_days: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, "must be a number of days")
    .transform(Number)
    .optional(),
}

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
  ...peopleFilters,
})
export type ListLinkedUsers = z.output<typeof ListLinkedUsers>

const end = z.iso
  .datetime({ offset: true })
  .refine((value) => Date.parse(value) > Date.now(), "must be in the future")
  .refine(
    (value) => Date.parse(value) < Date.now() + LATEST_YEARS * YEAR_MS,
    `must be within ${LATEST_YEARS} years`
  )

/** Each once, with its end; without, one that is held keeps the end it has. */
export const roles = z
  .array(
    z.strictObject({ role_id: idText(), expires_at: end.nullable().optional() })
  )
  .max(MOST_ROLES)
  .refine(
    (items) => new Set(items.map((item) => item.role_id)).size === items.length,
    "the same role stands there twice"
  )

export const locale = z.enum(TEAM_LOCALES)

export const ChangeLinkedUser = z
  .strictObject({
    roles: roles.optional(),
    locale: locale.optional(),
    ...scopeInput,
    expected_updated_at: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(
    (body) => Object.keys(body).some((key) => key !== "expected_updated_at"),
    "nothing to change"
  )

const lasting = z
  .array(idText())
  .max(MOST_ROLES)
  .transform((ids) => [...new Set(ids)].map((role_id) => ({ role_id })))

/** Roles for good by their ids, or each with its end. */
export const AdmitHostUser = z
  .strictObject({
    user_id: idText(),
    role_ids: lasting.optional(),
    roles: roles.optional(),
    locale: locale.optional(),
  })
  .refine(
    (body) => Boolean(body.role_ids?.length) !== Boolean(body.roles?.length),
    "give at least one role, as role_ids or as roles"
  )
  .transform(({ role_ids = [], roles: given = [], ...body }) => ({
    ...body,
    roles: [...role_ids, ...given],
  }))
export type AdmitHostUser = z.output<typeof AdmitHostUser>

/** Who takes over the open invitations of somebody who goes. */
export const HandOver = z.strictObject({ hand_over_to: idText().optional() })
export type HandOver = z.output<typeof HandOver>

const ids = z
  .array(idText())
  .min(1)
  .max(MOST_AT_ONCE)
  .transform((items) => [...new Set(items)])

const place = {
  location_ids: scopeInput.location_ids,
  sales_channel_ids: scopeInput.sales_channel_ids,
}

/** One change for several people. */
export const BatchLinkedUsers = z.discriminatedUnion("action", [
  z.strictObject({
    action: z.literal("add_role"),
    ids,
    role_id: idText(),
    expires_at: end.nullable().optional(),
  }),
  z
    .strictObject({ action: z.literal("move"), ids, ...place })
    .refine(
      ({ location_ids, sales_channel_ids }) =>
        location_ids !== undefined || sales_channel_ids !== undefined,
      "say where to: location_ids, sales_channel_ids"
    ),
  z.strictObject({ action: z.literal("suspend"), ids }),
  z.strictObject({
    action: z.literal("remove"),
    ids,
    hand_over_to: idText().optional(),
  }),
])
export type BatchLinkedUsers = z.output<typeof BatchLinkedUsers>

export const ExplainPermission = z.strictObject({
  permission: text(200).min(1),
  locale: locale.optional(),
})

export const NoBody = z.strictObject({})
