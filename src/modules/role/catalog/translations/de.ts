import type { RoleTexts } from "./en"

export const de: RoleTexts = {
  administrator: {
    name: "Administrator",
    description:
      "Hat Zugriff auf alles im Konto und verwaltet die Personen und ihre Rollen.",
  },
  packer: {
    name: "Packer",
    description:
      "Verpackt und versendet Bestellungen und hilft Kunden bei Fragen. Vereint Kundenservice und Versand.",
  },
  finance: {
    name: "Finanzen",
    description:
      "Arbeitet mit Preisen, Zahlungen, Erstattungen und Steuern und exportiert Berichte für die Buchhaltung.",
  },
  marketing: {
    name: "Marketing",
    description:
      "Kümmert sich um das, was Kunden sehen: Produkttexte und -bilder, Sammlungen, Werbeaktionen, Kampagnen, Übersetzungen und Rückgabegründe.",
  },
  customer_service: {
    name: "Kundenservice",
    description:
      "Hilft Kunden bei Fragen: schlägt Kunden, Bestellungen und Sendungen nach und legt Retouren an.",
  },
  analytics: {
    name: "Auswertungen",
    description:
      "Sieht Auswertungen ein und lädt exportierte Berichte herunter.",
  },
  pickups: {
    name: "Abholungen",
    description:
      "Beauftragt die Abholung gepackter Pakete und erstellt Abholberichte.",
  },
  returns: {
    name: "Retouren",
    description:
      "Legt Retouren an, nimmt sie entgegen, storniert sie und sieht Sendungen ein.",
  },
  shipping: {
    name: "Versand",
    description:
      "Erstellt, verschickt und storniert Sendungen und sieht sie ein.",
  },
  warehouse: {
    name: "Lager",
    description:
      "Hat Zugriff auf das meiste und richtet alles rund um den Versand ein: Standorte, Versandoptionen, Versanddienstleister und Bestand. Kein Zugriff auf Finanz- oder Kontodaten und auf Marketing.",
  },
  member: {
    name: "Mitglied",
    description:
      "Hat alles, was zum Bearbeiten, Kommissionieren und Verpacken von Bestellungen nötig ist. Kein Zugriff auf Einstellungen, Finanzdaten, Auswertungen oder Exporte.",
  },
  user: {
    name: "Benutzer",
    description:
      "Erledigt die tägliche Arbeit im Shop mit Bestellungen und ihren Zahlungen, Produkten, Bestand und Kunden, Exporte eingeschlossen. Lädt niemanden ein und ändert keine Einstellungen.",
  },
  location_administrator: {
    name: "Standort-Administrator",
    description:
      "Leitet die eigenen Standorte: erledigt dort die tägliche Arbeit und lädt nur für diese Standorte Personen ein und verwaltet sie.",
  },
}
