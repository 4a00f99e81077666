import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type en from "../i18n/translations/en.json"
import { toDateLocale, toTeamLocale } from "../lib/languages"

type WithoutPlural<Key extends string> = Key extends `${infer Base}_one`
  ? Base
  : Key extends `${infer Base}_other`
    ? Base
    : Key

type Leaves<Tree, Prefix extends string = ""> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : Leaves<Tree[Key], `${Prefix}${Key}.`>
}[keyof Tree & string]

/** A text of ours, as `src/admin/i18n/translations/en.json` names it. */
export type TextKey = Leaves<typeof en>

export type Translate = (
  key: TextKey,
  values?: Record<string, string | number>
) => string

/**
 * Our texts in the dashboard's language, or in `language`, without a change to
 * the dashboard.
 */
export function useTeamTranslation(language?: string) {
  const { t: translate, i18n } = useTranslation("team", { lng: language })
  const t: Translate = useCallback(
    (key, values) => String(translate(key, { ...values })),
    [translate]
  )
  const current = language ?? i18n.language
  return {
    t,
    i18n,
    locale: toTeamLocale(current),
    dateLocale: toDateLocale(current),
  }
}
