import { toast, usePrompt } from "@medusajs/ui"
import { ADMINISTRATOR_ROLE_ID } from "../../utils/role-ids"
import { errorText } from "../lib/error-text"
import type { LinkedUserDetailResponse } from "../lib/types"
import { useTransferOwnership } from "./api/accounts"
import { useLinkedUser } from "./api/linked-users"
import { useMe } from "./api/me"
import { useAccess } from "./use-access"
import { useTeamTranslation } from "./use-team-translation"

/** Handing the account on, for its owner and for who rules the host. */
export function useMakeOwner(person: LinkedUserDetailResponse) {
  const { t } = useTeamTranslation()
  const prompt = usePrompt()
  const transfer = useTransferOwnership()
  const { isRoot } = useAccess()
  const { data: own } = useLinkedUser(useMe().data?.current?.id)
  const name = person.name || person.email

  const makeOwner = async () => {
    const confirmed = await prompt({
      title: t("access.person.makeOwnerPrompt.title", { name }),
      description: t("access.person.makeOwnerPrompt.text"),
      confirmText: t("access.person.makeOwner"),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (!confirmed) {
      return
    }
    try {
      await transfer.mutateAsync({
        account_id: person.account_id,
        linked_user_id: person.id,
      })
      toast.success(t("access.person.madeOwner", { name }))
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }

  return {
    makeOwner,
    isOffered: !person.is_owner && (isRoot || own?.is_owner === true),
    disabledBecause: mayOwn(person)
      ? undefined
      : t("access.errors.owner_needs_administrator"),
  }
}

/** An active Administrator, for good and without limits. */
const mayOwn = (person: LinkedUserDetailResponse): boolean =>
  person.status === "active" &&
  person.location_ids === null &&
  person.sales_channel_ids === null &&
  person.areas === null &&
  person.roles.some(
    ({ role_id, expires_at }) =>
      role_id === ADMINISTRATOR_ROLE_ID && expires_at === null
  )
