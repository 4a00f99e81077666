import type { MedusaRequest } from "@medusajs/framework/http"

import type { AccountRow } from "../../modules/linked-user/types"
import { linkedUsers } from "../../workflows/services"

/** The account that a request works in. */
export const currentAccount = (req: MedusaRequest): Promise<AccountRow> =>
  linkedUsers(req.scope).getDefaultAccount()
