import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"
import { idText, listQuery } from "../../../utils/validate"

const MOST_ROLES = 50

export const ListHostInvites = z.strictObject(listQuery)

export const ChooseForHostInvite = z.strictObject({
  role_ids: z
    .array(idText())
    .max(MOST_ROLES)
    .transform((ids) => [...new Set(ids)]),
  locale: z.enum(TEAM_LOCALES).optional(),
})
export type ChooseForHostInvite = z.output<typeof ChooseForHostInvite>
