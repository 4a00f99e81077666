import { readFile } from "node:fs/promises"

import { browserSuite } from "../helpers/browser"
import { joinTeam } from "./colleague"
import { isWiderThanWindow, teamPage } from "./team-page"

const PHONE = { viewport: { width: 390, height: 844 } }

browserSuite("sessions and activity", ({ visit, signIn, urls }) => {
  it("end elsewhere what one ends on one's profile", async () => {
    const who = await joinTeam(urls.api, {
      email: "sess@example.com",
      name: "Sess",
      role_ids: ["trole_packer"],
    })
    const { page: elsewhere } = await visit()
    await signIn(elsewhere, who)
    await elsewhere.goto(`${urls.dashboard}/orders`)
    await elsewhere.getByRole("heading", { name: "Orders" }).waitFor()
    // A token of the same second is the same token, and the same session.
    await elsewhere.waitForTimeout(1_050)

    const { page } = await visit()
    await signIn(page, who)
    await page.goto(`${urls.dashboard}/settings/profile`)
    await page.getByRole("heading", { name: "Your sessions" }).waitFor()
    await page.getByText("This session").waitFor()
    await page.getByRole("button", { name: "End all others" }).click()
    const prompt = page.getByRole("alertdialog")
    await prompt.getByText("You stay logged in here").waitFor()
    await prompt.getByRole("button", { name: "End", exact: true }).click()
    await page
      .getByRole("button", { name: "End all others" })
      .waitFor({ state: "hidden" })

    await elsewhere.reload()
    await elsewhere.getByText("Welcome to Medusa").waitFor()
  })

  it("show an Administrator who did what, from where, as CSV too", async () => {
    const email = "deed@example.com"
    await joinTeam(urls.api, {
      email,
      name: "Deed",
      role_ids: ["trole_packer"],
    })
    const { page } = await visit()
    const team = teamPage(page)
    await signIn(page)
    await team.goto(urls.dashboard)
    await page.getByRole("link", { name: "Activity", exact: true }).click()
    await page.getByRole("heading", { name: "Activity" }).waitFor()
    await page
      .getByRole("row")
      .filter({ hasText: "Person joined" })
      .filter({ hasText: email })
      .waitFor()
    await page.getByRole("searchbox").fill("nobody-of-this-name")
    await page.getByText("Nothing matches").waitFor()
    await page.getByRole("searchbox").fill("admin@")
    await page
      .getByRole("row")
      .filter({ hasText: "Logged in" })
      .first()
      .waitFor()
    const downloading = page.waitForEvent("download")
    await page.getByRole("button", { name: "Export as CSV" }).click()
    const file = await readFile(await (await downloading).path(), "utf8")
    expect(file).toContain("session.started")

    await page.getByRole("link", { name: "People", exact: true }).click()
    await team.goto(urls.dashboard, email)
    await team.row(email).getByRole("link").first().click()
    await page.getByRole("heading", { name: "What they did last" }).waitFor()
    await page.getByRole("heading", { name: "Sessions" }).waitFor()
  })

  it("fit on a phone", async () => {
    const { page } = await visit(PHONE)
    await signIn(page)
    for (const part of ["activity", "sessions"]) {
      await page.goto(`${urls.dashboard}/settings/team/${part}`)
      await page
        .getByRole("heading", { name: /^(Activity|Your sessions)$/ })
        .waitFor()
      expect([part, await isWiderThanWindow(page)]).toEqual([part, false])
    }
  })
})
