import { renderToStaticMarkup } from "react-dom/server"
import type { MailContent } from "./mail-content"
import { MailLayout } from "./mail-layout"
import { mailText } from "./mail-text"
import { phraseText } from "./phrase"
import type { RenderedEmail } from "./types"

const DOCTYPE = "<!DOCTYPE html>"

/** Subject, html and text of one mail. */
export const renderMail = (content: MailContent): RenderedEmail => ({
  subject: phraseText(content.subject),
  html: DOCTYPE + renderToStaticMarkup(<MailLayout content={content} />),
  text: mailText(content),
})
