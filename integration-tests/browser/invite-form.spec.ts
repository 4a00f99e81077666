import { browserSuite } from "../helpers/browser"
import { isWiderThanWindow, paste, teamPage } from "./team-page"

const CSV = [
  "email;roles;language",
  "csv1@example.com;Packer;nl",
  "csv2@example.com;;",
  "not-an-address;;",
  "csv1@example.com;;",
].join("\n")

const file = (text: string) => ({
  name: "team.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(text),
})

browserSuite("the invite form", ({ visit, signIn, urls }) => {
  const openForm = async (width = 1280) => {
    const { page } = await visit({ viewport: { width, height: 900 } })
    const team = teamPage(page)
    await signIn(page)
    await page.goto(`${urls.dashboard}/settings/team/invite`)
    await team.addresses.waitFor()
    return { page, ...team }
  }

  it("makes chips of a pasted column and has wrong ones fixed in place", async () => {
    const { page, dialog, addresses } = await openForm()

    await addresses.focus()
    await paste(
      page,
      'Ann Doe <p1@example.com>\n"Doe, Bob" <p2@example.com>\np1@example.com\noops@'
    )
    await dialog.getByText("4 addresses").waitFor()
    await dialog.getByText("2 to fix").waitFor()
    await dialog.getByRole("button", { name: /^Invite 2/ }).click()
    await dialog.getByText("Fix or remove the marked addresses").waitFor()

    await dialog.getByRole("button", { name: "Edit oops@" }).click()
    await page.keyboard.press("End")
    await page.keyboard.type("example.com")
    await page.keyboard.press("Enter")
    await dialog.getByRole("button", { name: "Remove repeated ones" }).click()

    await dialog.getByText("3 addresses").waitFor()
    expect(await dialog.getByText("to fix").count()).toBe(0)
    await dialog.getByRole("button", { name: "Invite 3 people" }).waitFor()
  })

  it("takes each way of ending an address, and Backspace takes one back", async () => {
    const { page, dialog, addresses } = await openForm()

    await addresses.pressSequentially("a1@example.com,a2@example.com;")
    await addresses.pressSequentially("a3@example.com a4@example.com")
    await addresses.press("Enter")
    await dialog.getByText("4 addresses").waitFor()

    await page.keyboard.press("Backspace")
    await dialog.getByText("3 addresses").waitFor()
  })

  it("shows what a file would do, row by row, before anything is sent", async () => {
    const { page, dialog } = await openForm()
    await dialog.getByRole("tab", { name: "CSV file" }).click()
    await page.locator("input[type=file]").setInputFiles(file(CSV))

    await dialog.getByText("Nothing is sent yet.").waitFor()
    await dialog.getByText("Line 2 · Packer · nl").waitFor()
    await dialog.getByText("Not an address").waitFor()
    await dialog.getByText("Repeated", { exact: true }).waitFor()

    await dialog.getByRole("button", { name: "Invite 2 people" }).click()
    await dialog.getByText("2 people invited").waitFor()
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Download outcomes" }).click(),
    ])
    const lines: string[] = []
    for await (const chunk of await download.createReadStream()) {
      lines.push(String(chunk))
    }
    expect(lines.join("")).toContain("csv1@example.com,Packer,nl,Invited")
  })

  it("says what is wrong with a file", async () => {
    const { page, dialog } = await openForm()
    await dialog.getByRole("tab", { name: "CSV file" }).click()
    const choose = (text: string) =>
      page.locator("input[type=file]").setInputFiles(file(text))

    await choose("name,role\nAnn,Packer\n")
    await dialog.getByText('one of them must be "email"').waitFor()
    await choose("email,roles\nann@example.com,Astronaut\n")
    await dialog.getByText("Astronaut").waitFor()
  })

  it("can be used by keyboard alone", async () => {
    const { page, dialog } = await openForm()

    await page.keyboard.type("keys@example.com")
    await page.keyboard.press("Enter")
    const member = dialog.getByRole("checkbox", { name: "Member" })
    for (let i = 0; i < 10 && !(await isFocused(member)); i++) {
      await page.keyboard.press("Tab")
    }
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    await page.keyboard.press("Control+Enter")
    await dialog.getByText("1 person invited").waitFor()
    await page.keyboard.press("Escape")

    await teamPage(page).row("keys@example.com").waitFor()
  })

  it("asks before addresses are lost", async () => {
    const { page, dialog, addresses } = await openForm()
    await addresses.fill("lost@example.com")

    await page.keyboard.press("Escape")
    await page.getByText("Leave without inviting?").waitFor()
    await page.getByRole("button", { name: "Stay" }).click()
    await dialog.getByText("lost@example.com").waitFor()
  })

  it("fits a telephone", async () => {
    const { page, dialog, addresses } = await openForm(390)
    await addresses.fill("a-rather-long-address@long-domain.example.com")
    await addresses.press("Enter")

    expect(await isWiderThanWindow(page)).toBe(false)
    await dialog.getByRole("button", { name: "Cancel" }).click()
    await page.getByRole("button", { name: "Leave" }).click()
    await page.getByRole("heading", { name: "Team", exact: true }).waitFor()
    expect(await isWiderThanWindow(page)).toBe(false)
  })
})

const isFocused = (locator: {
  evaluate: (fn: (e: Element) => boolean) => Promise<boolean>
}) => locator.evaluate((element) => element === document.activeElement)
