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
      "Verpackt und versendet Bestellungen, organisiert Abholungen und hilft Kunden bei Fragen. Vereint Kundenservice und Versand.",
  },
  finance: {
    name: "Finanzen",
    description:
      "Arbeitet mit Preisen, Zahlungen, Steuern und Rechnungen und exportiert Berichte für die Buchhaltung.",
  },
  marketing: {
    name: "Marketing",
    description:
      "Kümmert sich um das, was Kunden sehen: Werbeaktionen, Kampagnen, Sammlungen sowie die Seiten für Sendungsverfolgung und Retouren.",
  },
  customer_service: {
    name: "Kundenservice",
    description:
      "Hilft Kunden bei Fragen: schlägt Kunden, Bestellungen und Sendungen nach und verschickt Retourenetiketten erneut.",
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
      "Bearbeitet Retouren und ihre Etiketten und sieht Sendungen ein.",
  },
  shipping: {
    name: "Versand",
    description:
      "Erstellt und storniert Sendungen und ihre Etiketten und sieht Sendungen ein.",
  },
  warehouse: {
    name: "Lager",
    description:
      "Hat Zugriff auf das meiste und richtet alles rund um den Versand ein: Standorte, Versandoptionen, Bestand und Integrationen. Kein Zugriff auf Finanz- oder Kontodaten und auf Marketing.",
  },
  member: {
    name: "Mitglied",
    description:
      "Hat alles, was zum Bearbeiten, Kommissionieren und Verpacken von Bestellungen nötig ist. Kein Zugriff auf Einstellungen, Finanzdaten, Auswertungen oder Exporte.",
  },
  user: {
    name: "Benutzer",
    description:
      "Erledigt die tägliche Arbeit im Shop mit Bestellungen, Produkten, Bestand und Kunden, Exporte eingeschlossen. Lädt niemanden ein und ändert keine Einstellungen.",
  },
  location_administrator: {
    name: "Standort-Administrator",
    description:
      "Leitet die eigenen Standorte: erledigt dort die tägliche Arbeit und lädt nur für diese Standorte Personen ein und verwaltet sie.",
  },
}
