import { existsSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core"
import { DEMO_ADMIN, demoUrls, type DemoUrls } from "./demo"
import { demoApi, type Login } from "./demo-api"

const CHROMIUM = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** What the host itself writes to the console, on pages that work. */
const HOST_NOISE = [
  /Failed to load resource/,
  /React Router Future Flag/,
  /Download the React DevTools/,
  /Missing `Description`/,
  /i18next/,
]

declare global {
  /** Set by browser-environment.ts. */
  var testFailed: boolean | undefined
}

export type Visit = {
  page: Page
  context: BrowserContext
  /** What the page threw or logged as an error so far. */
  errors: string[]
}

export type BrowserSuite = {
  urls: DemoUrls
  /** A page of a person of their own: no cookies, nothing stored. */
  visit: (options?: BrowserContextOptions) => Promise<Visit>
  /** Logs in by the dashboard's form and waits for the first page. */
  login: (page: Page, who?: Login) => Promise<void>
  /** Logs in without a page: quicker, where the login isn't what is tried. */
  signIn: (page: Page, who?: Login) => Promise<void>
}

/**
 * One Chromium for the specs inside. A failed test leaves a picture of each
 * open page in the OS temp dir; an error on a page fails its test.
 */
export function browserSuite(
  name: string,
  specs: (suite: BrowserSuite) => void
): void {
  describe(name, () => {
    const urls = demoUrls()
    const visits: Visit[] = []
    let browser: Browser

    beforeAll(async () => {
      browser = await launch()
    })

    afterEach(async () => {
      const errors = visits.flatMap((visit) => visit.errors)
      const pictures = await photograph(visits)
      await Promise.all(visits.map(({ context }) => context.close()))
      visits.length = 0
      if (errors.length) {
        throw new Error(
          `Errors on the page:\n${errors.join("\n")}\n${pictures.join("\n")}`
        )
      }
    })

    afterAll(() => browser.close())

    specs({
      urls,
      login: (page, who) => login(page, urls, who),
      signIn: (page, who) => signIn(page, urls, who),
      visit: async (options) => {
        const visit = await open(browser, options)
        visits.push(visit)
        return visit
      },
    })
  })
}

async function launch(): Promise<Browser> {
  const executablePath = CHROMIUM.find((path) => path && existsSync(path))
  if (!executablePath) {
    throw new Error("No Chromium found: set CHROMIUM_PATH to its program")
  }
  return chromium.launch({ executablePath, args: FLAGS })
}

async function open(
  browser: Browser,
  options: BrowserContextOptions = {}
): Promise<Visit> {
  const context = await browser.newContext({
    locale: "en-US",
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(String(error)))
  page.on("console", (message) => {
    const text = message.text()
    if (
      message.type() === "error" &&
      !HOST_NOISE.some((noise) => noise.test(text))
    ) {
      errors.push(text)
    }
  })
  return { page, context, errors }
}

async function login(
  page: Page,
  urls: DemoUrls,
  who = DEMO_ADMIN
): Promise<void> {
  await page.goto(`${urls.dashboard}/login`)
  await page.fill("input[name=email]", who.email)
  await page.fill("input[name=password]", who.password)
  await page.click("button[type=submit]")
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}

async function signIn(page: Page, urls: DemoUrls, who?: Login): Promise<void> {
  const token = await demoApi(urls.api).tokenOf(who)
  const response = await page
    .context()
    .request.post(`${urls.api}/auth/session`, {
      headers: { authorization: `Bearer ${token}` },
    })
  if (!response.ok()) {
    throw new Error(`No session: ${response.status()}`)
  }
}

async function photograph(visits: Visit[]): Promise<string[]> {
  if (!globalThis.testFailed && visits.every(({ errors }) => !errors.length)) {
    return []
  }
  const folder = join(tmpdir(), "team-access-screenshots")
  await mkdir(folder, { recursive: true })
  const title = expect.getState().currentTestName ?? "test"
  const name = title.replace(/\W+/g, "-")
  return Promise.all(
    visits.map(async ({ page }, index) => {
      const path = join(folder, `${name}-${index}.png`)
      await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined)
      return path
    })
  )
}
