import type { EmailTexts } from "./en"

export const es: EmailTexts = {
  invitation: {
    subject: "Invitación para unirte a {account}",
    subject_by: "{inviter} te invita a unirte a {account}",
    heading: "Únete a {account}",
    intro: "Tienes una invitación para unirte al equipo de {account}.",
    intro_by: "{inviter} te invita a unirte al equipo de {account}.",
    button: "Aceptar la invitación",
  },
  reminder: {
    subject: "Recordatorio: tu invitación a {account} caduca pronto",
    heading: "Tu invitación caduca pronto",
    intro:
      "Tienes una invitación para unirte al equipo de {account}. Sigue abierta.",
    intro_by:
      "{inviter} te invita a unirte al equipo de {account}. La invitación sigue abierta.",
    afterwards: "Después podrás pedir uno nuevo desde el mismo enlace.",
  },
  shared: {
    message: "Un mensaje para ti:",
    message_by: "{inviter} te escribe:",
    roles: { one: "Tu rol", other: "Tus roles" },
    expires: "Este enlace caduca {until}, el {date} a las {time}\u00a0(UTC).",
    link_hint: "Si el botón no funciona, copia este enlace en tu navegador:",
    personal:
      "Este enlace es solo para {email} y funciona una sola vez. No lo reenvíes.",
    unexpected:
      "¿No esperabas este correo? Puedes ignorarlo: no pasa nada mientras no se use el enlace.",
    unexpected_ask:
      "¿No esperabas este correo? Pregunta a {contact} o ignóralo: no pasa nada mientras no se use el enlace.",
  },
  renewal_request: {
    subject: "{email} pide un nuevo enlace de invitación",
    heading: "Se pide un nuevo enlace de invitación",
    intro:
      "La invitación de {email} a {account} ha caducado y se ha pedido un nuevo enlace.",
    what_next:
      "Reenvía la invitación en Configuraciones → Equipo para enviar un nuevo enlace a esta dirección. Si prefieres no hacerlo, no hay nada que hacer.",
    button: "Abrir la configuración del equipo",
    why: "Recibes este correo porque tienes el rol Administrador en {account}.",
  },
  test: {
    subject: "Correo de prueba de {account}",
    heading: "Tu correo funciona",
    intro: "Así se ven los correos de {account}.",
    sent_by:
      "{person} ha enviado esta prueba desde Configuraciones → Equipo. No hay nada que hacer.",
    spam: "¿Lo encontraste en la carpeta de spam? Las invitaciones también pueden acabar ahí: revisa los registros SPF y DKIM del dominio remitente.",
  },
}
