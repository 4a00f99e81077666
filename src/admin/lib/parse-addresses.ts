/** What somebody typed or pasted, and what was made of it. */
export type ParsedAddress = {
  /** The address alone, without a name around it, lower case. */
  email: string
  valid: boolean
}

const MAX_LENGTH = 254

// What browsers hold `<input type="email">` to, with a dot in the domain: the
// server's own rule, so that nothing is marked here that it would take.
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

// A name may hold separators between double quotes: "Doe, Jane" <jane@b.c>
const CELL = /(?:"[^"\r\n]*"|[^,;\t\r\n\u2028\u2029])+/g
const NAMED = /^\s*(?:"[^"]*"|'[^']*'|[^<>"]*)\s*<([^<>]*)>\s*$/

/**
 * Splits text into addresses, in order: separated by comma, semicolon, tab,
 * line break or space, each possibly as `Name <a@b.c>` or behind `mailto:`.
 * Repeated ones are kept; what is no address is kept as it was typed.
 */
export function parseAddresses(text: string): ParsedAddress[] {
  return splitEntries(text)
    .map(toAddress)
    .filter((entry) => entry.email !== "")
}

/** Whether it can be an address; only sending to it shows whether it is one. */
export const isEmailAddress = (email: string): boolean =>
  email.length <= MAX_LENGTH && ADDRESS.test(email)

function splitEntries(text: string): string[] {
  return (text.match(CELL) ?? []).flatMap((cell) => {
    const entry = cell.trim()
    if (entry === "" || NAMED.test(entry)) {
      return [entry]
    }
    return splitNamed(entry)
  })
}

/** `Ann <a@b.c> Bob <b@b.c> c@b.c`, as some mail programs copy it. */
function splitNamed(entry: string): string[] {
  const parts: string[] = []
  let rest = entry
  let match = /^[^<>]*<[^<>]*>/.exec(rest)
  while (match) {
    parts.push(match[0])
    rest = rest.slice(match[0].length)
    match = /^[^<>]*<[^<>]*>/.exec(rest)
  }
  return [...parts, ...rest.split(/\s+/)]
}

function toAddress(entry: string): ParsedAddress {
  const inner = NAMED.exec(entry)?.[1] ?? entry
  const email = inner
    .trim()
    .replace(/^["']+|["']+$/g, "")
    .replace(/^mailto:/i, "")
    .replace(/[.,;:]+$/, "")
    .trim()
    .toLowerCase()
  return { email, valid: isEmailAddress(email) }
}
