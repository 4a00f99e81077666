import type { EmailTexts } from "./en"

export const nl: EmailTexts = {
  invitation: {
    subject: "Uitnodiging voor {account}",
    subject_by: "{inviter} nodigt je uit voor {account}",
    heading: "Word lid van {account}",
    intro: "Je bent uitgenodigd voor het team van {account}.",
    intro_by: "{inviter} nodigt je uit voor het team van {account}.",
    button: "Uitnodiging accepteren",
  },
  reminder: {
    subject: "Herinnering: je uitnodiging voor {account} verloopt binnenkort",
    heading: "Je uitnodiging verloopt binnenkort",
    intro:
      "Je bent uitgenodigd voor het team van {account}. De uitnodiging staat nog open.",
    intro_by:
      "{inviter} nodigt je uit voor het team van {account}. De uitnodiging staat nog open.",
    afterwards: "Daarna kun je via dezelfde link om een nieuwe vragen.",
  },
  shared: {
    message: "Een bericht voor jou:",
    message_by: "{inviter} schrijft:",
    roles: { one: "Je rol", other: "Je rollen" },
    expires:
      "Deze link verloopt {until}, op {date} om {time}\u00a0uur\u00a0(UTC).",
    link_hint: "Werkt de knop niet? Kopieer dan deze link naar je browser:",
    personal:
      "Deze link is alleen voor {email} en werkt één keer. Stuur hem niet door.",
    unexpected:
      "Verwachtte je dit niet? Dan kun je deze mail negeren: er gebeurt niets zolang de link niet wordt gebruikt.",
    unexpected_ask:
      "Verwachtte je dit niet? Vraag het aan {contact} of negeer deze mail: er gebeurt niets zolang de link niet wordt gebruikt.",
  },
  renewal_request: {
    subject: "{email} vraagt om een nieuwe uitnodigingslink",
    heading: "Verzoek om een nieuwe uitnodigingslink",
    intro:
      "De uitnodiging van {email} voor {account} is verlopen en er is om een nieuwe link gevraagd.",
    what_next:
      "Verstuur de uitnodiging opnieuw via Instellingen → Team om een nieuwe link naar dit adres te sturen. Wil je dat niet, dan hoef je niets te doen.",
    button: "Teaminstellingen openen",
    why: "Je krijgt deze mail omdat je Beheerder van {account} bent.",
  },
  test: {
    subject: "Testmail van {account}",
    heading: "Je mail werkt",
    intro: "Zo ziet mail van {account} eruit.",
    sent_by:
      "{person} heeft deze test verstuurd via Instellingen → Team. Je hoeft niets te doen.",
    spam: "Vond je deze mail in de spammap? Dan kunnen uitnodigingen daar ook belanden: controleer de SPF- en DKIM-records van het afzenderdomein.",
  },
}
