import type { TeamLocale } from "../../utils/locales"
import { de } from "./de"
import { en, type EmailTexts } from "./en"
import { es } from "./es"
import { fr } from "./fr"
import { it } from "./it"
import { nl } from "./nl"
import { pl } from "./pl"

export const emailTranslations: Record<TeamLocale, EmailTexts> = {
  en,
  nl,
  fr,
  de,
  es,
  it,
  pl,
}
