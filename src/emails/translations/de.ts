import type { EmailTexts } from "./en"

export const de: EmailTexts = {
  invitation: {
    subject: "Einladung zu {account}",
    subject_by: "{inviter} lädt Sie zu {account} ein",
    heading: "Einladung zu {account}",
    intro: "Sie wurden in das Team von {account} eingeladen.",
    intro_by: "{inviter} lädt Sie in das Team von {account} ein.",
    button: "Einladung annehmen",
  },
  reminder: {
    subject: "Erinnerung: Ihre Einladung zu {account} läuft bald ab",
    heading: "Ihre Einladung läuft bald ab",
    intro:
      "Sie wurden in das Team von {account} eingeladen. Die Einladung ist noch offen.",
    intro_by:
      "{inviter} lädt Sie in das Team von {account} ein. Die Einladung ist noch offen.",
    afterwards: "Danach können Sie über denselben Link um einen neuen bitten.",
  },
  shared: {
    message: "Eine Nachricht für Sie:",
    message_by: "{inviter} schreibt:",
    roles: { one: "Ihre Rolle", other: "Ihre Rollen" },
    expires:
      "Dieser Link läuft {until} ab, am {date} um {time}\u00a0Uhr\u00a0(UTC).",
    link_hint:
      "Falls die Schaltfläche nicht funktioniert, kopieren Sie diesen Link in Ihren Browser:",
    personal:
      "Dieser Link ist nur für {email} bestimmt und funktioniert einmal. Bitte leiten Sie ihn nicht weiter.",
    unexpected:
      "Sie haben diese E-Mail nicht erwartet? Dann können Sie sie ignorieren: Solange der Link nicht benutzt wird, passiert nichts.",
    unexpected_ask:
      "Sie haben diese E-Mail nicht erwartet? Fragen Sie {contact} oder ignorieren Sie sie: Solange der Link nicht benutzt wird, passiert nichts.",
  },
  renewal_request: {
    subject: "{email} bittet um einen neuen Einladungslink",
    heading: "Bitte um einen neuen Einladungslink",
    intro:
      "Die Einladung von {email} zu {account} ist abgelaufen, und es wurde um einen neuen Link gebeten.",
    what_next:
      "Senden Sie die Einladung unter Einstellungen → Team erneut, um einen neuen Link an diese Adresse zu schicken. Wenn Sie das nicht möchten, ist nichts zu tun.",
    button: "Team-Einstellungen öffnen",
    why: "Sie erhalten diese E-Mail, weil Sie Administrator von {account} sind.",
  },
  test: {
    subject: "Test-E-Mail von {account}",
    heading: "Ihre E-Mails funktionieren",
    intro: "So sehen E-Mails von {account} aus.",
    sent_by:
      "{person} hat diesen Test unter Einstellungen → Team verschickt. Es ist nichts zu tun.",
    spam: "Lag diese E-Mail im Spam-Ordner? Dann können auch Einladungen dort landen: Prüfen Sie die SPF- und DKIM-Einträge der Absenderdomain.",
  },
}
