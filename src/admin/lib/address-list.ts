import { isEmailAddress, parseAddresses } from "./parse-addresses"

export type AddressEntry = {
  /** Tells entries apart, also those of the same address. */
  id: number
  email: string
}

export type AddressMark = "valid" | "invalid" | "duplicate"

export type MarkedAddress = AddressEntry & { mark: AddressMark }

let lastId = 0

/** Entries of what was typed or pasted. */
export const toEntries = (text: string): AddressEntry[] =>
  parseAddresses(text).map(({ email }) => ({ id: ++lastId, email }))

/** Which entries need a look: no address, or one that is there already. */
export function markAddresses(entries: AddressEntry[]): MarkedAddress[] {
  const seen = new Set<string>()
  return entries.map((entry) => {
    if (!isEmailAddress(entry.email)) {
      return { ...entry, mark: "invalid" }
    }
    if (seen.has(entry.email)) {
      return { ...entry, mark: "duplicate" }
    }
    seen.add(entry.email)
    return { ...entry, mark: "valid" }
  })
}

/** An entry after it was edited: gone when emptied, several when pasted into. */
export const replaceEntry = (
  entries: AddressEntry[],
  id: number,
  text: string
): AddressEntry[] =>
  entries.flatMap((entry) => (entry.id === id ? toEntries(text) : [entry]))
