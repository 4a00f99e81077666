import type { RefusalTexts } from "./en"

export const pl: RefusalTexts = {
  not_in_roles: "„{action}” nie należy do Twoich ról ({roles}).",
  not_in_key: "„{action}” nie należy do uprawnień tego klucza API.",
  administrators_only: "Tylko administratorzy mogą to zrobić.",
  no_role: "Nie masz tu jeszcze żadnej roli.",
  suspended: "Twój dostęp jest zawieszony.",
  not_for_locations:
    "Ta funkcja nie jest dostępna dla osób, które pracują tylko w wybranych lokalizacjach.",
  not_for_channels:
    "Ta funkcja nie jest dostępna dla osób, które pracują tylko w wybranych kanałach sprzedaży.",
}
