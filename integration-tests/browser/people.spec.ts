import type { TeamLinkedUserResponse } from "../../src/types/http"
import { browserSuite } from "../helpers/browser"
import { demoApi, type Login } from "../helpers/demo-api"
import { eventually } from "../helpers/eventually"
import { joinTeam, takeOut } from "./colleague"
import { setAccount } from "./database"
import { teamPage } from "./team-page"

type Listed = { linked_users: TeamLinkedUserResponse[] }

browserSuite("people of the team", ({ visit, login, signIn, urls }) => {
  const host = `people${Date.now()}.example.com`
  afterAll(() => takeOut(urls.api, host))

  const hire = (name: string, ...role_ids: string[]) =>
    joinTeam(urls.api, {
      email: `${name.toLowerCase()}@${host}`,
      name,
      role_ids,
    })
  const find = async ({ email }: Pick<Login, "email">) => {
    const api = await demoApi(urls.api).as()
    const { linked_users } = await api.get<Listed>(
      `/admin/team/linked-users?q=${encodeURIComponent(email)}`
    )
    return linked_users[0]
  }
  const pageOf = async (who: Pick<Login, "email">) =>
    `${urls.dashboard}/settings/team/people/${(await find(who)).id}`

  it("get a role and are suspended together; whom it is refused for is named, and why", async () => {
    const api = await demoApi(urls.api).as()
    const { role } = await api.post<{ role: { id: string } }>(
      "/admin/team/roles",
      {
        name: `Lead ${Date.now()}`,
        permissions: [
          "order:read",
          "product:read",
          "linked_user:read",
          "linked_user:update",
          "linked_user:suspend",
          "invitation:read",
        ],
      }
    )
    const { role: clerk } = await api.post<{ role: { id: string } }>(
      "/admin/team/roles",
      { name: `Clerk ${Date.now()}`, permissions: ["order:read"] }
    )
    const lead = await hire("Lina", role.id)
    const low = await hire("Loes", clerk.id)
    const high = await hire("Hanna", "trole_finance")
    const { page } = await visit()
    const team = teamPage(page)
    await signIn(page, lead)
    await page.goto(`${urls.dashboard}/settings/team?q=${host}`)
    await team.row(low.email).waitFor()
    expect(
      await page.getByRole("link", { name: "Invite", exact: true }).count()
    ).toBe(0)

    await team.select(low.email, high.email)
    await page.getByText("2 selected").waitFor()
    await page.getByRole("button", { name: /^Suspend/ }).click()
    const prompt = page.getByRole("alertdialog")
    await prompt.getByText("Suspend 2 people?").waitFor()
    await prompt.getByRole("button", { name: "Suspend" }).click()
    await prompt.getByText("1 person wasn't changed").waitFor()
    await prompt.getByText("1 person is suspended").waitFor()
    await prompt.getByText("Hanna Example").waitFor()
    await prompt.getByText("somebody who may do more than you").waitFor()
    await prompt.getByRole("button", { name: "OK" }).click()
    await team.row(low.email).getByText("Suspended").waitFor()
    await team.row(high.email).getByText("Active").waitFor()
  })

  it("are moved and removed together, and found by where they work", async () => {
    const mia = await hire("Mia", "trole_packer")
    const max = await hire("Max", "trole_packer")
    const { page } = await visit()
    const team = teamPage(page)
    await signIn(page)
    await page.goto(`${urls.dashboard}/settings/team?q=${host}`)
    await team.row(mia.email).waitFor()
    await team.select(mia.email, max.email)
    await page.getByRole("button", { name: /^Move/ }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByText("Where 2 people work").waitFor()
    await drawer.getByRole("switch", { name: "Change their locations" }).click()
    await team.places("Locations").getByLabel("Certain locations").click()
    await drawer.getByRole("checkbox", { name: "Lyon warehouse" }).click()
    await drawer.getByRole("button", { name: "Move" }).click()
    await page.getByText("2 people were moved").waitFor()
    await team.row(mia.email).getByText("Lyon warehouse").waitFor()

    await team.select(mia.email, max.email)
    await page.getByRole("button", { name: /^Add a role/ }).click()
    const prompt = page.getByRole("alertdialog")
    await prompt.getByRole("combobox", { name: "Role" }).click()
    await page.getByRole("option", { name: "Returns" }).click()
    await prompt.getByRole("button", { name: "Add a role" }).click()
    await page.getByText("2 people got the role").waitFor()
    expect((await find(mia)).role_ids).toContain("trole_returns")

    await team.select(mia.email, max.email)
    await page.getByRole("button", { name: /^Remove/ }).click()
    await prompt.getByText("Remove 2 people?").waitFor()
    await prompt.getByRole("button", { name: "Remove 2 people" }).click()
    await page.getByText("2 people were removed").waitFor()
    await team.row(mia.email).waitFor({ state: "hidden" })
  })

  it("are removed with their invitations handed over", async () => {
    const rita = await hire("Rita", "trole_administrator")
    const theirs = await demoApi(urls.api).as(rita)
    const guest = `ritas@${host}`
    await theirs.post("/admin/team/invitations", {
      emails: [guest],
      send_email: false,
    })
    const { page } = await visit()
    await signIn(page)
    await page.goto(await pageOf(rita))
    await teamPage(page).act(rita.email, "Remove from the account")
    const prompt = page.getByRole("alertdialog")
    await prompt.getByText("Their sessions end at once").waitFor()
    await prompt.getByLabel("Hand them over to somebody").click()
    await prompt
      .getByRole("searchbox", { name: "Search by name or e-mail" })
      .fill("admin@example.com")
    await prompt.getByRole("radio", { name: /^Ada Example/ }).click()
    await prompt
      .getByRole("button", { name: "Remove from the account" })
      .click()

    await page.getByText("Rita Example was removed").waitFor()
    await page.getByText("1 was handed over.").waitFor()
    await page.waitForURL(/\/settings\/team$/)
    await teamPage(page).row(guest).getByText("Invited").waitFor()
  })

  it("hand the account on, and leave it", async () => {
    const olga = await hire("Olga", "trole_administrator")
    const ada = await pageOf({ email: "admin@example.com" })
    const { page } = await visit()
    await signIn(page)
    await page.goto(await pageOf(olga))
    await teamPage(page).act(olga.email, "Make owner")
    const prompt = page.getByRole("alertdialog")
    await prompt.getByText("Make Olga Example the owner?").waitFor()
    await prompt.getByRole("button", { name: "Make owner" }).click()
    await page.getByText("Olga Example is the owner now").waitFor()
    await page.getByText("Owner", { exact: true }).waitFor()

    const { page: olgas } = await visit()
    await signIn(olgas, olga)
    await olgas.goto(await pageOf(olga))
    await olgas
      .getByRole("button", { name: `Actions for ${olga.email}` })
      .click()
    await olgas
      .getByRole("menuitem", { name: /^Leave the account/ })
      .getByText("The owner makes somebody else the owner first.")
      .waitFor()
    await olgas.goto(ada)
    await teamPage(olgas).act("admin@example.com", "Make owner")
    await olgas
      .getByRole("alertdialog")
      .getByRole("button", { name: "Make owner" })
      .click()
    await olgas.getByText("Ada Example is the owner now").waitFor()

    await olgas.goto(await pageOf(olga))
    await teamPage(olgas).act(olga.email, "Leave the account")
    await olgas
      .getByRole("alertdialog")
      .getByRole("button", { name: "Leave the account" })
      .click()
    await olgas.waitForURL(/\/login$/)
    await olgas.getByText(/^You left /).waitFor()
    expect(await find(olga)).toBeUndefined()
    // Tokens know whole seconds, and those around the end are refused.
    await eventually(async () => {
      const api = await demoApi(urls.api).as(olga)
      return api.get("/admin/team/me").then(
        () => true,
        () => false
      )
    })
    await login(olgas, olga)
    await olgas
      .getByRole("heading", { name: "You aren't part of the team yet" })
      .waitFor()
  })

  describe("when all seats are in use", () => {
    afterEach(() =>
      setAccount(urls.database, { seat_limit: null, upgrade_url: null })
    )

    it("invite nobody more, and are told how to get seats", async () => {
      const lea = await joinTeam(urls.api, {
        email: `seat@${host}`,
        name: "Sia",
        role_ids: ["trole_location_administrator"],
        location_ids: [await lyon()],
      })
      await setAccount(urls.database, {
        seat_limit: 1,
        upgrade_url: "https://pay.example.com/",
      })
      const { page } = await visit()
      const team = teamPage(page)
      await signIn(page)
      await team.goto(urls.dashboard)
      await page.getByText("Want to invite more users?").waitFor()
      const link = page.getByRole("link", {
        name: "Click to see upgrade options",
      })
      expect(await link.getAttribute("href")).toBe("https://pay.example.com/")
      expect(
        await page
          .getByRole("button", { name: "Invite", exact: true })
          .last()
          .isDisabled()
      ).toBe(true)

      const { page: leas } = await visit()
      await signIn(leas, lea)
      await teamPage(leas).goto(urls.dashboard)
      await leas
        .getByText("All 1 seats are in use. Ask Ada Example for more.")
        .waitFor()
      expect(
        await leas.getByRole("link", { name: "Invite", exact: true }).count()
      ).toBe(0)
    })
  })

  const lyon = async () => {
    const api = await demoApi(urls.api).as()
    const { stock_locations } = await api.get<{
      stock_locations: { id: string; name: string }[]
    }>("/admin/stock-locations?q=Lyon")
    return stock_locations[0].id
  }

  it("are shown as members on the host's page of a user", async () => {
    const uma = await hire("Uma", "trole_packer")
    const { user_id } = await find(uma)
    const { page } = await visit()
    await signIn(page)
    await page.goto(`${urls.dashboard}/settings/users/${user_id}`)
    await page.getByRole("heading", { name: "In the team" }).waitFor()
    await page.getByText("Packer", { exact: true }).waitFor()
    await page.getByRole("link", { name: "Open in Team" }).click()
    await page.getByRole("heading", { name: "Uma Example" }).waitFor()
  })
})
