import type { MedusaContainer } from "@medusajs/framework/types"

import type { AccountRow } from "../../modules/linked-user/types"
import type { Actor } from "../../utils/actor"
import { grants } from "../authority/grants"
import { rules } from "../authority/may-give"
import { linkedUsers } from "../services"

/** What somebody may change of an account; nothing of one that isn't theirs. */
export async function accountRights(
  container: MedusaContainer,
  actor: Pick<Actor, "type" | "id">,
  account_id: string
): Promise<{ edit: boolean; edit_plan: boolean }> {
  const account = await linkedUsers(container).findAccount(account_id)
  if (!account) {
    return { edit: false, edit_plan: false }
  }
  const [own, home] = await Promise.all([
    grants(container).fresh(actor, account_id),
    grants(container).fresh(actor, homeOf(account)),
  ])
  return { edit: rules(own) || home.is_root, edit_plan: home.is_root }
}

const homeOf = ({ id, parent_id }: AccountRow): string => parent_id ?? id
