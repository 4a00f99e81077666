import type { RefusalTexts } from "./en"

export const it: RefusalTexts = {
  not_in_roles: "«{action}» non fa parte dei tuoi ruoli ({roles}).",
  not_in_key: "«{action}» non rientra nei permessi di questa chiave API.",
  administrators_only: "Solo gli amministratori possono farlo.",
  no_role: "Non hai ancora un ruolo qui.",
  suspended: "Il tuo accesso è sospeso.",
  not_for_locations:
    "Non è disponibile per chi lavora solo in determinate sedi.",
  not_for_channels:
    "Non è disponibile per chi lavora solo in determinati canali di vendita.",
}
