/**
 * Where somebody works, by ids: `null` is all of the level above, a list is
 * exactly these, `[]` is nothing.
 */
export type IdScope = readonly string[] | null

/**
 * What lies in both. Only ever narrows: two lists without a common id give `[]`,
 * which is nothing, never everything.
 */
export function meet(first: IdScope, second: IdScope): IdScope {
  if (first === null) {
    return second
  }
  if (second === null) {
    return first
  }
  const allowed = new Set(second)
  return first.filter((id) => allowed.has(id))
}

/** What lies nowhere (`null` for its id) is only in a scope that has no limit. */
export const includes = (scope: IdScope, id: string | null): boolean =>
  scope === null || (id !== null && scope.includes(id))

/**
 * Whether everything in `inner` lies in `outer`: nobody gives a scope wider than
 * their own. All lies only in all, whatever there is at the moment.
 */
export const isWithin = (inner: IdScope, outer: IdScope): boolean =>
  outer === null || (inner !== null && inner.every((id) => outer.includes(id)))

/** Both of somebody's scopes. */
export type WorkScope = {
  readonly location_ids: IdScope
  readonly sales_channel_ids: IdScope
}

/** {@link meet} for locations and for sales channels. */
export const meetWork = (first: WorkScope, second: WorkScope): WorkScope => ({
  location_ids: meet(first.location_ids, second.location_ids),
  sales_channel_ids: meet(first.sales_channel_ids, second.sales_channel_ids),
})

/** {@link isWithin} for locations and for sales channels. */
export const isWorkWithin = (inner: WorkScope, outer: WorkScope): boolean =>
  isWithin(inner.location_ids, outer.location_ids) &&
  isWithin(inner.sales_channel_ids, outer.sales_channel_ids)

/** Whether somebody works in certain locations or sales channels only. */
export const isScoped = (scope: WorkScope): boolean =>
  scope.location_ids !== null || scope.sales_channel_ids !== null
