// Separators and direction marks could forge a header or show text in
// another order than it was written in. Joiners stay: emoji need them.
const UNSAFE =
  /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu

const BREAK = /\r\n?|[\u0085\u2028\u2029]/g

/** A name or a subject, on one line. */
export const oneLine = (value: string): string =>
  value.replace(UNSAFE, " ").replace(/\s+/g, " ").trim()

/** Lines of a message, at most one empty line in a row. */
export const messageLines = (message: string): string[] =>
  message
    .replace(BREAK, "\n")
    .split("\n")
    .map((line) => oneLine(line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .split("\n")

/**
 * Text by people in which mail programs find no link to make of it: they turn
 * anything like an address into one, in plain text too. A zero-width space
 * behind the dots and colons within words keeps it readable and unlinked.
 */
export const unlinked = (value: string): string =>
  value.replace(/(:(?=\/\/)|[.@](?=[\p{L}\p{N}]))/gu, "$1\u200B")
