import type { Words } from "../../../../utils/access-options"
import type { TeamLocale } from "../../../../utils/locales"
import type { HostLabels } from "../labels"
import { type BuiltInRoleKey, type RoleText, roleText } from "../role-text"
import type { KnownRole } from "./merge-roles"

/** What a host calls what it adds, as the labels' functions take it. */
export type GrowingLabels = Record<keyof HostLabels, Record<string, Words>>

/** In a language, or in English where the host has no other. */
const inLanguage = (words: Words, locale: TeamLocale): string =>
  typeof words === "string" ? words : (words[locale] ?? words.en)

/** What a host calls its roles, by their ids. */
export type RoleWords = ReadonlyMap<string, { name: Words; description: Words }>

/** What a role that is data is called, and what its holder does. */
export function knownRoleText(
  words: RoleWords,
  role: Pick<KnownRole, "id" | "key">,
  locale: TeamLocale
): RoleText {
  const own = words.get(role.id)
  return own
    ? {
        name: inLanguage(own.name, locale),
        description: inLanguage(own.description, locale),
      }
    : roleText(role.key as BuiltInRoleKey, locale)
}
