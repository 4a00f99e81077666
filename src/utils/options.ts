import { z } from "@medusajs/framework/zod"
import { MedusaError } from "@medusajs/framework/utils"

import type { InvitationEmailProps, RenderedEmail } from "../emails"
import { accessSets, defaultRole } from "./access-options"

const HOUR_LIMIT = 24 * 365

const signUpField = z.strictObject({
  /** Key under which the answer is kept in the user's metadata. */
  name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  label: z.string().min(1).max(80),
  required: z.boolean().default(false),
  type: z.enum(["text", "tel", "url"]).default("text"),
  max_length: z.number().int().min(1).max(500).default(200),
})

const fn = <T>(what: string) =>
  z.custom<T>((value) => typeof value === "function", `${what} is a function`)

const teamOptions = z.strictObject({
  /** Absolute URL of the dashboard, for links in mails. Default: from the host's configuration when that is absolute. */
  adminUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** Key of the invitation links, at least 32 characters. A list: the first signs, all are accepted (rotation). */
  tokenSecret: z
    .union([z.string().min(32), z.array(z.string().min(32)).min(1)])
    .optional(),
  /** Redis of the mail and expiry queues. Default: the host's `redisUrl`; without either, a timer in the process. */
  redisUrl: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Name of the default account, used when it is made. */
  accountName: z.string().min(1).max(120).default("My store"),
  /** Whether the default account resells: it has client accounts with people of their own. */
  accounts: z.boolean().default(false),
  /** Lifetime of an invitation link, in hours. */
  invitationTtlHours: z.number().positive().max(HOUR_LIMIT).default(168),
  /** Whether an address belongs to one account, or a person may be linked to several. */
  emailUniqueness: z.enum(["global", "account"]).default("global"),
  /** Shortest time between two mails of one invitation, in seconds. */
  resendCooldownSeconds: z.number().int().min(0).max(86_400).default(60),
  /** Mails an account may send in a day (UTC). Further ones wait for the next. */
  mailsPerDay: z.number().int().min(1).max(1_000_000).default(20_000),
  /**
   * Answers `unavailable` that somebody may get in an hour: they tell that
   * another account has the address.
   */
  unavailablePerHour: z.number().int().min(1).max(1_000_000).default(200),
  /** Further fields of the sign-up page. */
  signUpFields: z.array(signUpField).max(20).default([]),
  /** Which address rate limits go by: the connection's, or the one a trusted proxy forwards. */
  clientAddress: z.enum(["socket", "forwarded"]).default("socket"),
  /** Areas, permissions, routes, relations and roles of the host: one set, or a list of them. */
  access: accessSets.prefault([]),
  /** Role of users that come in by another way than an invitation. Default: none, they wait. */
  defaultRole: defaultRole.optional(),
  email: z
    .strictObject({
      /** Sender, where it is not the mail provider's own. */
      from: z.string().min(3).max(320).optional(),
      /** Replaces the subject of invitations. */
      subject:
        fn<(props: InvitationEmailProps) => string>("email.subject").optional(),
      /** Replaces the invitation mail as a whole. */
      template:
        fn<
          (
            props: InvitationEmailProps
          ) => RenderedEmail | Promise<RenderedEmail>
        >("email.template").optional(),
    })
    .prefault({}),
  worker: z
    .strictObject({
      /** Mails rendered and sent at the same time in one process. */
      concurrency: z.number().int().min(1).max(100).default(20),
      /** Attempts before a mail counts as failed. */
      mailMaxAttempts: z.number().int().min(1).max(50).default(8),
    })
    .prefault({}),
  sessions: z
    .strictObject({
      /** Minutes without use after which a session ends. Default: never. */
      idleMinutes: z.number().int().min(1).max(525_600).optional(),
      /** Hours after which a session ends, whatever is done in it. Default: never. */
      absoluteHours: z.number().positive().max(87_600).optional(),
      /** Whether the address that a session comes from is kept. */
      addresses: z.boolean().default(true),
    })
    .prefault({}),
  activity: z
    .strictObject({
      /** Whether the address that a request came from is recorded. */
      addresses: z.boolean().default(true),
      /** Days after which what was done is forgotten. Default: never. */
      retentionDays: z.number().int().min(1).max(36_500).optional(),
    })
    .prefault({}),
})

export type TeamOptions = z.output<typeof teamOptions>
export type TeamOptionsInput = z.input<typeof teamOptions>

/**
 * The plugin's options, checked. Each module gets them all, beside keys of the
 * host's own, which are left aside.
 *
 * @throws with the option's name and what is allowed; thrown in a module loader
 * this stops the boot.
 */
export function parseTeamOptions(
  input: Record<string, unknown> = {}
): TeamOptions {
  const own = Object.fromEntries(
    Object.entries(input).filter(([key]) => !HOST_KEYS.has(key))
  )
  const parsed = teamOptions.safeParse(own)
  if (parsed.success) {
    return parsed.data
  }
  const complaints = parsed.error.issues.map(
    (issue) => `${issue.path.join(".") || "options"}: ${issue.message}`
  )
  throw wrongOptions(complaints)
}

/** @param complaints a line each: which option, and what is allowed */
export const wrongOptions = (complaints: readonly string[]): MedusaError =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    [
      "medusa-plugin-team-access: wrong options",
      ...complaints.map((complaint) => `  ${complaint}`),
    ].join("\n"),
    "invalid_options"
  )

/** What Medusa itself adds to a module's options; `database` holds a password. */
const HOST_KEYS = new Set(["database", "schema", "clientUrl", "manager"])
