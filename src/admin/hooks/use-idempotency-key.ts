import { useRef } from "react"

/**
 * A key for a request's body: the same as long as the body is, so that a retry
 * after a broken connection invites nobody twice.
 */
export function useIdempotencyKey() {
  const last = useRef<{ body: string; key: string } | null>(null)
  return (value: unknown): string => {
    const body = JSON.stringify(value)
    if (last.current?.body !== body) {
      last.current = { body, key: randomKey() }
    }
    return last.current.key
  }
}

/** `crypto.randomUUID` is missing on pages that are not secure. */
const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0")
  ).join("")
