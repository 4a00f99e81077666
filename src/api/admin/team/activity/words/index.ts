import {
  type HostLabels,
  permissionLabel,
} from "../../../../../modules/role/catalog/labels"
import type { TeamLocale } from "../../../../../utils/locales"
import { de } from "./de"
import { type DeedWords, en } from "./en"
import { es } from "./es"
import { fr } from "./fr"
import { it } from "./it"
import { nl } from "./nl"
import { pl } from "./pl"

const words: Record<TeamLocale, DeedWords> = { en, nl, fr, de, es, it, pl }

type Named = { action: string; data: Record<string, unknown> | null }

/**
 * What was done, in words: a deed's own, or those of the permission that it
 * needed. What has neither is said as it was asked for: "POST /admin/users/:id".
 */
export function wordsOf(
  { action, data }: Named,
  locale: TeamLocale,
  catalog: { permissions: ReadonlySet<string>; labels: HostLabels }
): string {
  if (isDeed(action)) {
    return words[locale][action]
  }
  if (catalog.permissions.has(action)) {
    return permissionLabel(action, locale, catalog.labels)
  }
  const route = data?.route
  return typeof route === "string" ? route : action
}

const isDeed = (action: string): action is keyof DeedWords =>
  Object.hasOwn(en, action)
