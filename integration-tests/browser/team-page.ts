import type { Locator, Page } from "playwright-core"

type InviteInput = {
  emails: string[]
  role?: string
  language?: string
}

/** What an administrator does on Settings → Team. */
export function teamPage(page: Page) {
  const dialog = page.getByRole("dialog")
  const addresses = dialog.getByLabel("E-mail addresses")

  const openInvite = async () => {
    await page
      .getByRole("link", { name: "Invite", exact: true })
      .first()
      .click()
    await addresses.waitFor()
  }

  return {
    dialog,
    addresses,
    openInvite,

    /** @param q whom to look for: others may have filled the first page */
    async goto(dashboard: string, q = "") {
      await page.goto(
        `${dashboard}/settings/team${q && `?q=${encodeURIComponent(q)}`}`
      )
      await page.getByRole("heading", { name: "Team", exact: true }).waitFor()
    },

    /** From anywhere in the dashboard, by its menus. */
    async open() {
      const menu = page.getByRole("complementary")
      const link = menu.getByRole("link", { name: "Team", exact: true })
      if (!new URL(page.url()).pathname.includes("/settings")) {
        await menu.getByRole("link", { name: "Settings" }).click()
      }
      await link.click()
      await page.getByRole("heading", { name: "Team", exact: true }).waitFor()
    },

    /** Fills the modal, sends, and leaves the result on the screen. */
    async invite({ emails, role, language }: InviteInput) {
      await openInvite()
      for (const email of emails) {
        await addresses.pressSequentially(email)
        await addresses.press("Enter")
      }
      if (role) {
        await dialog
          .getByRole("checkbox", { name: new RegExp(`^${role}`) })
          .click()
      }
      if (language) {
        await dialog.getByLabel("Language").click()
        await page.getByRole("option", { name: language }).click()
      }
      await dialog.getByRole("button", { name: /^Invite \d/ }).click()
      await dialog.getByRole("heading", { name: /invited$/ }).waitFor()
    },

    async done() {
      await dialog.getByRole("button", { name: "Done" }).click()
      await dialog.waitFor({ state: "hidden" })
    },

    /** The list's row of a person or an invitation. */
    row: (email: string): Locator =>
      page.getByRole("row").filter({ hasText: email }),

    /** What is chosen in a form or drawer: all, or certain ones. */
    places: (label: "Locations" | "Sales channels" | "Sections"): Locator =>
      page.getByRole("dialog").getByRole("group", { name: label }),

    /** Selects rows of the list. */
    async select(...emails: string[]) {
      for (const email of emails) {
        await page.getByRole("checkbox", { name: `Select ${email}` }).click()
      }
    },

    async act(email: string, action: string) {
      await page.getByRole("button", { name: `Actions for ${email}` }).click()
      await page.getByRole("menuitem", { name: action, exact: true }).click()
    },
  }
}

/** Text that somebody copied elsewhere, put into the focused field. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData("text", pasted)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", {
        clipboardData,
        bubbles: true,
        cancelable: true,
      })
    )
  }, text)
}

/** Whether something sticks out of the window sideways. */
export const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
