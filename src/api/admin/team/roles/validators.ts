import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"
import { listQuery } from "../../../utils/validate"

export const ListRoles = z.strictObject({
  ...listQuery,
  order: z.enum(["name", "-name"]).optional(),
  locale: z.enum(TEAM_LOCALES).optional(),
})
