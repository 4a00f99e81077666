/**
 * Work that never runs twice at once in this process. Asked for while it runs,
 * it runs once more afterwards, so that what came in late is seen.
 */
export class Coalesced {
  #running: Promise<void> | null = null
  #next: Promise<void> | null = null

  constructor(private readonly work: () => Promise<void>) {}

  /** Resolves when a run that began after this call has ended. */
  run(): Promise<void> {
    if (!this.#running) {
      this.#running = this.work().finally(() => (this.#running = null))
      return this.#running
    }
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = null
        return this.run()
      })
    return this.#next
  }

  /** Resolves when nothing runs. Never rejects. */
  async idle(): Promise<void> {
    while (this.#running) {
      await this.#running.catch(() => undefined)
    }
  }
}
