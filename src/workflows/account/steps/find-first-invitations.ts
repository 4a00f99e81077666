import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { TeamHttpError } from "../../../utils/team-error"
import { invitations } from "../../services"
import { findClient, requireReseller } from "../require-reseller"

/** Invitations of a client that nobody has come to yet, by what becomes of them. */
export type FirstInvitations = { same: string[]; others: string[] }

/**
 * Lets those go on who rule the host, to a client account that has no owner yet.
 *
 * @returns which open invitations of it are to the address
 * @throws 403 `team_access_restricted`; 404 `not_found`; 409 `account_has_owner`
 */
export const findFirstInvitationsStep = createStep(
  "team-find-first-invitations",
  async (input: { account_id: string; email: string }, { container }) => {
    await requireReseller(container)
    const { id, name, owner_id } = await findClient(container, input.account_id)
    if (owner_id) {
      throw new TeamHttpError(
        409,
        "account_has_owner",
        `${name} has an owner, who invites people there.`
      )
    }
    const open = await invitations(container).findOpenIn(id)
    const isSame = (row: { email: string }) =>
      row.email.toLowerCase() === input.email.toLowerCase()
    return new StepResponse<FirstInvitations>({
      same: open.filter(isSame).map((row) => row.id),
      others: open.filter((row) => !isSame(row)).map((row) => row.id),
    })
  }
)
