import { browserSuite } from "../helpers/browser"

browserSuite("the demo", ({ visit, login, urls }) => {
  it("shows the dashboard to the administrator", async () => {
    const { page } = await visit()

    await login(page)

    await page.getByRole("link", { name: "Products" }).click()
    await page.getByRole("heading", { name: "Products" }).waitFor()
    expect(page.url()).toContain(`${urls.dashboard}/products`)
  })
})
