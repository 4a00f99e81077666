/** Look-ups of one run, kept for a moment: a bulk invite shares most of them. */
export class Remembered {
  readonly #kept = new Map<string, { at: number; value: Promise<unknown> }>()

  constructor(private readonly ttl_ms: number) {}

  get<T>(key: string, load: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key)
    if (known && Date.now() - known.at < this.ttl_ms) {
      return known.value as Promise<T>
    }
    const value = load()
    this.#kept.set(key, { at: Date.now(), value })
    value.catch(() => this.#kept.delete(key))
    return value
  }
}
