import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { invitePeopleWorkflow } from "../../invitation/workflows/invite-people"
import { type FirstAdministrator, firstInvitation } from "../first-invitation"
import { createClientStep, type NewClient } from "../steps/create-client"
import { requireInvitedStep } from "../steps/require-invited"

/**
 * Makes a client account and invites its first Administrator, or neither. Acts
 * as the actor of the scope.
 */
export const createClientWorkflow = createWorkflow(
  "team-create-client",
  (input: { account: NewClient; administrator: FirstAdministrator }) => {
    const account = createClientStep(input.account)
    // No mail goes out before it is known that all of it can be.
    const foreseen = invitePeopleWorkflow
      .runAsStep({ input: transform({ account, input }, foreseenFirst) })
      .config({ name: "team-foresee-first-administrator" })
    requireInvitedStep({ invited: foreseen })
    const invited = invitePeopleWorkflow
      .runAsStep({ input: transform({ account, input }, realFirst) })
      .config({ name: "team-invite-first-administrator" })
    requireInvitedStep({ invited }).config({
      name: "team-require-invited-at-last",
    })
    return new WorkflowResponse(account)
  }
)

type Parts = {
  account: { id: string }
  input: { administrator: FirstAdministrator }
}

function foreseenFirst({ account, input }: Parts) {
  return firstInvitation(account.id, input.administrator, true)
}

function realFirst({ account, input }: Parts) {
  return firstInvitation(account.id, input.administrator, false)
}
