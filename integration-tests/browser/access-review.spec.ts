import { readFile } from "node:fs/promises"

import { browserSuite } from "../helpers/browser"
import { joinTeam } from "./colleague"
import { isWiderThanWindow, teamPage } from "./team-page"

const PHONE = { viewport: { width: 390, height: 844 } }

browserSuite("the access review", ({ visit, signIn, urls }) => {
  it("is searched, filtered and taken away as CSV", async () => {
    const email = "rey@example.com"
    await joinTeam(urls.api, {
      email,
      name: "Rey",
      role_ids: ["trole_returns", "trole_finance"],
    })
    const { page } = await visit()
    const team = teamPage(page)
    await signIn(page)
    await team.goto(urls.dashboard)
    await page.getByRole("link", { name: "Access review" }).click()
    await page.getByRole("heading", { name: "Access review" }).waitFor()

    await page.getByRole("searchbox").fill("rey")
    await team.row("admin@example.com").waitFor({ state: "hidden" })
    await team.row(email).getByText("Returns").waitFor()
    await team.row(email).getByText("Finance").waitFor()
    await page.getByRole("button", { name: "Filter" }).click()
    await page.getByRole("menuitem", { name: "Role" }).click()
    await page.getByText("Finance", { exact: true }).last().click()
    await team.row(email).getByText("Returns").waitFor({ state: "hidden" })
    // The menu of roles stays open, and hides the rest, until one clicks elsewhere.
    await page.mouse.click(640, 700)

    const downloading = page.waitForEvent("download")
    await page.getByRole("button", { name: "Export as CSV" }).click()
    const file = await readFile(await (await downloading).path(), "utf8")
    expect(file.trim().split("\n")).toHaveLength(2)
    expect(file).toContain(email)
  })

  it("fits a telephone", async () => {
    const { page } = await visit(PHONE)
    await signIn(page)
    for (const part of ["access-review", "presets"]) {
      await page.goto(`${urls.dashboard}/settings/team/${part}`)
      await page.getByRole("searchbox").waitFor()
      expect(await isWiderThanWindow(page)).toBe(false)
    }
  })
})
