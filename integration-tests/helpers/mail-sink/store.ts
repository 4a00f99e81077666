/** A mail as the host handed it to its provider. */
export type SunkMail = {
  to: string
  from: string | null
  subject: string
  html: string
  text: string
  sent_at: Date
}

type Outage = { left: number; error: Error }

class MailSink {
  readonly mails: SunkMail[] = []
  private outage: Outage | null = null
  private delayMs = 0

  /** Refuses the next `times` mails, as a mail server that is down does. */
  failNext(times = 1, message = "421 Service not available"): void {
    this.outage = { left: times, error: new Error(message) }
  }

  /** Refuses every mail until `clear`. */
  failAll(message?: string): void {
    this.failNext(Infinity, message)
  }

  /** Makes every mail take `ms` until `clear`. */
  delay(ms: number): void {
    this.delayMs = ms
  }

  /** Forgets all mails and works again. */
  clear(): void {
    this.mails.length = 0
    this.outage = null
    this.delayMs = 0
  }

  /** All mails to `address`, oldest first. */
  to(address: string): SunkMail[] {
    const wanted = address.toLowerCase()
    return this.mails.filter((mail) => mail.to.toLowerCase() === wanted)
  }

  /**
   * Waits until `address` has `count` mails, and answers the newest.
   * Throws after `timeoutMs`.
   */
  async waitFor(
    address: string,
    { count = 1, timeoutMs = 10_000 } = {}
  ): Promise<SunkMail> {
    const deadline = Date.now() + timeoutMs
    while (Date.now() < deadline) {
      const mails = this.to(address)
      if (mails.length >= count) {
        return mails[mails.length - 1]
      }
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(
      `${address} got ${this.to(address).length} of ${count} mails in ${timeoutMs} ms`
    )
  }

  /** Called by the provider. */
  async accept(mail: SunkMail): Promise<void> {
    if (this.delayMs) {
      await new Promise((resolve) => setTimeout(resolve, this.delayMs))
    }
    if (this.outage && this.outage.left > 0) {
      this.outage.left--
      throw this.outage.error
    }
    this.mails.push(mail)
  }
}

const SINK = Symbol.for("team-access.mail-sink")
const holder = globalThis as typeof globalThis & { [SINK]?: MailSink }

/** One per process, so that the host's provider and the test share it. */
export const mailSink: MailSink = (holder[SINK] ??= new MailSink())
