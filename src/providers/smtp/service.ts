import type { NotificationTypes } from "@medusajs/framework/types"
import {
  AbstractNotificationProviderService,
  MedusaError,
} from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"
import { parseSmtpOptions, type SmtpOptions } from "./options"

const CONNECT_TIMEOUT_MS = 10_000
const SILENCE_TIMEOUT_MS = 30_000

/** Sends notifications of the channel `email` through a mail server. */
export class SmtpNotificationService extends AbstractNotificationProviderService {
  static override identifier = "smtp"

  private readonly options: SmtpOptions
  private readonly transport: ReturnType<typeof pooledTransport>

  static override validateOptions(options: Record<string, unknown>): void {
    parseSmtpOptions(options)
  }

  constructor(_: Record<string, unknown>, options: Record<string, unknown>) {
    super()
    this.options = parseSmtpOptions(options)
    this.transport = pooledTransport(this.options)
  }

  /**
   * Sends subject, html and text of `content`.
   * @throws MedusaError with the mail server's own code and words
   */
  override async send(
    notification: NotificationTypes.ProviderSendNotificationDTO
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { to, from, content } = notification
    if (!content?.subject || !(content.html || content.text)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The SMTP provider sends ready mails: give content with a subject, and html or text"
      )
    }
    try {
      const sent = await this.transport.sendMail({
        // As an object, so that a comma in it can't name a second recipient.
        to: { name: "", address: to },
        from: from || this.options.from,
        subject: content.subject,
        html: content.html,
        text: content.text,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      return { id: sent.messageId }
    } catch (error) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        describeFailure(error, this.options)
      )
    }
  }

  /** Ends the pooled connections, which otherwise wait idle for 30 s. */
  close(): void {
    this.transport.close()
  }
}

function pooledTransport(options: SmtpOptions) {
  return createTransport({
    pool: true,
    host: options.host,
    port: options.port,
    secure: options.secure,
    auth: options.auth,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
  })
}

type SmtpFailure = { message?: string; code?: string; responseCode?: number }

function describeFailure(error: unknown, { host, port }: SmtpOptions): string {
  const { message, code, responseCode } = error as SmtpFailure
  const reason = responseCode ?? code ?? "unknown"
  return `Mail server ${host}:${port} (${reason}): ${message ?? String(error)}`
}
