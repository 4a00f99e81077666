import type { MailBlock, MailContent } from "./mail-content"
import { phraseText } from "./phrase"

/** The mail as plain text; a link has a line of its own and is never wrapped. */
export function mailText({ heading, blocks, notes }: MailContent): string {
  const sections = [
    phraseText(heading),
    ...blocks.map(blockText),
    "---",
    ...notes.map(phraseText),
  ]

  return `${sections.join("\n\n")}\n`
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case "paragraph":
      return phraseText(block.phrase)
    case "quote":
      return [
        phraseText(block.caption),
        ...block.lines.map((line) => `> ${line}`.trimEnd()),
      ].join("\n")
    case "labels":
      return `${block.caption}: ${block.labels.join(", ")}`
    case "action":
      return [
        `${block.label}:\n${block.link}`,
        ...(block.below ? [phraseText(block.below)] : []),
      ].join("\n\n")
  }
}
