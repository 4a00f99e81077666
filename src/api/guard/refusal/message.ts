import type { Grant } from "../../../types/grant"
import type { TeamLocale } from "../../../utils/locales"
import { refusalTranslations } from "./translations"

/**
 * Why a request is refused, in words.
 *
 * @param action what was tried, as "Export orders"; `null`: something that only
 * Administrators can do
 */
export function refusalMessage(
  action: string | null,
  grant: Pick<Grant, "standing" | "roles">,
  { locale, by_key }: { locale: TeamLocale; by_key: boolean }
): string {
  const texts = refusalTranslations[locale]
  if (grant.standing === "suspended") {
    return texts.suspended
  }
  if (grant.standing !== "active" && !by_key) {
    return texts.no_role
  }
  if (action === null) {
    return texts.administrators_only
  }
  return by_key
    ? fill(texts.not_in_key, { action })
    : fill(texts.not_in_roles, {
        action,
        roles: grant.roles.map(({ name }) => name).join(", "),
      })
}

/** In one go, so that what a role is called is never read as a placeholder. */
const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all)
