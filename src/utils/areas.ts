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
