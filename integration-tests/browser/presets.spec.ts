import { demoApi } from "../helpers/demo-api"
import { browserSuite } from "../helpers/browser"
import { teamPage } from "./team-page"

browserSuite("presets", ({ visit, signIn, urls }) => {
  it("are saved while inviting, renamed, picked again and deleted", async () => {
    const { page } = await visit()
    const team = teamPage(page)
    const { dialog } = team
    const prompt = page.getByRole("alertdialog")
    await signIn(page)
    await team.goto(urls.dashboard)

    await team.openInvite()
    await dialog.getByRole("checkbox", { name: /^Member/ }).click()
    await dialog.getByRole("checkbox", { name: /^Packer/ }).click()
    await dialog.getByLabel("Language").click()
    await page.getByRole("option", { name: "Français" }).click()
    await dialog.getByRole("button", { name: "Save as preset" }).click()
    await prompt.getByRole("button", { name: "Save" }).click()
    await prompt.getByText("Give it a name.").waitFor()
    await prompt.getByLabel("Name").fill("Warehouse Lyon")
    await prompt.getByLabel("Name").press("Enter")
    await page.getByText("Preset Warehouse Lyon saved").waitFor()
    await prompt.waitFor({ state: "hidden" })
    await dialog.getByRole("button", { name: "Cancel" }).click()
    await dialog.waitFor({ state: "hidden" })

    await page.getByRole("link", { name: "Presets" }).click()
    const row = (name: string) =>
      page.getByRole("row").filter({ hasText: name })
    await row("Warehouse Lyon").getByText("Packer").waitFor()
    await row("Warehouse Lyon").getByText("Everywhere").waitFor()
    await page
      .getByRole("button", { name: "Actions for Warehouse Lyon" })
      .click()
    await page.getByRole("menuitem", { name: "Edit" }).click()
    await dialog.getByLabel("Name").fill("Lyon")
    await dialog.getByRole("button", { name: "Save" }).click()
    await page.getByText("Preset Lyon saved").waitFor()
    await row("Warehouse Lyon").waitFor({ state: "hidden" })

    await page.getByRole("button", { name: "New preset" }).click()
    await dialog.getByLabel("Name").fill("LYON")
    await dialog.getByRole("button", { name: "Save" }).click()
    await page.getByText("There is a preset of this name already").waitFor()
    await dialog.getByRole("button", { name: "Cancel" }).click()

    await page.getByRole("link", { name: "People", exact: true }).click()
    await team.openInvite()
    await dialog.getByLabel("Preset").click()
    await page.getByRole("option", { name: "Lyon" }).click()
    await dialog.getByText("Works in: Everywhere").waitFor()
    const checked = (name: RegExp) =>
      dialog.getByRole("checkbox", { name }).getAttribute("aria-checked")
    expect([await checked(/^Packer/), await checked(/^Member/)]).toEqual([
      "true",
      "false",
    ])
    await dialog.getByLabel("Language").getByText("Français").waitFor()
    await dialog.getByRole("button", { name: "Cancel" }).click()

    await page.getByRole("link", { name: "Presets" }).click()
    await page.getByRole("button", { name: "Actions for Lyon" }).click()
    await page.getByRole("menuitem", { name: "Delete" }).click()
    await prompt.getByText("keeps what they got").waitFor()
    await prompt.getByRole("button", { name: "Delete" }).click()
    await page.getByText("Preset Lyon deleted").waitFor()
    await page.getByText("No presets yet").waitFor()
  })

  it("let those they fill in work where they say, and nowhere else, until that is changed", async () => {
    const api = await demoApi(urls.api).as()
    const { stock_locations } = await api.get<{
      stock_locations: { id: string; name: string }[]
    }>("/admin/stock-locations?limit=1")
    const [{ id, name }] = stock_locations
    await api.post("/admin/team/presets", {
      name: "One place",
      role_ids: ["trole_packer"],
      location_ids: [id],
    })
    const { page } = await visit()
    const team = teamPage(page)
    await signIn(page)
    await team.goto(urls.dashboard)
    await team.openInvite()
    await team.addresses.pressSequentially("placed@example.com")
    await team.addresses.press("Enter")
    await team.dialog.getByLabel("Preset").click()
    await page.getByRole("option", { name: "One place" }).click()
    await team.dialog.getByText(`Works in: ${name}`).waitFor()
    await team.dialog.getByRole("button", { name: /^Invite \d/ }).click()
    await team.dialog.getByRole("heading", { name: /invited$/ }).waitFor()

    const { invitations } = await api.get<{
      invitations: { location_ids: string[]; role_ids: string[] }[]
    }>("/admin/team/invitations?q=placed")
    expect(invitations).toMatchObject([
      { location_ids: [id], role_ids: ["trole_packer"] },
    ])

    await team.dialog.getByRole("button", { name: "Done" }).click()
    await page.getByRole("link", { name: "Presets" }).click()
    await page.getByRole("button", { name: "Actions for One place" }).click()
    await page.getByRole("menuitem", { name: "Edit" }).click()
    await team.dialog.getByRole("checkbox", { name, exact: true }).waitFor()
    await team.dialog.getByRole("radio", { name: "All locations" }).click()
    await team.dialog.getByRole("button", { name: "Save" }).click()
    await page
      .getByRole("row")
      .filter({ hasText: "One place" })
      .getByText("Everywhere")
      .waitFor()
  })
})
