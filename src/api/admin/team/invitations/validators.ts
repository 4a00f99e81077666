import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"
import {
  idText,
  listOf,
  listQuery,
  nameText,
  text,
} from "../../../utils/validate"
import { scopeInput } from "../../../utils/scope-input"

export const MOST_RECIPIENTS = 10_000
const MOST_IDS = 1000
const MOST_ROLES = 50
const LONGEST_MESSAGE = 500
const LONGEST_ADDRESS = 320
const LATEST_DAYS = 365
const DAY_MS = 86_400_000

const distinct = <Item>(items: Item[]): Item[] => [...new Set(items)]

const role_ids = z
  .array(idText())
  .min(1, "pick at least one role")
  .max(MOST_ROLES)
  .transform(distinct)
const given = {
  role_ids: role_ids.optional(),
  ...scopeInput,
  locale: z.enum(TEAM_LOCALES).optional(),
}

const recipient = z.strictObject({ email: text(LONGEST_ADDRESS), ...given })

/**
 * Plain text: no control characters but line breaks, no direction marks, which
 * show text in another order than it was written in, and no web addresses.
 */
export const message = text(LONGEST_MESSAGE)
  .trim()
  .refine(
    (value) =>
      !/[^\P{Cc}\r\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(
        value
      ),
    "must be plain text"
  )
  .refine(
    (value) => !/:\/\/|www\.|mailto:|\p{L}\.\p{L}{2,}\//iu.test(value),
    "must not hold web addresses"
  )

const expires_at = z.iso
  .datetime({ offset: true })
  .transform((value) => new Date(value))
  .refine((date) => date.getTime() > Date.now(), "must be in the future")
  .refine(
    (date) => date.getTime() < Date.now() + LATEST_DAYS * DAY_MS,
    `must be within ${LATEST_DAYS} days`
  )

const invite = {
  ...given,
  message: message.nullable().optional(),
  expires_at: expires_at.nullable().optional(),
  send_email: z.boolean().default(true),
  dry_run: z.boolean().default(false),
}

export const InvitePeople = z
  .strictObject({
    ...invite,
    recipients: z.array(recipient).min(1).max(MOST_RECIPIENTS).optional(),
    emails: z
      .array(text(LONGEST_ADDRESS))
      .min(1)
      .max(MOST_RECIPIENTS)
      .optional(),
  })
  .refine(
    ({ recipients, emails }) => Boolean(recipients) !== Boolean(emails),
    "give either recipients or emails"
  )
export type InvitePeople = z.output<typeof InvitePeople>

export const ImportInvitations = z.strictObject({
  ...invite,
  csv: text(2_000_000).min(1),
  format: z.enum(["json", "csv"]).default("json"),
})
export type ImportInvitations = z.output<typeof ImportInvitations>

export const UpdateInvitation = z
  .strictObject(given)
  .refine((body) => Object.keys(body).length > 0, "nothing to change")
export type UpdateInvitation = z.output<typeof UpdateInvitation>

export const InvitationIds = z.strictObject({
  ids: z.array(idText()).min(1).max(MOST_IDS),
})
export type InvitationIds = z.output<typeof InvitationIds>

export const NoBody = z.strictObject({})

export const INVITATION_ORDERS = [
  "email",
  "created_at",
  "status",
  "expires_at",
] as const

const order = z
  .enum(INVITATION_ORDERS.flatMap((key) => [key, `-${key}`] as const))
  .default("-created_at")
  .transform((value) => ({
    by: value.replace("-", "") as (typeof INVITATION_ORDERS)[number],
    descending: value.startsWith("-"),
  }))

export const ListInvitations = z.strictObject({
  ...listQuery,
  order,
  status: listOf(
    z.enum(["pending", "accepting", "accepted", "revoked", "expired"])
  ),
  role_id: listOf(idText()),
  delivery: listOf(z.enum(["none", "queued", "sending", "sent", "failed"])),
})
export type ListInvitations = z.output<typeof ListInvitations>

export const ExportInvitations = ListInvitations.omit({
  offset: true,
  limit: true,
})
export type ExportInvitations = z.output<typeof ExportInvitations>

const token = text(200).min(1)

export const InvitationToken = z.strictObject({ token })
export type InvitationToken = z.output<typeof InvitationToken>

export const BeginProvider = z.strictObject({
  token,
  provider: text(100).min(1),
})
export type BeginProvider = z.output<typeof BeginProvider>

export const PASSWORD_LENGTH = { min: 8, max: 128 }

export const AcceptInvitation = z.strictObject({
  token,
  first_name: nameText(80).optional(),
  last_name: nameText(80).optional(),
  locale: z.enum(TEAM_LOCALES).optional(),
  phone: text(40)
    .trim()
    .regex(/^\+?[\d\s()./-]{4,40}$/, "must be a phone number")
    .optional(),
  password: text(PASSWORD_LENGTH.max).min(PASSWORD_LENGTH.min).optional(),
  fields: z.record(text(40), text(500)).optional(),
  provider: text(100).min(1).optional(),
  callback: z.record(text(40), text(4000)).optional(),
})
export type AcceptInvitation = z.output<typeof AcceptInvitation>
