import type { TeamLocale } from "../utils/locales"
import type { Phrase } from "./phrase"

export type ActionBlock = {
  kind: "action"
  label: string
  link: string
  /** Directly below the button, before the link in full. */
  below?: Phrase
  hint: string
}

export type MailBlock =
  | { kind: "paragraph"; phrase: Phrase }
  | { kind: "quote"; caption: Phrase; lines: string[] }
  | { kind: "labels"; caption: string; labels: string[] }
  | ActionBlock

/** One mail, before it is laid out: html and text are made from the same. */
export type MailContent = {
  locale: TeamLocale
  account_name: string
  subject: Phrase
  heading: Phrase
  /** Shown by mail programs beside the subject. */
  preview: Phrase
  blocks: MailBlock[]
  /** Below a line, in small type. */
  notes: Phrase[]
}
