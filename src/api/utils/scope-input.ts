import { z } from "@medusajs/framework/zod"

import { idText, text } from "./validate"

const MOST_PLACES = 500
const MOST_AREAS = 50

const distinct = (items: string[]): string[] => [...new Set(items)]

const ids = z
  .array(idText())
  .max(MOST_PLACES)
  .transform(distinct)
  .nullable()
  .optional()

// Which there are, a host's own among them, the catalog knows: `checkGiven`.
const areas = z
  .array(text(40).regex(/^[a-z][a-z0-9_]*$/, "must be the key of an area"))
  .max(MOST_AREAS)
  .transform(distinct)
  .nullable()
  .optional()

/** Where somebody works: `null` is all that the account has, `[]` nothing. */
export const scopeInput = {
  location_ids: ids,
  sales_channel_ids: ids,
  areas,
}
