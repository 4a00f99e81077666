import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { HostInviteRow } from "../../../modules/linked-user/types"
import { isTeamLocale, type TeamLocale } from "../../../utils/locales"
import { accessErrors } from "../../authority/access-errors"
import { requireKnown } from "../../linked-user/judge-change"
import { linkedUsers } from "../../services"
import { requireRoot } from "../require-root"

export type ChooseForHostInviteInput = {
  account_id: string
  invite_id: string
  /** `[]`: whoever accepts waits for a role. */
  role_ids: string[]
  /** Default: the account's. */
  locale?: TeamLocale
}

type Undo = Omit<HostInviteRow, "chosen_by">

/**
 * Chooses roles for whoever accepts an invite of the host's own.
 *
 * @throws 403 `team_access_restricted`; 400 `unknown_role`; 404 `not_found`
 */
export const chooseForHostInviteStep = createStep(
  "team-choose-for-host-invite",
  async (input: ChooseForHostInviteInput, { container }) => {
    const { account_id, invite_id, role_ids } = input
    const actor = await requireRoot(container, account_id)
    await requireKnown(container, account_id, role_ids)
    const email = await addressOf(container, invite_id)
    const people = linkedUsers(container)
    const former = (await people.hostInvitesOf([invite_id])).get(invite_id)
    const { default_locale } = await people.retrieveTeamAccount(account_id)
    const locale = input.locale ?? former?.locale ?? localeOf(default_locale)
    const invite = { invite_id, account_id, email, locale }
    await people.chooseForInvite({ ...invite, role_ids }, actor)
    return new StepResponse<{ id: string }, Undo>(
      { id: invite_id },
      former ?? { ...invite, role_ids: [] }
    )
  },
  async (former, { container }) => {
    if (former) {
      const actor = await requireRoot(container, former.account_id)
      await linkedUsers(container).chooseForInvite(former, actor)
    }
  }
)

const localeOf = (locale: string): TeamLocale =>
  isTeamLocale(locale) ? locale : "en"

/** @throws 404 `not_found`, for one that was accepted too: the host deletes it */
async function addressOf(
  container: MedusaContainer,
  id: string
): Promise<string> {
  const [invite] = await container
    .resolve(Modules.USER)
    .listInvites({ id }, { select: ["id", "email"] })
  if (!invite) {
    throw accessErrors.noSuch("open invite", id)
  }
  return invite.email
}
