import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"
import { idText, listQuery, nameText, text } from "../../../utils/validate"

const LONGEST_NAME = 60
const LONGEST_DESCRIPTION = 300
const MOST_PERMISSIONS = 1000

const locale = z.enum(TEAM_LOCALES).optional()

export const ListRoles = z.strictObject({
  ...listQuery,
  order: z.enum(["name", "-name"]).optional(),
  locale,
})
export type ListRoles = z.output<typeof ListRoles>

export const OneRole = z.strictObject({ locale })

export const ChangeRole = z.strictObject({
  locale,
  dry_run: z
    .enum(["true", "false"])
    .default("false")
    .transform((value) => value === "true"),
})

const name = nameText(LONGEST_NAME)
const description = text(LONGEST_DESCRIPTION)
  .trim()
  .refine((value) => !/[^\P{Cc}\n]/u.test(value), "must be plain text")
const permissions = z
  .array(text(200).min(1))
  .max(MOST_PERMISSIONS)
  .transform((items) => [...new Set(items)])

export const CreateRole = z.strictObject({
  name,
  description: description.default(""),
  permissions: permissions.default([]),
})
export type CreateRole = z.output<typeof CreateRole>

export const UpdateRole = z
  .strictObject({
    name: name.optional(),
    description: description.optional(),
    permissions: permissions.optional(),
    expected_updated_at: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(
    ({ name, description, permissions }) =>
      [name, description, permissions].some((value) => value !== undefined),
    "nothing to change"
  )
export type UpdateRole = z.output<typeof UpdateRole>

export const MoveHolders = z.strictObject({ role_id: idText() })
export type MoveHolders = z.output<typeof MoveHolders>
