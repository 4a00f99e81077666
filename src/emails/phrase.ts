/** A value in a sentence; what is strong stands out where a mail can show it. */
export type PhraseValue = string | { strong: string; rest?: string }

/** A translated sentence with `{placeholders}`, and what fills them. */
export type Phrase = {
  template: string
  values?: Record<string, PhraseValue>
}

export type PhrasePart = { text: string; strong: boolean }

/** Values are never read for placeholders or markup of their own. */
export function phraseParts({ template, values = {} }: Phrase): PhrasePart[] {
  const parts = template.split(/\{(\w+)\}/).flatMap((piece, index) => {
    if (index % 2 === 0) {
      return [{ text: piece, strong: false }]
    }
    const value = values[piece]
    return typeof value === "object"
      ? [
          { text: value.strong, strong: true },
          { text: value.rest ?? "", strong: false },
        ]
      : [{ text: value ?? "", strong: false }]
  })

  return parts.filter(({ text }) => text !== "")
}

export const phraseText = (phrase: Phrase): string =>
  phraseParts(phrase)
    .map(({ text }) => text)
    .join("")
