import type { TextKey, Translate } from "../hooks/use-team-translation"
import type { ImportRow } from "./csv"
import type { InviteOutcome, InviteResult } from "./types"

/** A result with what the file said on its line, where there was one. */
export type OutcomeRow = InviteResult & { row?: ImportRow }

const CORRECTABLE: InviteOutcome[] = [
  "invalid_email",
  "domain_not_allowed",
  "unavailable",
]

/** Whether another spelling or another address would help. */
export const isCorrectable = ({ outcome }: InviteResult): boolean =>
  CORRECTABLE.includes(outcome)

export const isInvited = ({ outcome }: InviteResult): boolean =>
  outcome === "invited"

/** The server answers in the order of the file's rows. */
export const withRows = (
  results: InviteResult[],
  rows: ImportRow[]
): OutcomeRow[] =>
  results.map((result, index) => ({ ...result, row: rows[index] }))

export type OutcomeContext = {
  isDryRun: boolean
  sendsMail: boolean
  allowedDomains: string[] | null
}

export const outcomeLabel = (
  { outcome }: InviteResult,
  { isDryRun }: OutcomeContext,
  t: Translate
): string =>
  t(
    isDryRun && outcome === "invited"
      ? "outcome.willInvite"
      : `outcome.${outcome}`
  )

/** What happened to an address, and what to do about it. */
export function outcomeWords(
  { outcome }: InviteResult,
  { isDryRun, sendsMail, allowedDomains }: OutcomeContext,
  t: Translate
): string {
  if (outcome === "invited") {
    const key: TextKey = isDryRun
      ? "outcome.words.willInvite"
      : sendsMail
        ? "outcome.words.invited"
        : "outcome.words.invitedLink"
    return t(key)
  }
  if (outcome === "domain_not_allowed") {
    return allowedDomains?.length
      ? t("outcome.words.domain_not_allowed", {
          domains: allowedDomains.join(", "),
        })
      : t("outcome.words.domain_not_allowed_unknown")
  }
  return t(`outcome.words.${outcome}`)
}

const PLACES = ["locations", "sales_channels", "areas"] as const

/**
 * Rows of a file that can be corrected and uploaded again. A row keeps its
 * places: without them it would be for all that the form says.
 */
export const outcomeTable = (
  rows: OutcomeRow[],
  context: OutcomeContext,
  t: Translate
): string[][] => {
  const places = PLACES.filter((key) => rows.some(({ row }) => row?.[key]))
  return [
    ["email", "roles", "language", ...places, "outcome", "explanation"],
    ...rows.map((result) => [
      result.email,
      result.row?.roles ?? "",
      result.row?.language ?? "",
      ...places.map((key) => result.row?.[key] ?? ""),
      outcomeLabel(result, context, t),
      outcomeWords(result, context, t),
    ]),
  ]
}
