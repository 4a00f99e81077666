import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { listens } from "./ports.mjs"
import { ROOT } from "./settings.mjs"

const MAILDEV = join(ROOT, "node_modules", "maildev", "dist/bin/maildev.js")

/** Starts the mail catcher; its mails are kept below `dir`. */
export async function startMail(children, { dir, smtpPort, mailUiPort }) {
  const mails = join(dir, "mail")
  mkdirSync(mails, { recursive: true })
  const entry = children.start("mail", process.execPath, [
    MAILDEV,
    ...["--smtp", smtpPort, "--ip", "127.0.0.1"].map(String),
    ...["--web", mailUiPort, "--web-ip", "127.0.0.1"].map(String),
    ...["--mail-directory", mails],
  ])
  await children.ready(
    entry,
    async () => (await listens(smtpPort)) && (await listens(mailUiPort))
  )
}
