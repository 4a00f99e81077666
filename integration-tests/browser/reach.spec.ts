import { browserSuite } from "../helpers/browser"
import { giveRoles, joinTeam } from "./colleague"
import { reachPage } from "./reach-page"
import { isWiderThanWindow } from "./team-page"

const PACKER = "trole_packer"
/** A packer's menu, beside the settings. */
const PACKERS_PAGES = ["/orders", "/products", "/inventory", "/customers"]

browserSuite("what a role reaches", ({ visit, login, signIn, urls }) => {
  const hire = (name: string, ...role_ids: string[]) =>
    joinTeam(urls.api, {
      email: `${name.toLowerCase()}@reach${Date.now()}.example.com`,
      name,
      role_ids: role_ids.length ? role_ids : [PACKER],
    })

  it("is all that is seen, at no moment more; the rest says what is missing and whom to ask", async () => {
    const pia = await hire("Pia")
    const { page } = await visit()
    const reach = reachPage(page)
    const seenInMenu = await reach.watchMenu()
    const popUps = await reach.countPopUps()
    await login(page, pia)
    await page.waitForURL(/\/orders$/)
    await page.getByRole("row").nth(1).waitFor()
    const menu = await reach.menu()
    expect(PACKERS_PAGES.filter((path) => !menu.includes(path))).toEqual([])
    for (const path of ["/promotions", "/price-lists"]) {
      expect(await seenInMenu()).not.toContain(path)
    }

    await page.goto(`${urls.dashboard}/settings/regions`)
    await reach.popUp
      .getByText('"View store settings" isn\'t part of your roles (Packer).')
      .waitFor()
    const contact = reach.popUp.getByRole("link", { name: "admin@example.com" })
    expect(await contact.getAttribute("href")).toContain("subject=Access%20to")
    await reach.popUp.getByRole("button", { name: "OK" }).click()
    await page
      .getByRole("heading", { name: "Your access is limited" })
      .waitFor()
    expect(await reach.popUp.count()).toBe(0)
    expect(await popUps()).toBe(1)
    expect(await reach.menu()).not.toContain("/settings/regions")
    expect(await seenInMenu()).not.toContain("/settings/regions")
  })

  it("grows while they watch, when an Administrator gives a role", async () => {
    const gus = await hire("Gus")
    const { page } = await visit()
    const reach = reachPage(page)
    await signIn(page, gus)
    await page.goto(`${urls.dashboard}/settings/locations`)
    await reach.popUp.waitFor()

    await giveRoles(urls.api, gus.email, [PACKER, "trole_warehouse"])

    await page.getByText("Berlin warehouse").waitFor()
    await reach.popUp.waitFor({ state: "hidden" })
    await page
      .getByRole("complementary")
      .getByRole("link", { name: "Locations" })
      .waitFor()
  })

  it("opens what the work is about: an order, without what was paid for it", async () => {
    const ola = await hire("Ola")
    const { page } = await visit()
    await signIn(page, ola)
    await page.goto(`${urls.dashboard}/orders`)
    await page
      .getByRole("cell", { name: /^#\d+$/ })
      .first()
      .click()

    await page.getByRole("heading", { name: "Unfulfilled Items" }).waitFor()
    expect(await page.getByRole("heading", { name: "Payments" }).count()).toBe(
      0
    )
  })

  it("leads from the dashboard's own addresses to a page within it, without a pop-up", async () => {
    const ana = await hire("Ana", "trole_marketing")
    const { page } = await visit()
    const popUps = await reachPage(page).countPopUps()
    await login(page, ana)
    await page.waitForURL(/\/products$/)

    await page.goto(urls.dashboard)
    await page.waitForURL(/\/products$/)
    await page.goto(`${urls.dashboard}/settings`)
    await page.waitForURL(/\/settings\/(?!store)[a-z-]+$/)
    await page.getByRole("heading").first().waitFor()
    expect(await popUps()).toBe(0)
  })

  it("says so to who has no role, and opens by itself when there is one", async () => {
    const nora = await hire("Nora")
    await giveRoles(urls.api, nora.email, [])
    const { page } = await visit({ viewport: { width: 390, height: 844 } })
    await signIn(page, nora)
    await page.goto(`${urls.dashboard}/products`)
    await page.getByRole("heading", { name: "You don't have a role" }).waitFor()
    await page.getByText(`You are logged in as ${nora.email}`).waitFor()
    expect(await isWiderThanWindow(page)).toBe(false)

    await giveRoles(urls.api, nora.email, [PACKER])

    await page.getByRole("heading", { name: "Products" }).waitFor()
  })

  it("is seen by an Administrator as a role, read only, until they stop", async () => {
    const { page, errors } = await visit()
    const reach = reachPage(page)
    await signIn(page)
    await page.goto(`${urls.dashboard}/settings/team/roles/${PACKER}`)
    await page
      .getByRole("button", { name: "See the dashboard as Packer" })
      .click()

    const banner = page.getByText("You see the dashboard as Packer.")
    await banner.waitFor()
    await page.waitForURL(/\/orders$/)
    await page.getByRole("link", { name: "Promotions" }).waitFor({
      state: "hidden",
    })
    expect(await reach.menu()).not.toContain("/promotions")
    await page.goto(`${urls.dashboard}/settings/profile/edit`)
    await banner.waitFor()
    await page.getByLabel("First name").fill("Somebody")
    await page.getByRole("button", { name: "Save" }).click()
    const popUp = page.getByRole("alertdialog")
    await popUp.getByText("Nothing can be changed now").waitFor()
    await popUp.getByRole("button", { name: "OK" }).click()
    // The host logs what it was answered.
    expect(errors.splice(0)).toEqual([
      expect.stringContaining("so nothing can be changed"),
    ])

    await page.goto(`${urls.dashboard}/customers`)
    await page.getByRole("button", { name: "Stop" }).click()
    await banner.waitFor({ state: "hidden" })
    await page.goto(`${urls.dashboard}/promotions`)
    await page.getByRole("heading", { name: "Promotions" }).waitFor()
  })

  it("speaks the reader's language", async () => {
    const jan = await hire("Jan")
    const { page } = await visit({ locale: "nl-NL" })
    await page.addInitScript(() => localStorage.setItem("lng", "nl"))
    await signIn(page, jan)
    await page.goto(`${urls.dashboard}/settings/regions`)
    const popUp = page.getByRole("alertdialog")
    await popUp.getByText("Je toegang is beperkt").waitFor()

    await popUp
      .getByText("hoort niet bij je rollen", { exact: false })
      .waitFor()
    await popUp.getByText("Vraag het aan Ada Example").waitFor()
  })
})
