import type { MedusaRequest } from "@medusajs/framework/http"

import { activity } from "../../../workflows/services"
import { clientAddress } from "../../utils/rate-limit"

/** Where a request came from; `undefined` where the option keeps that out. */
export const recordedAddress = (req: MedusaRequest): string | undefined =>
  activity(req.scope).options.activity.addresses
    ? clientAddress(req)
    : undefined
