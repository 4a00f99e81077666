// Pictures of the Team page, the invite form and the sign-up page, of a demo
// that runs: `npm start`, then `node scripts/screenshots.mjs [folder]`.
import { mkdir } from "node:fs/promises"
import { join, resolve } from "node:path"
import { chromium } from "playwright-core"

const folder = resolve(process.argv[2] ?? "docs/images")
const port = process.env.PORT ?? "9000"
const dashboard = process.env.DASHBOARD_URL ?? `http://localhost:${port}/app`
const mails = `http://localhost:${process.env.MAIL_UI_PORT ?? "1080"}`
const admin = { email: "admin@example.com", password: "supersecret" }

const WINDOWS = [
  { name: "wide", viewport: { width: 1440, height: 900 } },
  { name: "narrow", viewport: { width: 390, height: 844 } },
]
const SCHEMES = ["light", "dark"]
const INVITED = ["ann@example.com", "bob@example.com", "chris@example.com"]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
})
try {
  await mkdir(folder, { recursive: true })
  for (const { name, viewport } of WINDOWS) {
    for (const scheme of SCHEMES) {
      await photograph(`${name}-${scheme}`, viewport, scheme)
    }
  }
} finally {
  await browser.close()
}

async function photograph(suffix, viewport, scheme) {
  const page = await open(viewport, scheme)
  const shoot = (what, of = page) =>
    of.screenshot({ path: join(folder, `${what}-${suffix}.png`) })

  await logIn(page)
  await page.goto(`${dashboard}/settings/team/invite`)
  const addresses = page.getByLabel("E-mail addresses")
  for (const email of INVITED) {
    await addresses.fill(email)
    await addresses.press("Enter")
  }
  await settle(page)
  await shoot("invite")
  await page.getByRole("button", { name: /^Invite \d/ }).click()
  await page.getByRole("button", { name: "Done" }).waitFor()
  await settle(page)
  await shoot("result")
  await page.getByRole("button", { name: "Done" }).click()
  await page.getByRole("row").filter({ hasText: INVITED[0] }).waitFor()
  await settle(page)
  await shoot("team")

  const guest = await open(viewport, scheme)
  await guest.goto(await linkOf(INVITED[0]))
  await guest.getByLabel("First name").waitFor()
  await settle(guest)
  await shoot("sign-up", guest)
  await Promise.all([page.context().close(), guest.context().close()])
}

async function open(viewport, scheme) {
  const context = await browser.newContext({
    viewport,
    colorScheme: scheme,
    locale: "en-US",
    deviceScaleFactor: 2,
  })
  await context.addInitScript(
    (theme) => localStorage.setItem("medusa_admin_theme", theme),
    scheme
  )
  return context.newPage()
}

async function logIn(page) {
  await page.goto(`${dashboard}/login`)
  await page.fill("input[name=email]", admin.email)
  await page.fill("input[name=password]", admin.password)
  await page.click("button[type=submit]")
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}

async function linkOf(address) {
  for (let tries = 0; tries < 100; tries++) {
    const all = await (await fetch(`${mails}/api/email`)).json()
    const mail = all.findLast(({ to }) => to[0].address === address)
    const link = mail && /https?:\/\/\S+#invitation=\S+/.exec(mail.text)
    if (link) {
      return link[0]
    }
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`No mail to ${address} at ${mails}`)
}

/** Lets animations end. */
async function settle(page) {
  await page.waitForTimeout(600)
}
