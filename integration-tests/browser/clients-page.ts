import type { Page } from "playwright-core"

type NewClient = { name: string; email: string; channel: string }

/** What a reseller does on Settings → Team → Clients. */
export function clientsPage(page: Page, dashboard: string) {
  const dialog = page.getByRole("dialog")
  const list = `${dashboard}/settings/team/clients`

  return {
    async goto() {
      await page.goto(list)
      await page
        .getByRole("heading", { name: "Clients", exact: true })
        .waitFor()
    },

    /** Leaves the new client's page on the screen. */
    async create({ name, email, channel }: NewClient) {
      await page.getByRole("link", { name: "Create client" }).click()
      await dialog.getByLabel("Name", { exact: true }).fill(name)
      await dialog.getByLabel("E-mail of the first Administrator").fill(email)
      await dialog.getByLabel("Certain sales channels").click()
      await dialog.getByRole("checkbox", { name: channel }).click()
      await dialog.getByRole("button", { name: "Create client" }).click()
      await page.getByRole("heading", { name, exact: true }).waitFor()
    },

    /** On a client's page. */
    async connect(name: string, role: string) {
      await page.getByRole("button", { name: "Connect people" }).click()
      await dialog.getByLabel("Search by name or e-mail").fill(name)
      await dialog.getByRole("checkbox", { name: new RegExp(name) }).click()
      await dialog
        .getByRole("checkbox", { name: new RegExp(`^${role}`) })
        .click()
      await dialog.getByRole("button", { name: "Connect people" }).click()
      await dialog.waitFor({ state: "hidden" })
    },
  }
}

/** The account one works in, in the top bar. */
export function switcher(page: Page) {
  const shows = (name: string) =>
    page.getByRole("button", {
      name: `You work in ${name}. Switch account`,
    })
  return {
    shows,
    any: page.getByRole("button", { name: /Switch account$/ }),

    /** Waits until the dashboard has started anew. */
    async to(name: string) {
      await page.getByRole("button", { name: /Switch account$/ }).click()
      await page.getByRole("menuitemradio", { name, exact: true }).click()
      await shows(name).waitFor()
    },
  }
}
