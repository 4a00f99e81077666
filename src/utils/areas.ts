import { type IdScope, includes } from "./scope"

/** Groups of resources that are switched on for an account and given to people. */
export const AREAS = [
  "orders",
  "catalog",
  "inventory",
  "pricing",
  "customers",
  "promotions",
  "shipping",
  "returns",
  "analytics",
  "settings",
  "developer",
  "team",
] as const

export type Area = (typeof AREAS)[number]

/** Not to be switched off: an account has to be able to manage its people. */
const LASTING_AREA = "team"

/** What belongs to the whole host is no client's. */
const HOST_AREAS: ReadonlySet<string> = new Set(["settings", "developer"])

/** Whether an account has an area; those of a host's own are areas like others. */
export const accountHasArea = (
  account: { is_default: boolean; areas: IdScope },
  area: string
): boolean =>
  area === LASTING_AREA ||
  ((account.is_default || !HOST_AREAS.has(area)) &&
    includes(account.areas, area))
