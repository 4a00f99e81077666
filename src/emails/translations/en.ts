/** Texts of the mails; the other languages follow this shape. */
export const en = {
  invitation: {
    subject: "You're invited to {account}",
    subject_by: "{inviter} invited you to {account}",
    heading: "Join {account}",
    intro: "You are invited to join the team of {account}.",
    intro_by: "{inviter} invites you to join the team of {account}.",
    button: "Accept invitation",
  },
  reminder: {
    subject: "Reminder: your invitation to {account} expires soon",
    heading: "Your invitation expires soon",
    intro:
      "You are invited to join the team of {account}. The invitation is still open.",
    intro_by:
      "{inviter} invites you to join the team of {account}. The invitation is still open.",
    afterwards: "After that, the same link lets you ask for a new one.",
  },
  shared: {
    message: "A message for you:",
    message_by: "{inviter} writes:",
    roles: { one: "Your role", other: "Your roles" },
    expires: "This link expires {until}, on {date} at {time}\u00a0UTC.",
    link_hint: "If the button doesn't work, copy this link into your browser:",
    personal:
      "This link is for {email} only and works once. Please don't forward it.",
    unexpected:
      "Weren't expecting this? You can ignore this mail: nothing happens unless the link is used.",
    unexpected_ask:
      "Weren't expecting this? Ask {contact}, or ignore this mail: nothing happens unless the link is used.",
  },
  renewal_request: {
    subject: "{email} asks for a new invitation link",
    heading: "A new invitation link is wanted",
    intro:
      "The invitation of {email} to {account} has expired, and a new link was asked for.",
    what_next:
      "Resend the invitation in Settings → Team to send a new link to this address. If you'd rather not, there is nothing to do.",
    button: "Open Team settings",
    why: "You get this mail because you are an Administrator of {account}.",
  },
  test: {
    subject: "Test mail from {account}",
    heading: "Your mail works",
    intro: "This is how mail from {account} looks.",
    sent_by:
      "{person} sent this test from Settings → Team. There is nothing to do.",
    spam: "Did you find it in the spam folder? Then invitations may land there too: check the SPF and DKIM records of the sender's domain.",
  },
}

export type EmailTexts = typeof en
