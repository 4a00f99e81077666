import type { Page } from "playwright-core"
import { browserSuite } from "../helpers/browser"
import { clientsPage, switcher } from "./clients-page"
import { joinTeam } from "./colleague"
import { isWiderThanWindow } from "./team-page"

const MEMBER = "trole_member"

browserSuite("client accounts", ({ visit, signIn, urls }) => {
  const { dashboard } = urls
  const started = Date.now()
  const addressOf = (name: string) =>
    `${name.toLowerCase()}@clients${started}.example.com`
  const nordic = {
    name: `Nordic ${started}`,
    email: addressOf("nora"),
    channel: "Marketplace",
  }
  const alpine = {
    name: `Alpine ${started}`,
    email: addressOf("alma"),
    channel: "Wholesale",
  }
  const hire = (name: string) =>
    joinTeam(urls.api, { email: addressOf(name), name, role_ids: [MEMBER] })

  const seesProducts = async (page: Page, its: string, others: string) => {
    await page.goto(`${dashboard}/products`)
    await page.getByText(its, { exact: true }).waitFor()
    expect(await page.getByText(others, { exact: true }).count()).toBe(0)
  }

  it("are made, and worked in one at a time by a reseller's sales representative", async () => {
    const rep = await hire("Rea")
    const reseller = await visit()
    await signIn(reseller.page)
    const clients = clientsPage(reseller.page, dashboard)
    for (const client of [nordic, alpine]) {
      await clients.goto()
      await clients.create(client)
      await reseller.page
        .getByText(`Invited: ${client.email}`)
        .first()
        .waitFor()
      await clients.connect("Rea", "Member")
      await reseller.page.getByText(rep.email).waitFor()
    }
    await clients.goto()
    const row = reseller.page.getByRole("row").filter({ hasText: nordic.name })
    await row.getByText(`Invited: ${nordic.email}`).waitFor()

    const { page, context } = await visit()
    await signIn(page, rep)
    await page.goto(`${dashboard}/products`)
    const account = switcher(page)
    await account.to(nordic.name)
    await seesProducts(page, "Linen shirt", "Rain hat")

    const stale = await context.newPage()
    await stale.goto(`${dashboard}/products`)
    await switcher(stale).shows(nordic.name).waitFor()
    await account.to(alpine.name)
    await seesProducts(page, "Rain hat", "Linen shirt")

    const dialog = stale.getByRole("alertdialog", {
      name: `You work in ${alpine.name} now`,
    })
    await dialog.getByRole("button", { name: "Not now" }).click()
    await dialog.waitFor({ state: "hidden" })
    const code = await stale.evaluate(async () => {
      const response = await fetch("/admin/team/preview/stop", {
        method: "POST",
      })
      return ((await response.json()) as { code: string }).code
    })
    expect(code).toBe("account_changed")
    await dialog.getByRole("button", { name: "Load again" }).click()
    await switcher(stale).shows(alpine.name).waitFor()
  })

  it("are no matter of who works in one account", async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } })
    await signIn(page, await hire("Sol"))
    await page.goto(`${dashboard}/products`)
    await page.getByText("Linen shirt", { exact: true }).waitFor()

    expect(await switcher(page).any.count()).toBe(0)
    await page.goto(`${dashboard}/settings/profile`)
    await page.getByRole("heading").first().waitFor()
    expect(await page.getByRole("link", { name: "Clients" }).count()).toBe(0)
    expect(await isWiderThanWindow(page)).toBe(false)
  })
})
