/**
 * Somebody's scope, and what `null` stands for in their account: rows outside
 * of it are as if they did not exist.
 */
export type WithinScope = {
  location_ids: readonly string[] | null
  sales_channel_ids: readonly string[] | null
  all_location_ids: readonly string[] | null
  all_sales_channel_ids: readonly string[] | null
}

type Scoped = {
  location_ids: readonly string[] | null
  sales_channel_ids: readonly string[] | null
}

/** In SQL, of a table with `location_ids` and `sales_channel_ids`. */
export function withinConditions(
  table: string,
  within: WithinScope | undefined
): [condition: string, bindings: (string[] | null)[]][] {
  if (!within) {
    return []
  }
  const conditions: [string, (string[] | null)[]][] = []
  for (const key of ["location_ids", "sales_channel_ids"] as const) {
    const scope = within[key]
    if (scope) {
      // A row that is everywhere lies within nobody's list: null is not true.
      conditions.push([
        `coalesce(${table}.${key}, ?::text[]) <@ ?::text[]`,
        [copyOf(within[`all_${key}`]), [...scope]],
      ])
    }
  }
  return conditions
}

const copyOf = (ids: readonly string[] | null) => ids && [...ids]

/** The same of a row that was read. */
export const liesWithin = (row: Scoped, within: WithinScope): boolean =>
  (["location_ids", "sales_channel_ids"] as const).every((key) => {
    const scope = within[key]
    const own = row[key] ?? within[`all_${key}`]
    return !scope || (own !== null && own.every((id) => scope.includes(id)))
  })
