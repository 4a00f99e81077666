import type { AccountInput, TeamAccountResponse } from "../types"
import type { TeamLocale } from "../../../utils/locales"

const MOST_SEATS = 1_000_000
const MOST_HOURS = 24 * 365
const DOMAIN = /^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/

/** What is entered about an account. */
export type AccountValues = {
  name: string
  default_locale: TeamLocale
  /** In one text, as they are typed. */
  allowed_domains: string
  invitation_ttl_hours: string
  seat_limit: string
  upgrade_url: string
  areas: string[] | null
  location_ids: string[] | null
  sales_channel_ids: string[] | null
}

export type AccountKey = keyof AccountValues
export type AccountProblems = Partial<Record<AccountKey, true>>

/** A client that works nowhere yet, without limits. */
export const newAccount = (default_locale: TeamLocale): AccountValues => ({
  name: "",
  default_locale,
  allowed_domains: "",
  invitation_ttl_hours: "",
  seat_limit: "",
  upgrade_url: "",
  areas: null,
  location_ids: [],
  sales_channel_ids: [],
})

export const valuesOf = (account: TeamAccountResponse): AccountValues => ({
  name: account.name,
  default_locale: account.default_locale,
  allowed_domains: account.allowed_domains?.join(", ") ?? "",
  invitation_ttl_hours: text(account.invitation_ttl_hours),
  seat_limit: text(account.seats.limit),
  upgrade_url: account.upgrade_url ?? "",
  areas: account.areas,
  location_ids: account.location_ids,
  sales_channel_ids: account.sales_channel_ids,
})

const text = (value: number | null): string =>
  value === null ? "" : String(value)

/** What the server wouldn't take. */
export function problemsOf(values: AccountValues): AccountProblems {
  const wrong: Record<string, boolean> = {
    name: values.name.trim() === "",
    allowed_domains: domainsOf(values).some((domain) => !DOMAIN.test(domain)),
    invitation_ttl_hours: !isWhole(values.invitation_ttl_hours, 1, MOST_HOURS),
    seat_limit: !isWhole(values.seat_limit, 0, MOST_SEATS),
    upgrade_url: !isWebAddress(values.upgrade_url.trim()),
  }
  return Object.fromEntries(
    Object.entries(wrong)
      .filter(([, isWrong]) => isWrong)
      .map(([key]) => [key, true])
  )
}

/** As the server takes it. */
export function inputOf(values: AccountValues) {
  const domains = domainsOf(values)
  return {
    name: values.name.trim(),
    default_locale: values.default_locale,
    allowed_domains: domains.length ? domains : null,
    invitation_ttl_hours: numberOf(values.invitation_ttl_hours),
    seat_limit: numberOf(values.seat_limit),
    upgrade_url: values.upgrade_url.trim() || null,
    areas: values.areas,
    location_ids: values.location_ids,
    sales_channel_ids: values.sales_channel_ids,
  } satisfies AccountInput
}

/** Only what differs: what somebody else changed meanwhile stays. */
export function changesBetween(
  before: AccountValues,
  after: AccountValues
): AccountInput {
  const [was, is] = [inputOf(before), inputOf(after)]
  return Object.fromEntries(
    Object.entries(is).filter(
      ([key, value]) =>
        JSON.stringify(value) !== JSON.stringify(was[key as AccountKey])
    )
  )
}

const domainsOf = ({ allowed_domains }: AccountValues): string[] =>
  allowed_domains
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((domain) => domain.replace(/^@/, ""))
    .filter(Boolean)

const numberOf = (value: string): number | null =>
  value.trim() === "" ? null : Number(value)

function isWhole(value: string, least: number, most: number): boolean {
  const number = numberOf(value)
  return (
    number === null ||
    (Number.isInteger(number) && number >= least && number <= most)
  )
}

function isWebAddress(value: string): boolean {
  try {
    return value === "" || /^https?:$/.test(new URL(value).protocol)
  } catch {
    return false
  }
}
