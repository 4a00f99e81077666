import type { Page } from "playwright-core"

/** What an administrator does on Settings → Team → Roles. */
export function rolesPage(page: Page) {
  const editor = page.getByRole("dialog")
  const prompt = page.getByRole("alertdialog")

  return {
    editor,
    prompt,

    async open() {
      await page
        .getByRole("navigation", { name: "Parts of Team" })
        .getByRole("link", { name: "Roles" })
        .click()
      await page.getByRole("heading", { name: "Roles", exact: true }).waitFor()
    },

    row: (name: string) =>
      page.getByRole("row").filter({
        has: page.getByRole("link", { name, exact: true }),
      }),

    async act(name: string, action: string) {
      await page
        .getByRole("button", { name: `Actions for ${name}`, exact: true })
        .click()
      await page.getByRole("menuitem", { name: action }).click()
    },

    /** Opens the section of the grid where it isn't, and ticks or unticks. */
    async toggle(permission: string) {
      await editor.getByRole("searchbox").fill(permission)
      await editor
        .getByRole("checkbox", { name: permission, exact: true })
        .click()
      await editor.getByRole("searchbox").fill("")
    },
  }
}
