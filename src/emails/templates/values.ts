import type { PhraseValue } from "../phrase"
import { oneLine, unlinked } from "../plain-text"
import type { EmailPerson } from "../types"

/** A name that people chose, made to stand out. */
export const strong = (name: string): PhraseValue => ({
  strong: unlinked(oneLine(name)),
})

/** What a subject calls a person: the name, or the address without one. */
export const nameOf = ({ name, email }: EmailPerson): string =>
  oneLine(name) || oneLine(email)

/** "Ada Example (ada@example.com)", or only the address. */
export function person({ name, email }: EmailPerson): PhraseValue {
  const address = oneLine(email)
  const known = oneLine(name)

  return known === "" || known === address
    ? { strong: address }
    : { strong: unlinked(known), rest: ` (${address})` }
}
