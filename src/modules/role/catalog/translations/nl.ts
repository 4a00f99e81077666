import type { RoleTexts } from "./en"

export const nl: RoleTexts = {
  administrator: {
    name: "Beheerder",
    description:
      "Heeft toegang tot alles in het account en beheert de medewerkers en hun rollen.",
  },
  packer: {
    name: "Verpakker",
    description:
      "Verpakt en verzendt bestellingen en helpt klanten met hun vragen. Combineert Klantenservice en Verzending.",
  },
  finance: {
    name: "Financiën",
    description:
      "Werkt met prijzen, betalingen, terugbetalingen en belastingen, en exporteert rapporten voor de boekhouding.",
  },
  marketing: {
    name: "Marketing",
    description:
      "Zorgt voor wat klanten zien: productteksten en -foto's, collecties, promoties, campagnes, vertalingen en retourredenen.",
  },
  customer_service: {
    name: "Klantenservice",
    description:
      "Helpt klanten met hun vragen: zoekt klanten, bestellingen en zendingen op en meldt retouren aan.",
  },
  analytics: {
    name: "Analytics",
    description: "Bekijkt de analytics en downloadt exportrapporten.",
  },
  pickups: {
    name: "Afhalingen",
    description:
      "Vraagt afhalingen van ingepakte pakketten aan en maakt afhaalrapporten.",
  },
  returns: {
    name: "Retourzendingen",
    description:
      "Meldt retouren aan, neemt ze in ontvangst, annuleert ze en bekijkt zendingen.",
  },
  shipping: {
    name: "Verzending",
    description:
      "Maakt zendingen, verstuurt en annuleert ze en bekijkt zendingen.",
  },
  warehouse: {
    name: "Magazijn",
    description:
      "Heeft toegang tot de meeste zaken en stelt alles in wat voor verzending nodig is: locaties, verzendopties, verzendproviders en voorraad. Geen toegang tot financiële gegevens of accountgegevens, of tot marketing.",
  },
  member: {
    name: "Lid",
    description:
      "Heeft alles wat nodig is om bestellingen te verwerken, te verzamelen en in te pakken. Geen toegang tot instellingen, financiële gegevens, analytics of exports.",
  },
  user: {
    name: "Gebruiker",
    description:
      "Doet het dagelijkse werk van de winkel met bestellingen en hun betalingen, producten, voorraad en klanten, inclusief exports. Nodigt niemand uit en wijzigt geen instellingen.",
  },
  location_administrator: {
    name: "Locatiebeheerder",
    description:
      "Beheert de eigen locaties: doet daar het dagelijkse werk en nodigt alleen voor deze locaties medewerkers uit en beheert hen.",
  },
}
