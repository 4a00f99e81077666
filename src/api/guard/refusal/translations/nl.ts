import type { RefusalTexts } from "./en"

export const nl: RefusalTexts = {
  not_in_roles: "‘{action}’ valt niet onder je rollen ({roles}).",
  not_in_key: "‘{action}’ valt niet onder de rechten van deze API-sleutel.",
  administrators_only: "Alleen beheerders kunnen dit doen.",
  no_role: "Je hebt hier nog geen rol.",
  suspended: "Je toegang is opgeschort.",
  not_for_locations:
    "Dit is niet beschikbaar voor wie alleen op bepaalde locaties werkt.",
  not_for_channels:
    "Dit is niet beschikbaar voor wie alleen in bepaalde verkoopkanalen werkt.",
}
