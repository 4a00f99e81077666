import type { MyAccess } from "../../types/access-http"
import { labelsOf, permissionIn } from "../lib/reach/refusal-text"
import { usePermissions } from "./api/permissions"
import { useTeamTranslation } from "./use-team-translation"

/** What was refused. */
export type Limit = {
  /** To open a page, or a dialog on it, or to make a change. */
  of: "page" | "dialog" | "change"
  permission: string | null
  /** The server's own words, if it was asked. */
  message: string | null
}

type LimitText = {
  title: string
  text: string
  /** "Export orders", where we know it. */
  action: string | null
}

/**
 * A refusal in words, in the dashboard's language where that is possible.
 *
 * @returns `null`: the words for permissions aren't there yet
 */
export function useLimitText(limit: Limit, access: MyAccess): LimitText | null {
  const { t, locale } = useTeamTranslation()
  const { data: areas, isPending } = usePermissions(locale)
  if (isPending) {
    return null
  }
  const labels = labelsOf(areas ?? [])
  const { preview } = access
  if (preview && limit.of === "change") {
    return {
      title: t("reach.preview.limited"),
      text: t("reach.preview.readOnly", { role: preview.name }),
      action: null,
    }
  }
  const { message } = limit
  const permission = limit.permission ?? permissionIn(message ?? "", labels)
  const action = (permission && labels.get(permission)) ?? null
  const roles = access.roles.map(({ name }) => name).join(", ")
  const title = t("reach.limited.title")
  if (action) {
    return { title, text: t("reach.limited.action", { action, roles }), action }
  }
  const words = t(
    permission ? "reach.limited.something" : "reach.limited.administrators",
    { roles }
  )
  return { title, text: message ?? words, action }
}
