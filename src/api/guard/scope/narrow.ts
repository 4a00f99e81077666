import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Narrowing } from "../../../modules/role/catalog/scope/rule"
import type { WorkScope } from "../../../utils/scope"

type Filters = Record<string, unknown>
type Params = Readonly<Record<string, unknown>>

/** What of a list lies within, in one dimension. */
export type Within = Pick<Narrowing, "by" | "or_none"> & { ids: string[] }

/** In no database; an empty list might be taken for no condition. */
const NOWHERE = ["nowhere"]

/** What a list's rows are held to; nothing where a dimension doesn't bind them. */
export async function whatLiesWithin(
  container: MedusaContainer,
  narrowings: readonly Narrowing[],
  scope: WorkScope,
  params: Params
): Promise<Within[]> {
  const binding = narrowings.filter(
    ({ dimension, only }) =>
      scope[dimension] !== null && (!only || params[only.param] === only.is)
  )
  return Promise.all(
    binding.map(async ({ dimension, by, or_none, via }) => {
      const ids = [...(scope[dimension] ?? [])]
      return {
        by,
        or_none,
        ids: via ? await linkedTo(container, via, ids) : ids,
      }
    })
  )
}

async function linkedTo(
  container: MedusaContainer,
  { link, place, id }: NonNullable<Narrowing["via"]>,
  ids: string[]
): Promise<string[]> {
  if (!ids.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: link, fields: [id], filters: { [place]: ids } })
  return [...new Set((data as Record<string, string>[]).map((row) => row[id]))]
}

/**
 * A list's validated filters with what lies within the scope beside what the
 * client asked for: no parameter can name or undo it.
 */
export const narrowFilters = (
  filters: Filters,
  within: readonly Within[]
): Filters =>
  withConditions(
    filters,
    within.map(({ by, ids, or_none }) => {
      const inside = nested(by, ids.length ? ids : NOWHERE)
      return or_none ? { $or: [inside, nested(by, null)] } : inside
    })
  )

/** Filters that find nothing. */
export const findNothing = (filters: Filters): Filters =>
  withConditions(filters, [{ id: NOWHERE }])

const withConditions = (filters: Filters, conditions: Filters[]): Filters =>
  conditions.length
    ? { ...filters, $and: [...asList(filters.$and), ...conditions] }
    : filters

const nested = (path: readonly string[], value: string[] | null): Filters =>
  path.reduceRight<Filters | string[] | null>(
    (inner, key) => ({ [key]: inner }),
    value
  ) as Filters

const asList = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
