import type { RoleTexts } from "./en"

export const fr: RoleTexts = {
  administrator: {
    name: "Administrateur",
    description:
      "A accès à tout dans le compte et gère les membres de l'équipe et leurs rôles.",
  },
  packer: {
    name: "Emballeur",
    description:
      "Emballe et expédie les commandes et répond aux questions des clients. Réunit Service client et Expédition.",
  },
  finance: {
    name: "Finances",
    description:
      "Travaille avec les prix, les paiements, les remboursements et les taxes, et exporte des rapports pour la comptabilité.",
  },
  marketing: {
    name: "Marketing",
    description:
      "S'occupe de ce que voient les clients : textes et photos des produits, collections, promotions, campagnes, traductions et motifs de retour.",
  },
  customer_service: {
    name: "Service client",
    description:
      "Répond aux questions des clients : recherche clients, commandes et expéditions, et lance les retours.",
  },
  analytics: {
    name: "Analyses",
    description: "Consulte les analyses et télécharge les rapports exportés.",
  },
  pickups: {
    name: "Enlèvements",
    description:
      "Demande l'enlèvement des colis prêts et établit les rapports d'enlèvement.",
  },
  returns: {
    name: "Retours",
    description:
      "Lance, réceptionne et annule les retours, et consulte les expéditions.",
  },
  shipping: {
    name: "Expédition",
    description: "Crée, envoie et annule les expéditions, et les consulte.",
  },
  warehouse: {
    name: "Entrepôt",
    description:
      "A accès à presque tout et configure ce qui concerne l'expédition : emplacements, options et prestataires de livraison, stocks. Pas d'accès aux informations financières ou du compte, ni au marketing.",
  },
  member: {
    name: "Membre",
    description:
      "Dispose de tout ce qu'il faut pour traiter, préparer et emballer les commandes. Pas d'accès aux paramètres, aux informations financières, aux analyses ni aux exportations.",
  },
  user: {
    name: "Utilisateur",
    description:
      "Fait le travail quotidien de la boutique : commandes et paiements, produits, stocks et clients, exportations comprises. N'invite personne et ne modifie pas les paramètres.",
  },
  location_administrator: {
    name: "Administrateur d'emplacement",
    description:
      "Gère ses propres emplacements : y fait le travail quotidien, et invite et gère uniquement les personnes de ces emplacements.",
  },
}
