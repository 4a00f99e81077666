import type { EmailTexts } from "./en"

export const pl: EmailTexts = {
  invitation: {
    subject: "Zaproszenie do zespołu {account}",
    subject_by: "{inviter} zaprasza Cię do zespołu {account}",
    heading: "Dołącz do zespołu {account}",
    intro: "Masz zaproszenie do zespołu {account}.",
    intro_by: "{inviter} zaprasza Cię do zespołu {account}.",
    button: "Przyjmij zaproszenie",
  },
  reminder: {
    subject:
      "Przypomnienie: Twoje zaproszenie do zespołu {account} wkrótce wygaśnie",
    heading: "Twoje zaproszenie wkrótce wygaśnie",
    intro: "Masz zaproszenie do zespołu {account}. Jest nadal aktualne.",
    intro_by:
      "{inviter} zaprasza Cię do zespołu {account}. Zaproszenie jest nadal aktualne.",
    afterwards: "Potem pod tym samym linkiem możesz poprosić o nowy.",
  },
  shared: {
    message: "Wiadomość dla Ciebie:",
    message_by: "{inviter} pisze:",
    roles: { one: "Twoja rola", other: "Twoje role" },
    expires: "Ten link wygasa {until}: {date}, godz. {time}\u00a0(UTC).",
    link_hint: "Jeśli przycisk nie działa, skopiuj ten link do przeglądarki:",
    personal:
      "Ten link jest tylko dla {email} i działa jeden raz. Nie przekazuj go dalej.",
    unexpected:
      "Nie spodziewasz się tej wiadomości? Możesz ją zignorować: nic się nie stanie, dopóki link nie zostanie użyty.",
    unexpected_ask:
      "Nie spodziewasz się tej wiadomości? Osoba do kontaktu: {contact}. Możesz też zignorować tę wiadomość: nic się nie stanie, dopóki link nie zostanie użyty.",
  },
  renewal_request: {
    subject: "{email} prosi o nowy link z zaproszeniem",
    heading: "Prośba o nowy link z zaproszeniem",
    intro:
      "Zaproszenie {email} do zespołu {account} wygasło i poproszono o nowy link.",
    what_next:
      "Aby wysłać nowy link na ten adres, wyślij zaproszenie ponownie w Ustawienia → Zespół. W przeciwnym razie nie musisz nic robić.",
    button: "Otwórz ustawienia zespołu",
    why: "Otrzymujesz tę wiadomość, ponieważ masz rolę Administrator w zespole {account}.",
  },
  test: {
    subject: "Wiadomość testowa od {account}",
    heading: "Twoja poczta działa",
    intro: "Tak wyglądają wiadomości od {account}.",
    sent_by:
      "Test z ekranu Ustawienia → Zespół, nadawca: {person}. Nie musisz nic robić.",
    spam: "Wiadomość trafiła do spamu? Zaproszenia też mogą tam trafiać: sprawdź rekordy SPF i DKIM domeny nadawcy.",
  },
}
