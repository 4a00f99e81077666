const POLL_MS = 20

/** Waits until something is so; the test then says what it found instead. */
export async function eventually(
  isSo: () => Promise<boolean>,
  deadline_ms = 5_000
): Promise<void> {
  const end = Date.now() + deadline_ms
  while (!(await isSo()) && Date.now() < end) {
    await new Promise((done) => setTimeout(done, POLL_MS))
  }
}
