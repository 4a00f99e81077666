import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

import { teamError } from "../../utils/team-error"

const MOST_COMPLAINTS = 5

/** Parses, or refuses with what is wrong and where (400, `invalid_data`). */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown
): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) {
    return parsed.data
  }
  const complaints = parsed.error.issues
    .slice(0, MOST_COMPLAINTS)
    .map(({ path, message }) => [path.join("."), message].filter(Boolean))
    .map((parts) => parts.join(": "))
  throw teamError(
    MedusaError.Types.INVALID_DATA,
    "invalid_data",
    complaints.join("\n")
  )
}

/** Puts the checked body in `req.validatedBody`. */
export const validateBody =
  (schema: z.ZodType) =>
  (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
    req.validatedBody = parseInput(schema, req.body ?? {})
    next()
  }

/**
 * Text of at most `longest` characters that PostgreSQL can keep: it knows no
 * NUL, and no half of a surrogate pair.
 */
export const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => !value.includes("\u0000"), "NUL is not allowed")
    .refine((value) => !/\p{Surrogate}/u.test(value), "must be valid Unicode")

/** An id of ours or the host's. */
export const idText = () => text(200).min(1)

/** One line of plain text: a name, without line breaks and addresses of pages. */
export const nameText = (longest: number) =>
  text(longest)
    .trim()
    .min(1)
    // eslint-disable-next-line no-control-regex -- this is what is refused
    .regex(/^[^\u0000-\u001f\u007f\u2028\u2029]*$/, "must be one line")
    .refine(
      (value) => !/https?:|www\.|:\/\//i.test(value),
      "must not hold a web address"
    )

const integer = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().int().min(least).max(most))

/** `offset`, `limit` and `q` of a list. */
export const listQuery = {
  q: text(200).trim().optional(),
  offset: integer(0, 1_000_000).default(0),
  limit: integer(1, 1000).default(20),
}

/** A query's `x=a`, `x=a,b` or `x[]=a&x[]=b` as a list. */
export const listOf = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .union([z.string(), z.array(z.string()).max(100)])
    .transform((value) => [value].flat().flatMap((part) => part.split(",")))
    .pipe(z.array(item).min(1).max(100))
    .optional()
