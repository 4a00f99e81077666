let count = 0

/**
 * Counts, in this process, the changes of what people may do. Whoever keeps
 * grants compares the count with the one from when they were read, so that a
 * change made here holds for the very next request; other processes find out by
 * the versions in the database.
 */
export const grantChanges = {
  get count(): number {
    return count
  },
  /** After the change is committed, or may have been. */
  note(): void {
    count += 1
  },
}

/** Runs a change of what people may do, and notes it whatever becomes of it. */
export async function changingGrants<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change()
  } finally {
    grantChanges.note()
  }
}
