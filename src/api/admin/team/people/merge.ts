/** Negative: the first comes first. */
type Compare<A, B> = (a: A, b: B) => number

/**
 * A page of two sorted lists read as one. The order within each is kept as the
 * database has it, and a longer list gives the same beginning, so that pages
 * neither overlap nor leave anything out.
 *
 * @param first its first `offset + limit` rows, or all
 * @param second likewise
 */
export function mergePage<A, B>(
  first: A[],
  second: B[],
  compare: Compare<A, B>,
  page: { offset: number; limit: number }
): (A | B)[] {
  const merged: (A | B)[] = []
  const wanted = page.offset + page.limit
  let a = 0
  let b = 0
  while (merged.length < wanted && (a < first.length || b < second.length)) {
    const takeFirst =
      b >= second.length ||
      (a < first.length && compare(first[a], second[b]) <= 0)
    merged.push(takeFirst ? first[a++] : second[b++])
  }
  return merged.slice(page.offset)
}

/** As PostgreSQL sorts them; what has no key comes last either way. */
export function compareKeys(
  a: string | Date | null,
  b: string | Date | null,
  descending: boolean
): number {
  if (a === null || b === null) {
    return a === b ? 0 : a === null ? 1 : -1
  }
  if (a < b) {
    return descending ? 1 : -1
  }
  return a > b ? (descending ? -1 : 1) : 0
}
