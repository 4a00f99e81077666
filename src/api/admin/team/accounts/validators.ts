import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"
import { scopeInput } from "../../../utils/scope-input"
import { idText, listQuery, nameText, text } from "../../../utils/validate"
import { message } from "../invitations/validators"

const LONGEST_ADDRESS = 320
const LONGEST_NAME = 120
const MOST_SEATS = 1_000_000
const MOST_DOMAINS = 100
const MOST_HOURS = 24 * 365
const MOST_AT_ONCE = 100
const MOST_ROLES = 50

const ORDERS = ["name", "created_at"] as const

const distinct = (items: string[]): string[] => [...new Set(items)]

export const ListAccounts = z.strictObject({
  ...listQuery,
  order: z
    .enum(ORDERS.flatMap((key) => [key, `-${key}`] as const))
    .default("name")
    .transform((value) => ({
      by: value.replace("-", "") as (typeof ORDERS)[number],
      descending: value.startsWith("-"),
    })),
})

const domain = text(253)
  .trim()
  .toLowerCase()
  .regex(/^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/, "a domain, as in example.com")

const account = {
  name: nameText(LONGEST_NAME),
  seat_limit: z.number().int().min(0).max(MOST_SEATS).nullable(),
  upgrade_url: z
    .url({ protocol: /^https?$/, error: "must be a web address" })
    .max(2000)
    .nullable(),
  default_locale: z.enum(TEAM_LOCALES),
  allowed_domains: z
    .array(domain)
    .min(1, "leave it null to allow any")
    .max(MOST_DOMAINS)
    .transform(distinct)
    .nullable(),
  invitation_ttl_hours: z.number().int().min(1).max(MOST_HOURS).nullable(),
}

const changes = z.strictObject({ ...account, ...scopeInput }).partial()

export const ChangeAccount = changes
  .extend({ expected_updated_at: z.iso.datetime({ offset: true }).optional() })
  .refine(
    (body) => Object.keys(body).some((key) => key !== "expected_updated_at"),
    "nothing to change"
  )
export type ChangeAccount = z.output<typeof ChangeAccount>

const firstAdministrator = {
  email: text(LONGEST_ADDRESS).trim().min(3),
  locale: z.enum(TEAM_LOCALES).optional(),
  message: message.nullable().optional(),
}

export const CreateAccount = changes.extend({
  name: account.name,
  ...firstAdministrator,
})
export type CreateAccount = z.output<typeof CreateAccount>

export const InviteFirstAdministrator = z.strictObject(firstAdministrator)
export type InviteFirstAdministrator = z.output<typeof InviteFirstAdministrator>

export const ConnectPeople = z.strictObject({
  linked_user_ids: z
    .array(idText())
    .min(1)
    .max(MOST_AT_ONCE)
    .transform(distinct),
  role_ids: z
    .array(idText())
    .min(1, "pick at least one role")
    .max(MOST_ROLES)
    .transform(distinct),
  ...scopeInput,
})
export type ConnectPeople = z.output<typeof ConnectPeople>

export const TransferOwnership = z.strictObject({ linked_user_id: idText() })
export type TransferOwnership = z.output<typeof TransferOwnership>
