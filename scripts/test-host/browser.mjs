import { chromium } from "playwright-core"
import { OWNER } from "./before.mjs"
import { PASSWORD, linkTo } from "./requests.mjs"

const INVITED = "clicked@example.com"
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** The same by hand, on the dashboard as it was built for production. */
export async function inBrowser(host, { chromium: program, mails, check }) {
  const browser = await chromium.launch({
    executablePath: program,
    args: FLAGS,
  })
  const open = async () => {
    const context = await browser.newContext({
      locale: "en-US",
      viewport: { width: 1280, height: 900 },
      // In production its cookie needs https, which a proxy in front has.
      extraHTTPHeaders: { "x-forwarded-proto": "https" },
    })
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    const errors = []
    page.on("pageerror", (error) => errors.push(String(error)))
    return { page, errors }
  }
  try {
    const { page, errors } = await open()
    await page.goto(`${host.dashboard}/login`)
    await page.fill("input[name=email]", OWNER)
    await page.fill("input[name=password]", PASSWORD)
    await page.click("button[type=submit]")
    await page.waitForURL((url) => !url.pathname.endsWith("/login"))
    await page.goto(`${host.dashboard}/settings/team`)
    await page.getByRole("heading", { name: "Team", exact: true }).waitFor()
    await page
      .getByRole("row")
      .filter({ hasText: "packer@example.com" })
      .waitFor()
    check("the dashboard shows the team", true)

    await page
      .getByRole("link", { name: "Invite", exact: true })
      .first()
      .click()
    const dialog = page.getByRole("dialog")
    const addresses = dialog.getByLabel("E-mail addresses")
    await addresses.pressSequentially(INVITED)
    await addresses.press("Enter")
    await dialog.getByRole("button", { name: /^Invite \d/ }).click()
    await dialog.getByRole("heading", { name: /invited$/ }).waitFor()
    check("somebody is invited in it", true)

    const guest = await open()
    await guest.page.goto(await linkTo(mails, INVITED))
    await guest.page.getByLabel("First name").fill("Cleo")
    await guest.page.getByLabel("Last name").fill("Clicked")
    await guest.page.getByLabel("Password", { exact: true }).fill(PASSWORD)
    await guest.page.getByRole("button", { name: /^Join/ }).click()
    await guest.page.getByText("You are logged in.").waitFor()
    check("they sign up and are in", true)
    check("no page has thrown", [...errors, ...guest.errors], [])
  } finally {
    await browser.close()
  }
}
