import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const port = z
  .number({ error: "a number from 1 to 65535" })
  .int("a number from 1 to 65535")
  .min(1, "a number from 1 to 65535")
  .max(65535, "a number from 1 to 65535")

const text = (what: string) => z.string({ error: what }).trim().min(1, what)

const schema = z.strictObject({
  channels: z.array(z.string()).optional(),
  host: text("the name or address of your mail server"),
  port,
  secure: z.boolean({ error: "true or false" }).optional(),
  auth: z
    .strictObject({
      user: text("the name to log in with"),
      pass: text("the password to log in with"),
    })
    .optional(),
  from: text('a sender, such as "My store <team@example.com>"'),
})

/** Options of the SMTP provider, as a host writes them. */
export type SmtpOptions = {
  /** The mail server's name or address. */
  host: string
  /** 587 (STARTTLS) and 465 (TLS from the start) are common. */
  port: number
  /** TLS from the start; by default only on port 465. */
  secure?: boolean
  auth?: { user: string; pass: string }
  /** Sender of the mails that name none: `My store <team@example.com>`. */
  from: string
}

/**
 * Checks a host's options.
 * @throws MedusaError that names each wrong option and what is allowed
 */
export function parseSmtpOptions(input: unknown): SmtpOptions {
  const parsed = schema.safeParse(input ?? {})
  if (parsed.success) {
    const { host, port, secure, auth, from } = parsed.data
    return { host, port, secure: secure ?? port === 465, auth, from }
  }
  const wrong = parsed.error.issues.map((issue) =>
    issue.code === "unrecognized_keys"
      ? `unknown: ${issue.keys.join(", ")}`
      : `${issue.path.join(".")}: expected ${issue.message}`
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Options of the SMTP provider: ${wrong.join("; ")}`
  )
}
