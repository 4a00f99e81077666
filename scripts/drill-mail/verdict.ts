import type { TakenMail } from "./sink"

export type Verdict = {
  /** Recipients without any mail. */
  lost: number
  /** Recipients whose last mail has a link that doesn't work. */
  stale: number
  /** Mails beyond one for each link. */
  doubled: number
}

/**
 * Judges what the mail server got.
 * @param works whether a token is that of the recipient's latest link
 */
export function judge(
  recipients: string[],
  mails: TakenMail[],
  works: (email: string, token: string) => boolean
): Verdict {
  const last = new Map(mails.map((mail) => [mail.to, mail.token]))
  const links = new Set(mails.map((mail) => `${mail.to} ${mail.token}`))
  const mailed = recipients.filter((email) => last.has(email))
  return {
    lost: recipients.length - mailed.length,
    stale: mailed.filter((email) => !works(email, last.get(email) ?? ""))
      .length,
    doubled: mails.length - links.size,
  }
}
