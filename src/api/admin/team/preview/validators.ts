import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"

export const StartPreview = z.strictObject({
  /** In which the role is named while it lasts. */
  locale: z.enum(TEAM_LOCALES).default("en"),
})

export type StartPreviewBody = z.output<typeof StartPreview>

export const StopPreview = z.strictObject({})
