import { browserSuite } from "../helpers/browser"
import { demoApi } from "../helpers/demo-api"
import { joinTeam } from "./colleague"
import { rolesPage } from "./roles-page"
import { isWiderThanWindow, teamPage } from "./team-page"

browserSuite("roles", ({ visit, signIn, urls }) => {
  it("are copied, adapted, given for a time, explained and deleted", async () => {
    const email = "kim@example.com"
    await joinTeam(urls.api, { email, name: "Kim", role_ids: ["trole_member"] })
    // Held by nobody else, whoever came in with another spec.
    const api = await demoApi(urls.api).as()
    await api.post("/admin/team/roles", {
      name: "Day packer",
      permissions: ["order:read"],
    })
    const { page } = await visit()
    const team = teamPage(page)
    const roles = rolesPage(page)
    await signIn(page)
    await team.goto(urls.dashboard)
    await roles.open()

    await roles.act("Packer", "Copy")
    await roles.editor.getByLabel("Name").fill("Night packer")
    await roles.toggle("Export orders")
    await roles.toggle("View customers")
    await roles.editor.getByRole("button", { name: "Create role" }).click()
    await roles.prompt.getByText("How it differs from Packer").waitFor()
    const gains = roles.prompt.getByRole("region", { name: "Gains 1" })
    await gains.getByText("Export orders").waitFor()
    const loses = roles.prompt.getByRole("region", { name: "Loses 1" })
    await loses.getByText("View customers").waitFor()
    await roles.prompt.getByRole("button", { name: "Create role" }).click()
    await page.getByRole("heading", { name: "Night packer" }).waitFor()

    await team.goto(urls.dashboard, email)
    await team.row(email).getByRole("link", { name: "Kim Example" }).click()
    await page.getByRole("link", { name: "Change roles" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("checkbox", { name: /^Night packer/ }).click()
    await drawer.getByRole("combobox", { name: /Night packer$/ }).click()
    await page.getByRole("option", { name: "For 1 week" }).click()
    await drawer.getByText(/^Gains: .*Export orders/).waitFor()
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByText("Ends in 7 days").waitFor()

    await page.getByRole("combobox", { name: "What may they do?" }).fill("expo")
    await page.getByRole("option", { name: "Export orders" }).click()
    await page.getByText("Yes: Export orders").waitFor()
    const answer = page.getByRole("status").filter({ hasText: "Yes:" })
    await answer.getByRole("link", { name: "Night packer" }).waitFor()
    await answer.getByText("Ends in 7 days").waitFor()

    await team.open()
    await roles.open()
    await roles.act("Night packer", "Delete")
    await roles.prompt.getByText("Held by: 1 person.").waitFor()
    await roles.prompt.getByRole("combobox").click()
    await page.getByRole("option", { name: "Day packer", exact: true }).click()
    await roles.prompt.getByRole("button", { name: "Move and delete" }).click()
    await page.getByText("The role Night packer was deleted").waitFor()
    await roles.row("Night packer").waitFor({ state: "hidden" })
    await roles.row("Day packer").getByText("1 person").waitFor()
  })

  it("say before a change for how many people it holds, and ask before it is lost", async () => {
    await joinTeam(urls.api, {
      email: "lou@example.com",
      name: "Lou",
      role_ids: ["trole_analytics"],
    })
    const { page } = await visit()
    const roles = rolesPage(page)
    await signIn(page)
    await page.goto(`${urls.dashboard}/settings/team/roles/create`)
    await roles.editor.getByLabel("Name").fill("Draft")
    await page.keyboard.press("Escape")
    await roles.prompt.getByText("Leave without saving?").waitFor()
    await roles.prompt.getByRole("button", { name: "Stay" }).click()
    await roles.toggle("Export products")
    await roles.editor.getByText(/^2 of \d+ permissions$/).waitFor()
    await roles.editor.getByRole("button", { name: "Create role" }).click()
    await page.getByText("The role Draft was created").waitFor()
    await page.getByRole("term").filter({ hasText: "Products" }).waitFor()

    await roles.act("Draft", "Edit")
    await roles.editor
      .getByRole("checkbox", { name: "Everything: Products" })
      .first()
      .click()
    await roles.editor.getByRole("button", { name: "Save" }).click()
    await roles.prompt.getByText("Nobody has this role yet.").waitFor()
    await roles.prompt.getByRole("button", { name: "Save role" }).click()
    await page.getByText("The role Draft was saved").waitFor()
  })

  it("fit on a telephone", async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } })
    const roles = rolesPage(page)
    await signIn(page)
    await page.goto(
      `${urls.dashboard}/settings/team/roles/create?copy=trole_packer`
    )
    await roles.editor
      .getByRole("checkbox", { name: "View orders", exact: true })
      .waitFor()

    expect(await isWiderThanWindow(page)).toBe(false)

    await roles.editor.getByRole("button", { name: "Cancel" }).click()
    await page.getByRole("link", { name: "Packer", exact: true }).click()
    await page.getByRole("heading", { name: "Permissions" }).waitFor()
    expect(await isWiderThanWindow(page)).toBe(false)
  })
})

browserSuite("a person", ({ visit, signIn, urls }) => {
  it("is suspended and, by Undo, has access again", async () => {
    const who = await joinTeam(urls.api, {
      email: "sid@example.com",
      name: "Sid",
      role_ids: ["trole_packer"],
    })
    const { page } = await visit()
    const team = teamPage(page)
    await signIn(page)
    await team.goto(urls.dashboard, who.email)
    await team.row(who.email).getByRole("link", { name: "Sid Example" }).click()

    await team.act(who.email, "Suspend")
    const prompt = page.getByRole("alertdialog")
    await prompt.getByText("Suspend Sid Example?").waitFor()
    await prompt.getByRole("button", { name: "Suspend" }).click()
    await page.getByText("Suspended", { exact: true }).waitFor()

    await page.getByRole("button", { name: "Undo" }).click()
    await page.getByText("Sid Example has access again").waitFor()
    await page.getByText("Active", { exact: true }).waitFor()
  })
})
