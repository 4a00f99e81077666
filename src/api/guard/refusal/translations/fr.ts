import type { RefusalTexts } from "./en"

export const fr: RefusalTexts = {
  not_in_roles: "« {action} » ne fait pas partie de vos rôles ({roles}).",
  not_in_key: "« {action} » ne fait pas partie des droits de cette clé API.",
  administrators_only: "Seuls les administrateurs peuvent faire cela.",
  no_role: "Vous n’avez pas encore de rôle ici.",
  suspended: "Votre accès est suspendu.",
  not_for_locations:
    "Cette action n’est pas disponible pour les personnes qui ne travaillent que sur certains emplacements.",
  not_for_channels:
    "Cette action n’est pas disponible pour les personnes qui ne travaillent que sur certains canaux de vente.",
}
