import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"
import { scopeInput } from "../../../utils/scope-input"
import { idText, listQuery, nameText } from "../../../utils/validate"

const LONGEST_NAME = 60
const MOST_ROLES = 50

export const ListPresets = z.strictObject({
  ...listQuery,
  order: z
    .enum(["name", "-name"])
    .default("name")
    .transform((value) => ({ descending: value.startsWith("-") })),
})
export type ListPresets = z.output<typeof ListPresets>

const name = nameText(LONGEST_NAME).transform((value) =>
  value.replace(/\s+/g, " ")
)
const role_ids = z
  .array(idText())
  .min(1, "pick at least one role")
  .max(MOST_ROLES)
  .transform((ids) => [...new Set(ids)])
const locale = z.enum(TEAM_LOCALES)

export const CreatePreset = z.strictObject({
  name,
  role_ids,
  ...scopeInput,
  locale: locale.optional(),
})
export type CreatePreset = z.output<typeof CreatePreset>

export const UpdatePreset = z
  .strictObject({
    name: name.optional(),
    role_ids: role_ids.optional(),
    ...scopeInput,
    locale: locale.optional(),
    expected_updated_at: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(
    (body) => Object.keys(body).some((key) => key !== "expected_updated_at"),
    "nothing to change"
  )
