import type { RefusalTexts } from "./en"

export const de: RefusalTexts = {
  not_in_roles: "„{action}“ gehört nicht zu Ihren Rollen ({roles}).",
  not_in_key: "„{action}“ gehört nicht zu den Rechten dieses API-Schlüssels.",
  administrators_only: "Das können nur Administratoren.",
  no_role: "Sie haben hier noch keine Rolle.",
  suspended: "Ihr Zugang ist gesperrt.",
  not_for_locations:
    "Das steht Personen, die nur an bestimmten Standorten arbeiten, nicht zur Verfügung.",
  not_for_channels:
    "Das steht Personen, die nur in bestimmten Vertriebskanälen arbeiten, nicht zur Verfügung.",
}
