import type { RoleTexts } from "./en"

export const pl: RoleTexts = {
  administrator: {
    name: "Administrator",
    description:
      "Ma dostęp do wszystkiego na koncie oraz zarządza osobami i ich rolami.",
  },
  packer: {
    name: "Pakowanie",
    description:
      "Pakuje i wysyła zamówienia, organizuje odbiory i pomaga klientom. Łączy role Obsługa klienta i Wysyłka.",
  },
  finance: {
    name: "Finanse",
    description:
      "Pracuje z cenami, płatnościami, podatkami i fakturami oraz eksportuje raporty dla księgowości.",
  },
  marketing: {
    name: "Marketing",
    description:
      "Dba o to, co widzą klienci: promocje, kampanie, kolekcje oraz strony śledzenia przesyłek i zwrotów.",
  },
  customer_service: {
    name: "Obsługa klienta",
    description:
      "Pomaga klientom: wyszukuje klientów, zamówienia i przesyłki oraz ponownie wysyła etykiety zwrotne.",
  },
  analytics: {
    name: "Analityka",
    description: "Przegląda analitykę i pobiera wyeksportowane raporty.",
  },
  pickups: {
    name: "Odbiory",
    description:
      "Zamawia odbiór spakowanych paczek i przygotowuje raporty odbiorów.",
  },
  returns: {
    name: "Zwroty",
    description: "Obsługuje zwroty i ich etykiety oraz przegląda przesyłki.",
  },
  shipping: {
    name: "Wysyłka",
    description:
      "Tworzy i anuluje przesyłki oraz ich etykiety i przegląda przesyłki.",
  },
  warehouse: {
    name: "Magazyn",
    description:
      "Ma dostęp do większości funkcji i konfiguruje wszystko, co dotyczy wysyłki: lokalizacje, opcje wysyłki, stany magazynowe i integracje. Bez dostępu do informacji finansowych, danych konta i marketingu.",
  },
  member: {
    name: "Członek zespołu",
    description:
      "Ma wszystko, co potrzebne do realizacji, kompletowania i pakowania zamówień. Bez dostępu do ustawień, informacji finansowych, analityki i eksportu.",
  },
  user: {
    name: "Użytkownik",
    description:
      "Wykonuje codzienną pracę sklepu: zamówienia, produkty, stany magazynowe i klienci, łącznie z eksportem. Nie zaprasza osób i nie zmienia ustawień.",
  },
  location_administrator: {
    name: "Administrator lokalizacji",
    description:
      "Prowadzi własne lokalizacje: wykonuje tam codzienną pracę oraz zaprasza osoby i zarządza nimi tylko w tych lokalizacjach.",
  },
}
