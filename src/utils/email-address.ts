import { z } from "@medusajs/framework/zod"

const LONGEST = 254
const address = z.email({ pattern: z.regexes.html5Email }).max(LONGEST)

/** Trimmed and in lower case, otherwise as typed: plus tags stay distinct. */
export const normalizeEmail = (email: string): string =>
  email.trim().toLowerCase()

/** Whether mail could go there: one address with a dotted domain. */
export const isEmailAddress = (email: string): boolean =>
  address.safeParse(email).success && domainOf(email).includes(".")

/** What follows the last `@`. */
export const domainOf = (email: string): string =>
  email.slice(email.lastIndexOf("@") + 1)
