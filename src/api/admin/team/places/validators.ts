import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"
import { idText, listOf, listQuery } from "../../../utils/validate"

export const ListPlaces = z.strictObject({
  kind: z.enum(["location", "sales_channel", "area"]),
  ...listQuery,
  id: listOf(idText()),
  /** Of the names of areas; the host's own have one name. */
  locale: z.enum(TEAM_LOCALES).optional(),
})
export type ListPlaces = z.output<typeof ListPlaces>
