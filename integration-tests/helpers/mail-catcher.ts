/** A mail as maildev's API answers it, cut to what tests read. */
export type CaughtMail = {
  id: string
  to: { address: string; name: string }[]
  from: { address: string; name: string }[]
  subject: string
  html: string
  text: string
}

export type MailCatcher = ReturnType<typeof mailCatcher>

/**
 * Reads the mails that a running maildev has caught.
 * @param url maildev's page, as in `DemoUrls.mail`
 */
export function mailCatcher(url: string) {
  const all = async (): Promise<CaughtMail[]> => {
    const response = await fetch(`${url}/api/email`)
    if (!response.ok) {
      throw new Error(`The mail catcher answered ${response.status}`)
    }
    return (await response.json()) as CaughtMail[]
  }

  /** All mails to `address`, oldest first. */
  const to = async (address: string): Promise<CaughtMail[]> => {
    const wanted = address.toLowerCase()
    return (await all()).filter((mail) =>
      mail.to.some((recipient) => recipient.address.toLowerCase() === wanted)
    )
  }

  /** Waits until `address` has `count` mails, and answers the newest. */
  const waitFor = async (
    address: string,
    { count = 1, timeoutMs = 30_000 } = {}
  ): Promise<CaughtMail> => {
    const deadline = Date.now() + timeoutMs
    let found: CaughtMail[] = []
    while (Date.now() < deadline) {
      found = await to(address)
      if (found.length >= count) {
        return found[found.length - 1]
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error(`${address} got ${found.length} of ${count} mails in time`)
  }

  /** Deletes every mail. */
  const clear = async (): Promise<void> => {
    await fetch(`${url}/api/email/all`, { method: "DELETE" })
  }

  return { all, to, waitFor, clear }
}

/** The link with an invitation's token in a mail's text part. */
export function invitationLink(mail: { text: string }): string {
  const link = /https?:\/\/\S+#invitation=\S+/.exec(mail.text)?.[0]
  if (!link) {
    throw new Error(`No invitation link in: ${mail.text}`)
  }
  return link
}
