import type { Page } from "playwright-core"

import { browserSuite } from "../helpers/browser"
import { invitationLinkFor } from "./colleague"
import { ageInvitation } from "./database"
import { registerShopper } from "./shopper"
import { isWiderThanWindow } from "./team-page"

const PASSWORD = "four words make one"

browserSuite("an invitation's link", ({ visit, signIn, urls }) => {
  const invited = (email: string) => invitationLinkFor(urls.api, { email })
  const join = async (page: Page) => {
    await page.getByLabel("First name").fill("Sue")
    await page.getByLabel("Last name").fill("Sum")
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD)
    await page.getByRole("button", { name: /^Join/ }).click()
  }
  const heading = (page: Page, name: string) =>
    page.getByRole("heading", { name }).waitFor()

  it("says what to do when it was cut off", async () => {
    const { page } = await visit()

    await page.goto(`${urls.dashboard}/login#invitation=tinv_nothing.x`)

    await heading(page, "This link doesn't work")
    await page.getByRole("button", { name: "Go to the login page" }).click()
    await page.getByText("Welcome to Medusa").waitFor()
  })

  it("works once: a second click leads to the login", async () => {
    const link = await invited("once@example.com")
    const { page } = await visit()
    await page.goto(link)
    await join(page)
    await page.getByText("You are logged in.").waitFor()

    const { page: again } = await visit()
    await again.goto(link)
    await heading(again, "You have already joined")
    await again.getByRole("button", { name: "Log in" }).click()
    await again.getByText("Welcome to Medusa").waitFor()
  })

  it("lets an expired one be asked for anew", async () => {
    const link = await invited("late@example.com")
    await ageInvitation(urls.database, "late@example.com", "expired")
    const { page } = await visit()

    await page.goto(link)
    await heading(page, "This invitation has expired")
    await page.getByRole("button", { name: "Ask for a new" }).click()

    await page.getByText("Your request is on its way.").waitFor()
  })

  it("tells who is logged in already, and goes on after logging out", async () => {
    const link = await invited("other@example.com")
    const { page } = await visit()
    await signIn(page)

    await page.goto(link)
    await heading(page, "You are logged in as admin@example.com")
    await page.getByText("This invitation is for other@example.com.").waitFor()
    await page.getByRole("button", { name: "Log out and continue" }).click()
    await join(page)

    await page.getByText("You are logged in.").waitFor()
  })

  it("can't be reached behind its page by keyboard", async () => {
    const { page } = await visit()
    await page.goto(`${urls.dashboard}/login#invitation=tinv_nothing.x`)
    await heading(page, "This link doesn't work")

    expect(await page.locator("#medusa[inert]").count()).toBe(1)
  })

  it("asks for a password of the right length and shows it on request", async () => {
    const link = await invited("short@example.com")
    const { page } = await visit()
    await page.goto(link)
    const password = page.getByLabel("Password", { exact: true })
    await page.getByLabel("First name").fill("Sue")
    await page.getByLabel("Last name").fill("Sum")
    await password.fill("short")
    await page.getByRole("button", { name: /^Join/ }).click()
    await page.getByText("Use at least 8 characters.").waitFor()

    expect(await password.getAttribute("type")).toBe("password")
    await page
      .getByRole("main")
      .getByRole("button", { name: "Show password" })
      .click()
    expect(await password.getAttribute("type")).toBe("text")
    expect(await password.getAttribute("autocomplete")).toBe("new-password")
  })

  it("lets a shopper of the store join with the password they have", async () => {
    const email = "shopper@example.com"
    await registerShopper(urls.api, { email, password: PASSWORD })
    const link = await invited(email)
    const { page } = await visit()
    await page.goto(link)
    await page.getByText("This address already has a login here.").waitFor()
    const password = page.getByLabel("Your password")

    await page.getByLabel("First name").fill("Sho")
    await page.getByLabel("Last name").fill("Pper")
    await password.fill("another password")
    await page.getByRole("button", { name: /^Join/ }).click()
    await page.getByText("That password isn't right").waitFor()
    await password.fill(PASSWORD)
    await page.getByRole("button", { name: /^Join/ }).click()

    await page.getByText("You are logged in.").waitFor()
    await page.waitForURL(/\/orders/)
  })

  it("speaks another language when asked to, on a telephone too", async () => {
    const link = await invited("lang@example.com")
    const { page } = await visit({ viewport: { width: 390, height: 844 } })
    await page.goto(link)
    await page.getByRole("combobox", { name: "Language" }).click()
    await page.getByRole("option", { name: "Français" }).click()

    await page.getByLabel("Prénom").waitFor()
    expect(await isWiderThanWindow(page)).toBe(false)
  })

  it("says so when the server can't be reached", async () => {
    const link = await invited("offline@example.com")
    const { page } = await visit()
    await page.route("**/invitations/lookup", (route) => route.abort())
    await page.goto(link)
    await heading(page, "The server can't be reached")

    await page.unroute("**/invitations/lookup")
    await page.getByRole("button", { name: "Try again" }).click()
    await page.getByLabel("First name").waitFor()
  })
})
