import type { EmailTexts } from "./en"

export const fr: EmailTexts = {
  invitation: {
    subject: "Invitation à rejoindre {account}",
    subject_by: "{inviter} vous invite à rejoindre {account}",
    heading: "Rejoignez {account}",
    intro: "Vous avez reçu une invitation à rejoindre l'équipe de {account}.",
    intro_by: "{inviter} vous invite à rejoindre l'équipe de {account}.",
    button: "Accepter l'invitation",
  },
  reminder: {
    subject:
      "Rappel\u00a0: votre invitation à rejoindre {account} expire bientôt",
    heading: "Votre invitation expire bientôt",
    intro:
      "Vous avez reçu une invitation à rejoindre l'équipe de {account}. L'invitation est toujours ouverte.",
    intro_by:
      "{inviter} vous invite à rejoindre l'équipe de {account}. L'invitation est toujours ouverte.",
    afterwards:
      "Ensuite, le même lien vous permettra d'en demander un nouveau.",
  },
  shared: {
    message: "Un message pour vous\u00a0:",
    message_by: "{inviter} vous écrit\u00a0:",
    roles: { one: "Votre rôle", other: "Vos rôles" },
    expires: "Ce lien expire {until}, le {date} à {time}\u00a0(UTC).",
    link_hint:
      "Si le bouton ne fonctionne pas, copiez ce lien dans votre navigateur\u00a0:",
    personal:
      "Ce lien est réservé à {email} et ne fonctionne qu'une fois. Ne le transférez pas.",
    unexpected:
      "Vous n'attendiez pas cet e-mail\u00a0? Vous pouvez l'ignorer\u00a0: rien ne se passe tant que le lien n'est pas utilisé.",
    unexpected_ask:
      "Vous n'attendiez pas cet e-mail\u00a0? Adressez-vous à {contact} ou ignorez-le\u00a0: rien ne se passe tant que le lien n'est pas utilisé.",
  },
  renewal_request: {
    subject: "{email} demande un nouveau lien d'invitation",
    heading: "Un nouveau lien d'invitation est demandé",
    intro:
      "L'invitation de {email} à rejoindre {account} a expiré, et un nouveau lien a été demandé.",
    what_next:
      "Renvoyez l'invitation dans Paramètres → Équipe pour envoyer un nouveau lien à cette adresse. Si vous ne le souhaitez pas, il n'y a rien à faire.",
    button: "Ouvrir les paramètres de l'équipe",
    why: "Vous recevez cet e-mail car vous êtes Administrateur de {account}.",
  },
  test: {
    subject: "E-mail de test de {account}",
    heading: "Vos e-mails fonctionnent",
    intro: "Voici à quoi ressemblent les e-mails de {account}.",
    sent_by:
      "{person} a envoyé ce test depuis Paramètres → Équipe. Il n'y a rien à faire.",
    spam: "Vous l'avez trouvé dans les spams\u00a0? Les invitations risquent d'y arriver aussi\u00a0: vérifiez les enregistrements SPF et DKIM du domaine de l'expéditeur.",
  },
}
