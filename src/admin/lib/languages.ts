import {
  TEAM_LOCALES,
  isTeamLocale,
  type TeamLocale,
} from "../../utils/locales"

/** Each in its own words: who looks for theirs finds it in any language. */
const LANGUAGE_NAMES: Record<TeamLocale, string> = {
  en: "English",
  nl: "Nederlands",
  fr: "Français",
  de: "Deutsch",
  es: "Español",
  it: "Italiano",
  pl: "Polski",
}

export const LANGUAGES = TEAM_LOCALES.map((code) => ({
  code,
  name: LANGUAGE_NAMES[code],
}))

/** The one of ours that comes closest to the dashboard's language. */
export function toTeamLocale(language: string | undefined): TeamLocale {
  const code = (language ?? "").slice(0, 2).toLowerCase()
  return isTeamLocale(code) ? code : "en"
}

/** The first of ours that the browser's reader prefers. */
export const browserLocale = (): TeamLocale =>
  navigator.languages
    .map((language) => language.slice(0, 2).toLowerCase())
    .find(isTeamLocale) ?? "en"

/** The dashboard writes `enGB`, the platform's formatters want `en-GB`. */
export function toDateLocale(language: string | undefined): string {
  const code = toTeamLocale(language)
  return code === "en" && language === "enGB" ? "en-GB" : code
}
