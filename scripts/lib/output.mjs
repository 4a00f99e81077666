/** A failure the person can mend: shown as its one line, without a stack. */
export class PlainError extends Error {}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

export const say = (text = "") => console.log(text)

/**
 * Runs `work` under a line that says what is being done, how long it took,
 * and, every ten seconds, that it still goes on.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const since = Date.now()
  const ticker = setInterval(
    () => say(`  … still: ${what} (${seconds(since)})`),
    10_000
  )
  try {
    const result = await work()
    say(`  ✓ ${what} (${seconds(since)})`)
    return result
  } finally {
    clearInterval(ticker)
  }
}

/** One line for people; the stack only where we didn't foresee the failure. */
export function sayFailure(error) {
  console.error(
    error instanceof PlainError ? `\n✗ ${error.message}` : `\n✗ ${error.stack}`
  )
}
