import { z } from "@medusajs/framework/zod"

import { listQuery } from "../../../utils/validate"

export const ListNewcomers = z.strictObject(listQuery)
export type ListNewcomers = z.output<typeof ListNewcomers>
