import type { MedusaContainer } from "@medusajs/framework/types"

import type { ConnectResult } from "../../../../types/http"
import { connectPersonWorkflow } from "../../../../workflows"
import type { ConnectPersonInput } from "../../../../workflows/account/steps/connect-person"
import { refusalOf } from "../../../utils/refusal-of"

/** One after the other; whom it is refused for stays out, and the others go on. */
export async function connectPeople(
  container: MedusaContainer,
  account_id: string,
  linked_user_ids: string[],
  given: Omit<ConnectPersonInput, "account_id" | "linked_user_id">
): Promise<ConnectResult[]> {
  const results: ConnectResult[] = []
  for (const id of linked_user_ids) {
    try {
      await connectPersonWorkflow(container).run({
        input: { account_id, linked_user_id: id, ...given },
      })
      results.push({ id, outcome: "connected" })
    } catch (error) {
      results.push({ id, outcome: "refused", ...refusalOf(error) })
    }
  }
  return results
}
