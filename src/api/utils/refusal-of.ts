import { MedusaError } from "@medusajs/framework/utils"

import { isTeamHttpError } from "../../utils/team-error"

/** Of one among many, where the others go on. Anything else than a refusal ends it all. */
export function refusalOf(error: unknown): { code: string; message: string } {
  if (isTeamHttpError(error)) {
    return { code: error.code, message: error.message }
  }
  if (MedusaError.isMedusaError(error) && error.code) {
    return { code: error.code, message: error.message }
  }
  throw error
}
