import { z } from "@medusajs/framework/zod"

import { TEAM_LOCALES } from "../../../../utils/locales"
import { idText, listOf, listQuery } from "../../../utils/validate"

const moment = z.iso
  .datetime({ offset: true })
  .transform((value) => new Date(value))

const filters = {
  /** Of whom: a part of a name or an address. */
  q: listQuery.q,
  /** Ids of users of the host, or of API keys. */
  actor_id: listOf(idText()),
  action: listOf(idText()),
  resource: listOf(idText()),
  resource_id: idText().optional(),
  result: listOf(z.enum(["ok", "refused", "failed"])),
  from: moment.optional(),
  /** Not included. */
  to: moment.optional(),
  /** Only what customers are usually told of. */
  messages: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
  /** In which things are said. Default: the account's. */
  locale: z.enum(TEAM_LOCALES).optional(),
}

export const ListActivity = z.strictObject({
  offset: listQuery.offset,
  limit: listQuery.limit,
  ...filters,
})
export type ListActivity = z.output<typeof ListActivity>

export const ExportActivity = z.strictObject({
  ...filters,
  format: z.literal("csv"),
})
export type ExportActivity = z.output<typeof ExportActivity>
