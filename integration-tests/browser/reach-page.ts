import type { Page } from "playwright-core"

/** What somebody sees of the dashboard as far as they may use it. */
export function reachPage(page: Page) {
  const popUp = page.getByRole("alertdialog", {
    name: "Your access is limited",
  })

  return {
    popUp,

    /** Where the entries of the menu at the left lead, in their order. */
    menu: async (): Promise<string[]> => {
      const links = page.getByRole("complementary").getByRole("link")
      await links.first().waitFor()
      return links.evaluateAll((all) =>
        all
          .filter((link) => link.checkVisibility({ visibilityProperty: true }))
          .map((link) => (link as HTMLAnchorElement).pathname.slice(4))
      )
    },

    /** Every address of a menu entry that was to be seen at any time from now on. */
    async watchMenu(): Promise<() => Promise<string[]>> {
      await page.addInitScript(() => {
        const seen = new Set<string>()
        Object.assign(window, { seenInMenu: seen })
        const look = () => {
          for (const link of document.querySelectorAll("aside a")) {
            if (link.checkVisibility({ visibilityProperty: true })) {
              seen.add((link as HTMLAnchorElement).pathname.slice(4))
            }
          }
          requestAnimationFrame(look)
        }
        look()
      })
      return () =>
        page.evaluate(() => [
          ...(window as unknown as { seenInMenu: Set<string> }).seenInMenu,
        ])
    },

    /** How often a pop-up came, from now on. */
    async countPopUps(): Promise<() => Promise<number>> {
      await page.addInitScript(() => {
        const counted = new Set<Element>()
        Object.assign(window, { countedPopUps: counted })
        new MutationObserver(() =>
          document
            .querySelectorAll("[role=alertdialog]")
            .forEach((popUp) => counted.add(popUp))
        ).observe(document, { childList: true, subtree: true })
      })
      return () =>
        page.evaluate(
          () =>
            (window as unknown as { countedPopUps: Set<Element> }).countedPopUps
              .size
        )
    },
  }
}
