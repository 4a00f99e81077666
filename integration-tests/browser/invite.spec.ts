import type { Page } from "playwright-core"

import { browserSuite } from "../helpers/browser"
import { invitationLink, mailCatcher } from "../helpers/mail-catcher"
import { ageInvitation } from "./database"
import { teamPage } from "./team-page"

const PASSWORD = "four words make one"

browserSuite("inviting people", ({ visit, login, signIn, urls }) => {
  const mails = mailCatcher(urls.mail)
  const linkFor = async (email: string, count = 1) =>
    invitationLink(await mails.waitFor(email, { count }))

  it("leads from three addresses to a colleague at work", async () => {
    const { page } = await visit()
    const team = teamPage(page)
    await login(page)
    await team.open()

    await team.invite({
      emails: ["ann@example.com", "bob@example.com"],
      role: "Packer",
    })
    await team.dialog.getByText("2 people invited").waitFor()
    await team.dialog.getByText("spam folder").waitFor()
    await team.done()
    await team.invite({ emails: ["jan@example.com"], language: "Nederlands" })
    await team.done()
    for (const email of ["ann@example.com", "bob@example.com"]) {
      await team.row(email).getByText("Invited").waitFor()
      await team.row(email).getByText("Sent").waitFor()
    }

    const mail = await mails.waitFor("jan@example.com")
    expect(mail.subject).toContain("nodigt je uit")
    const { page: jan } = await visit()
    await joinInDutch(jan, invitationLink(mail))

    await page.reload()
    const row = team.row("jan@example.com")
    await row.getByText("Active").waitFor()
    await row.getByText("Jan Jansen").waitFor()
  })

  it("lets whoever joined log in again by the host's own form", async () => {
    const { page } = await visit()

    await login(page, { email: "jan@example.com", password: PASSWORD })

    await page.waitForURL(/\/orders/)
  })

  it("kills the first link when resent and the second when revoked", async () => {
    const { page } = await visit()
    const team = teamPage(page)
    const email = "resend@example.com"
    await signIn(page)
    await team.goto(urls.dashboard)
    await team.invite({ emails: [email] })
    await team.done()
    const first = await linkFor(email)
    await ageInvitation(urls.database, email, "cooldown")

    await team.act(email, "Resend")
    await page.getByText("The earlier link no longer works.").waitFor()
    const second = await linkFor(email, 2)

    await opens(first, "A newer invitation was sent")
    await opens(second, "Join")

    await team.act(email, "Revoke")
    const prompt = page.getByRole("alertdialog")
    await prompt.getByText(email).waitFor()
    await prompt.getByRole("button", { name: "Revoke" }).click()
    await page.getByText("Its link no longer works.").waitFor()

    await opens(second, "This invitation was withdrawn")
  })

  it("resends and revokes several at once, naming how many", async () => {
    const { page } = await visit()
    const team = teamPage(page)
    const emails = ["bulk1@example.com", "bulk2@example.com"]
    await signIn(page)
    await team.goto(urls.dashboard)
    await team.invite({ emails })
    await team.done()
    for (const email of emails) {
      await page.getByRole("checkbox", { name: `Select ${email}` }).click()
    }

    await page.getByRole("button", { name: "Revoke" }).click()
    await page.getByText("Revoke 2 invitations?").waitFor()
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Revoke" })
      .click()

    await page.getByText("2 invitations revoked").waitFor()
    for (const email of emails) {
      await team.row(email).waitFor({ state: "hidden" })
    }
  })

  it("copies a link after a warning, and it works", async () => {
    const { page, context } = await visit()
    await context.grantPermissions(["clipboard-read", "clipboard-write"])
    const team = teamPage(page)
    const email = "nomail@example.com"
    await signIn(page)
    await team.goto(urls.dashboard)
    await team.openInvite()
    await team.addresses.fill(email)
    await team.dialog.getByRole("switch", { name: /Don't send/ }).click()
    await team.dialog.getByRole("button", { name: "Create 1 link" }).click()

    await team.dialog.getByRole("button", { name: "Copy link" }).click()
    const prompt = page.getByRole("alertdialog")
    await prompt
      .getByText(`Anyone with this link can join as ${email}.`)
      .waitFor()
    await prompt.getByRole("button", { name: "Copy link" }).click()
    await page.getByText("Link copied").first().waitFor()

    const link = await page.evaluate(() => navigator.clipboard.readText())
    await opens(link, "Join")
    expect(await mails.to(email)).toEqual([])
  })

  async function opens(link: string, heading: string): Promise<void> {
    const { page } = await visit()
    await page.goto(link)
    await page.getByRole("heading", { name: heading }).waitFor()
    expect(page.url()).not.toContain("#")
  }

  async function joinInDutch(page: Page, link: string): Promise<void> {
    await page.goto(link)
    await page.getByRole("heading", { name: /^Word lid van/ }).waitFor()
    expect(page.url()).toBe(`${urls.dashboard}/login`)
    const email = page.getByLabel("E-mail", { exact: true })
    expect(await email.inputValue()).toBe("jan@example.com")
    expect(await email.isEditable()).toBe(false)

    await page.getByRole("button", { name: /^Word lid van/ }).click()
    await page.getByText("Vul dit in.").first().waitFor()
    await page.getByLabel("Voornaam").fill("Jan")
    await page.getByLabel("Achternaam").fill("Jansen")
    await page.getByLabel("Wachtwoord", { exact: true }).fill(PASSWORD)
    await page.getByRole("button", { name: /^Word lid van/ }).click()

    await page.getByText(/^Welkom bij/).waitFor()
    await page.waitForURL(/\/orders/)
    await page.locator("html[lang=nl]").waitFor()
  }
})
