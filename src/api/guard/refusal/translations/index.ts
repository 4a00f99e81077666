import type { TeamLocale } from "../../../../utils/locales"
import { de } from "./de"
import { en, type RefusalTexts } from "./en"
import { es } from "./es"
import { fr } from "./fr"
import { it } from "./it"
import { nl } from "./nl"
import { pl } from "./pl"

export const refusalTranslations: Record<TeamLocale, RefusalTexts> = {
  en,
  nl,
  fr,
  de,
  es,
  it,
  pl,
}
