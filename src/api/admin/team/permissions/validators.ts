import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"

export const ListPermissions = z.strictObject({
  locale: z.enum(TEAM_LOCALES).optional(),
})
