import type { TeamLocale } from "../../../utils/locales"
import { roleTranslations } from "./translations"
import type { RoleTexts } from "./translations/en"

/** The part after `trole_` in a built-in role's id. */
export type BuiltInRoleKey = keyof RoleTexts

export type RoleText = { name: string; description: string }

/** What a built-in role is called, and what its holder does, in a language. */
export const roleText = (key: BuiltInRoleKey, locale: TeamLocale): RoleText =>
  roleTranslations[locale][key]
