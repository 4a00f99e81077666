import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"

export const ListRoles = z.strictObject({
  locale: z.enum(TEAM_LOCALES).optional(),
})
