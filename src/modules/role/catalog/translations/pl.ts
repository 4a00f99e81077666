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
      "Pakuje i wysyła zamówienia oraz pomaga klientom. Łączy role Obsługa klienta i Wysyłka.",
  },
  finance: {
    name: "Finanse",
    description:
      "Pracuje z cenami, płatnościami, zwrotami pieniędzy i podatkami oraz eksportuje raporty dla księgowości.",
  },
  marketing: {
    name: "Marketing",
    description:
      "Dba o to, co widzą klienci: opisy i zdjęcia produktów, kolekcje, promocje, kampanie, tłumaczenia i powody zwrotu.",
  },
  customer_service: {
    name: "Obsługa klienta",
    description:
      "Pomaga klientom: wyszukuje klientów, zamówienia i przesyłki oraz zgłasza zwroty.",
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
    description:
      "Zgłasza, przyjmuje i anuluje zwroty oraz przegląda przesyłki.",
  },
  shipping: {
    name: "Wysyłka",
    description: "Tworzy, nadaje i anuluje przesyłki oraz je przegląda.",
  },
  warehouse: {
    name: "Magazyn",
    description:
      "Ma dostęp do większości funkcji i konfiguruje wszystko, co dotyczy wysyłki: lokalizacje, opcje i dostawców wysyłki oraz stany magazynowe. Bez dostępu do informacji finansowych, danych konta i marketingu.",
  },
  member: {
    name: "Członek zespołu",
    description:
      "Ma wszystko, co potrzebne do realizacji, kompletowania i pakowania zamówień. Bez dostępu do ustawień, informacji finansowych, analityki i eksportu.",
  },
  user: {
    name: "Użytkownik",
    description:
      "Wykonuje codzienną pracę sklepu: zamówienia i płatności, produkty, stany magazynowe i klienci, łącznie z eksportem. Nie zaprasza osób i nie zmienia ustawień.",
  },
  location_administrator: {
    name: "Administrator lokalizacji",
    description:
      "Prowadzi własne lokalizacje: wykonuje tam codzienną pracę oraz zaprasza osoby i zarządza nimi tylko w tych lokalizacjach.",
  },
}
