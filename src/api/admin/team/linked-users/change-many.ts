import type { MedusaContainer } from "@medusajs/framework/types"

import type { BatchResult } from "../../../../types/access-http"
import {
  changeLinkedUserWorkflow,
  removeLinkedUserWorkflow,
  suspendLinkedUserWorkflow,
} from "../../../../workflows"
import {
  findPerson,
  type PersonOfAccount,
} from "../../../../workflows/linked-user/find-person"
import { refusalOf } from "../../../utils/refusal-of"
import type { BatchLinkedUsers } from "./validators"

/**
 * One change for several people, one after the other. Each is judged as if it
 * came alone; whom it is refused for stays as they are, and the others go on.
 */
export async function changeMany(
  container: MedusaContainer,
  account_id: string,
  change: BatchLinkedUsers
): Promise<BatchResult[]> {
  const results: BatchResult[] = []
  for (const id of change.ids) {
    try {
      const changed = await changeOne(container, { account_id, id }, change)
      results.push({ id, outcome: changed ? "changed" : "unchanged" })
    } catch (error) {
      results.push({ id, outcome: "refused", ...refusalOf(error) })
    }
  }
  return results
}

async function changeOne(
  container: MedusaContainer,
  person: PersonOfAccount,
  change: BatchLinkedUsers
): Promise<boolean> {
  switch (change.action) {
    case "add_role":
      return addRole(container, person, change)
    case "move": {
      const { location_ids, sales_channel_ids } = change
      await changeLinkedUserWorkflow(container).run({
        input: {
          ...person,
          ...(location_ids !== undefined && { location_ids }),
          ...(sales_channel_ids !== undefined && { sales_channel_ids }),
        },
      })
      return true
    }
    case "suspend": {
      const { result } = await suspendLinkedUserWorkflow(container).run({
        input: person,
      })
      return result.changed
    }
    case "remove":
      await removeLinkedUserWorkflow(container).run({
        input: { ...person, hand_over_to: change.hand_over_to },
      })
      return true
  }
}

/** Beside the roles that they have, which keep their ends. */
async function addRole(
  container: MedusaContainer,
  person: PersonOfAccount,
  { role_id, expires_at }: Extract<BatchLinkedUsers, { action: "add_role" }>
): Promise<boolean> {
  const { role_ids, updated_at } = await findPerson(container, person)
  const isHeld = role_ids.includes(role_id)
  if (isHeld && expires_at === undefined) {
    return false
  }
  await changeLinkedUserWorkflow(container).run({
    input: {
      ...person,
      roles: [
        ...role_ids
          .filter((id) => id !== role_id)
          .map((id) => ({ role_id: id })),
        { role_id, expires_at },
      ],
      expected_updated_at: updated_at.toISOString(),
    },
  })
  return true
}
