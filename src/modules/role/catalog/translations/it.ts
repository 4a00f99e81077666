import type { RoleTexts } from "./en"

export const it: RoleTexts = {
  administrator: {
    name: "Amministratore",
    description:
      "Ha accesso a tutto nell'account e gestisce le persone e i loro ruoli.",
  },
  packer: {
    name: "Addetto all'imballaggio",
    description:
      "Imballa e spedisce gli ordini e risponde alle domande dei clienti. Unisce Servizio clienti e Spedizioni.",
  },
  finance: {
    name: "Contabilità",
    description:
      "Lavora con prezzi, pagamenti, rimborsi e imposte, ed esporta report per i conti.",
  },
  marketing: {
    name: "Marketing",
    description:
      "Cura ciò che vedono i clienti: testi e immagini dei prodotti, collezioni, promozioni, campagne, traduzioni e motivi di reso.",
  },
  customer_service: {
    name: "Servizio clienti",
    description:
      "Risponde alle domande dei clienti: consulta clienti, ordini e spedizioni, e avvia i resi.",
  },
  analytics: {
    name: "Analisi",
    description: "Consulta le analisi e scarica i report esportati.",
  },
  pickups: {
    name: "Ritiri",
    description:
      "Richiede il ritiro dei pacchi pronti e prepara i report dei ritiri.",
  },
  returns: {
    name: "Resi",
    description: "Avvia, riceve e annulla i resi, e consulta le spedizioni.",
  },
  shipping: {
    name: "Spedizioni",
    description: "Crea, invia e annulla le spedizioni, e le consulta.",
  },
  warehouse: {
    name: "Magazzino",
    description:
      "Ha accesso a quasi tutto e configura ciò che serve alle spedizioni: sedi, opzioni e fornitori di spedizione, e scorte. Nessun accesso alle informazioni finanziarie o dell'account, né al marketing.",
  },
  member: {
    name: "Membro",
    description:
      "Ha tutto ciò che serve per elaborare, preparare e imballare gli ordini. Nessun accesso a impostazioni, informazioni finanziarie, analisi o esportazioni.",
  },
  user: {
    name: "Utente",
    description:
      "Svolge il lavoro quotidiano del negozio con ordini e relativi pagamenti, prodotti, scorte e clienti, esportazioni incluse. Non invita persone e non modifica le impostazioni.",
  },
  location_administrator: {
    name: "Amministratore di sede",
    description:
      "Dirige le proprie sedi: vi svolge il lavoro quotidiano, e invita e gestisce solo le persone di queste sedi.",
  },
}
