import type { TeamLocale } from "../../../../utils/locales"
import { de } from "./de"
import { en, type Labels } from "./en"
import { es } from "./es"
import { fr } from "./fr"
import { it } from "./it"
import { nl } from "./nl"
import { pl } from "./pl"

export type { Labels } from "./en"

export const labels: Record<TeamLocale, Labels> = {
  en,
  nl,
  fr,
  de,
  es,
  it,
  pl,
}

/** A host's own words, for keys that it adds; in one language or in all. */
export type HostLabel = string | Partial<Record<TeamLocale, string>>

/** Labels of what a host adds, by the same keys as ours. */
export type HostLabels = {
  readonly [Kind in keyof Labels]?: Readonly<Record<string, HostLabel>>
}

/** A section, as "Orders". */
export const areaLabel = (key: string, locale: TeamLocale, host?: HostLabels) =>
  labelOf("areas", key, locale, host)

/** What there is, as "Draft orders". */
export const resourceLabel = (
  key: string,
  locale: TeamLocale,
  host?: HostLabels
) => labelOf("resources", key, locale, host)

/** What can be done with it, as "Export". */
export const actionLabel = (
  key: string,
  locale: TeamLocale,
  host?: HostLabels
) => labelOf("actions", key, locale, host)

/**
 * A permission as people would say it: "Export orders". One that a host adds and
 * has no words for reads "Loyalty card: View".
 */
export function permissionLabel(
  permission: string,
  locale: TeamLocale,
  host?: HostLabels
): string {
  const known = find("permissions", permission, locale, host)
  if (known) {
    return known
  }
  const [resource, action] = permission.split(":")
  return action === undefined
    ? spelledOut(permission)
    : `${resourceLabel(resource, locale, host)}: ${actionLabel(action, locale, host)}`
}

const labelOf = (
  kind: keyof Labels,
  key: string,
  locale: TeamLocale,
  host?: HostLabels
): string => find(kind, key, locale, host) ?? spelledOut(key)

function find(
  kind: keyof Labels,
  key: string,
  locale: TeamLocale,
  host?: HostLabels
): string | undefined {
  const ours: Readonly<Record<string, string>> = labels[locale][kind]
  if (Object.hasOwn(ours, key)) {
    return ours[key]
  }
  const theirs = host?.[kind]
  return theirs && Object.hasOwn(theirs, key)
    ? inLanguage(theirs[key], locale)
    : undefined
}

const inLanguage = (label: HostLabel, locale: TeamLocale) =>
  typeof label === "string"
    ? label
    : (label[locale] ?? label.en ?? Object.values(label).at(0))

/** `loyalty_card` as "Loyalty card": better than a key, and no language's. */
function spelledOut(key: string): string {
  const words = key.replaceAll(/[_\-.]+/g, " ").trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
