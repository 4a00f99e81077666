import type { EmailTexts } from "./en"

export const it: EmailTexts = {
  invitation: {
    subject: "Invito a unirti a {account}",
    subject_by: "{inviter} ti invita a unirti a {account}",
    heading: "Unisciti a {account}",
    intro: "Hai ricevuto un invito a unirti al team di {account}.",
    intro_by: "{inviter} ti invita a unirti al team di {account}.",
    button: "Accetta l'invito",
  },
  reminder: {
    subject: "Promemoria: il tuo invito a {account} sta per scadere",
    heading: "Il tuo invito sta per scadere",
    intro:
      "Hai ricevuto un invito a unirti al team di {account}. L'invito è ancora aperto.",
    intro_by:
      "{inviter} ti invita a unirti al team di {account}. L'invito è ancora aperto.",
    afterwards: "Dopo potrai chiederne uno nuovo dallo stesso link.",
  },
  shared: {
    message: "Un messaggio per te:",
    message_by: "{inviter} ti scrive:",
    roles: { one: "Il tuo ruolo", other: "I tuoi ruoli" },
    expires: "Questo link scade {until}, {date} alle ore {time}\u00a0(UTC).",
    link_hint:
      "Se il pulsante non funziona, copia questo link nel tuo browser:",
    personal:
      "Questo link è solo per {email} e funziona una volta sola. Non inoltrarlo.",
    unexpected:
      "Non aspettavi questa e-mail? Puoi ignorarla: non succede nulla finché il link non viene usato.",
    unexpected_ask:
      "Non aspettavi questa e-mail? Chiedi a {contact} oppure ignorala: non succede nulla finché il link non viene usato.",
  },
  renewal_request: {
    subject: "{email} chiede un nuovo link di invito",
    heading: "È stato chiesto un nuovo link di invito",
    intro:
      "L'invito di {email} a {account} è scaduto ed è stato chiesto un nuovo link.",
    what_next:
      "Reinvia l'invito in Impostazioni → Team per mandare un nuovo link a questo indirizzo. Se preferisci di no, non c'è nulla da fare.",
    button: "Apri le impostazioni del team",
    why: "Ricevi questa e-mail perché hai il ruolo Amministratore in {account}.",
  },
  test: {
    subject: "E-mail di prova da {account}",
    heading: "La tua posta funziona",
    intro: "Ecco come appaiono le e-mail di {account}.",
    sent_by:
      "{person} ha inviato questa prova da Impostazioni → Team. Non c'è nulla da fare.",
    spam: "L'hai trovata nella cartella spam? Anche gli inviti potrebbero finirci: controlla i record SPF e DKIM del dominio del mittente.",
  },
}
