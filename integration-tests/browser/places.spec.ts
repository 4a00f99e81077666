import type {
  TeamInvitationResponse,
  TeamLinkedUserResponse,
} from "../../src/types/http"
import { browserSuite } from "../helpers/browser"
import { demoApi } from "../helpers/demo-api"
import { joinTeam, takeOut } from "./colleague"
import { ageInvitation, setAccount } from "./database"
import { isWiderThanWindow, teamPage } from "./team-page"

const OUTSIDE = "This doesn't exist or isn't in your locations or channels."

type Place = { id: string; name: string }
type Order = { id: string; display_id: number; sales_channel_id: string }

browserSuite("where people work", ({ visit, login, signIn, urls }) => {
  const host = `places${Date.now()}.example.com`
  afterAll(() => takeOut(urls.api, host))

  const idOf = async (name: string) => {
    const api = await demoApi(urls.api).as()
    const { stock_locations } = await api.get<{ stock_locations: Place[] }>(
      "/admin/stock-locations"
    )
    const { sales_channels } = await api.get<{ sales_channels: Place[] }>(
      "/admin/sales-channels"
    )
    const found = [...stock_locations, ...sales_channels].find(
      (place) => place.name === name
    )
    return found?.id ?? ""
  }
  const hire = async (
    name: string,
    role: string,
    scope: Record<string, unknown>
  ) =>
    joinTeam(urls.api, {
      email: `${name.toLowerCase()}@${host}`,
      name,
      role_ids: [`trole_${role}`],
      ...scope,
    })
  const invitationOf = async (email: string) => {
    const api = await demoApi(urls.api).as()
    const { invitations } = await api.get<{
      invitations: TeamInvitationResponse[]
    }>(`/admin/team/invitations?q=${encodeURIComponent(email)}`)
    return invitations[0]
  }

  it("is chosen by a Location administrator among their own, and they see the people of these only", async () => {
    const [lyon, utrecht] = [
      await idOf("Lyon warehouse"),
      await idOf("Utrecht warehouse"),
    ]
    const lea = await hire("Lea", "location_administrator", {
      location_ids: [lyon, utrecht],
    })
    const lou = await hire("Lou", "packer", { location_ids: [lyon] })
    const ben = await hire("Ben", "packer", {
      location_ids: [await idOf("Berlin warehouse")],
    })
    const { page } = await visit()
    const team = teamPage(page)
    await login(page, lea)
    await team.open()
    await team.row(lou.email).waitFor()
    await team.row(lea.email).waitFor()
    expect(await team.row(ben.email).count()).toBe(0)
    expect(await team.row("admin@example.com").count()).toBe(0)

    const guest = `guest@${host}`
    await team.openInvite()
    await team.addresses.fill(guest)
    const locations = team.places("Locations")
    await locations.getByLabel("All of your locations").waitFor()
    await locations.getByLabel("Certain locations").click()
    await locations.getByRole("checkbox", { name: "Lyon warehouse" }).waitFor()
    expect(await locations.getByText("Berlin warehouse").count()).toBe(0)
    await team.dialog.getByRole("button", { name: /^Invite 1/ }).click()
    await locations.getByText("Choose at least one, or all.").waitFor()
    await locations.getByRole("checkbox", { name: "Utrecht warehouse" }).click()
    await locations.getByText("1 chosen").waitFor()
    await team.dialog.getByRole("button", { name: /^Invite 1/ }).click()
    await team.dialog.getByText("1 person invited").waitFor()
    await team.done()
    expect((await invitationOf(guest)).location_ids).toEqual([utrecht])

    await ageInvitation(urls.database, guest, "cooldown")
    await team.act(guest, "Resend")
    await page.getByText(`Sent again to ${guest}`).waitFor()

    await page.goto(
      `${urls.dashboard}/settings/locations/${await idOf("Berlin warehouse")}`
    )
    await page.getByText(OUTSIDE).waitFor()
    await page.getByRole("button", { name: "Go back" }).waitFor()
    await page.goto(`${urls.dashboard}/settings/locations/${lyon}`)
    const here = page.getByRole("heading", { name: "Who works here" })
    await here.waitFor()
    await page.getByRole("link", { name: "Lou Example" }).click()
    await page.getByRole("heading", { name: "Lou Example" }).waitFor()
    await page.getByText("Lyon warehouse").waitFor()
  })

  it("is asked for by the role of a Location administrator, on a telephone too", async () => {
    const { page } = await visit({ viewport: { width: 390, height: 844 } })
    const team = teamPage(page)
    await signIn(page)
    await team.goto(urls.dashboard)
    await team.openInvite()
    const guest = `chief@${host}`
    await team.addresses.fill(guest)
    await team.dialog
      .getByRole("checkbox", { name: /^Location administrator/ })
      .click()
    const locations = team.places("Locations")
    await locations
      .getByText("A Location administrator runs certain locations")
      .waitFor()
    await team.dialog.getByRole("button", { name: /^Invite 1/ }).click()
    await locations.getByLabel("Certain locations").click()
    await locations.getByRole("checkbox", { name: "Berlin warehouse" }).click()
    expect(await isWiderThanWindow(page)).toBe(false)
    await team.dialog.getByRole("button", { name: /^Invite 1/ }).click()
    await team.dialog.getByText("1 person invited").waitFor()
    await team.done()
    expect((await invitationOf(guest)).location_ids).toEqual([
      await idOf("Berlin warehouse"),
    ])

    await team.act(guest, "Edit")
    await locations.getByRole("checkbox", { name: "Lyon warehouse" }).click()
    await team.dialog.getByRole("button", { name: "Save" }).click()
    await page.getByText("Invitation changed").waitFor()
    expect((await invitationOf(guest)).location_ids).toHaveLength(2)
  })

  describe("in an account with certain sections", () => {
    beforeAll(() =>
      setAccount(urls.database, { areas: ["orders", "catalog", "customers"] })
    )
    afterAll(() => setAccount(urls.database, { areas: null }))

    it("is in some of these, and in a sales channel, whose orders they see", async () => {
      const { page } = await visit()
      const team = teamPage(page)
      await signIn(page)
      await team.goto(urls.dashboard)
      await team.openInvite()
      const guest = `chan@${host}`
      await team.addresses.fill(guest)
      const sections = team.places("Sections")
      await sections.getByLabel("Certain sections").click()
      await sections.getByRole("checkbox", { name: "Orders" }).click()
      expect(
        (await sections.getByRole("checkbox").count()) > 0 &&
          (await sections.getByRole("listitem").allInnerTexts()).sort()
      ).toEqual(["Customers", "Orders", "Products", "Team"])
      const channels = team.places("Sales channels")
      await channels.getByLabel("Certain sales channels").click()
      await channels.getByRole("checkbox", { name: "Wholesale" }).click()
      await team.dialog.getByRole("button", { name: /^Invite 1/ }).click()
      await team.dialog.getByText("1 person invited").waitFor()
      await team.done()
      expect(await invitationOf(guest)).toMatchObject({
        areas: ["orders"],
        sales_channel_ids: [await idOf("Wholesale")],
      })
    })

    it("lets somebody open orders of their channels only", async () => {
      const wholesale = await idOf("Wholesale")
      const cleo = await hire("Cleo", "customer_service", {
        sales_channel_ids: [wholesale],
        areas: ["orders"],
      })
      const api = await demoApi(urls.api).as()
      const { orders } = await api.get<{ orders: Order[] }>(
        "/admin/orders?fields=id,display_id,sales_channel_id&limit=100"
      )
      const numbers = (mine: boolean) =>
        orders
          .filter((one) => (one.sales_channel_id === wholesale) === mine)
          .map(({ display_id }) => `#${display_id}`)
      const { page } = await visit()
      await login(page, cleo)
      await page.waitForURL(/\/orders$/)
      const cells = page.getByRole("cell", { name: /^#\d+$/ })
      await cells.first().waitFor()
      const seen = await cells.allInnerTexts()
      expect(seen.sort()).toEqual(numbers(true).sort())

      const other = orders.find((one) => one.sales_channel_id !== wholesale)
      await page.goto(`${urls.dashboard}/orders/${other?.id}`)
      await page.getByText(OUTSIDE).waitFor()
    })
  })

  it("is changed on a person, and what was deleted is said to be gone", async () => {
    const api = await demoApi(urls.api).as()
    const { stock_location } = await api.post<{ stock_location: Place }>(
      "/admin/stock-locations",
      { name: "Short-lived warehouse" }
    )
    const gil = await hire("Gil", "packer", {
      location_ids: [stock_location.id],
    })
    await api.delete(`/admin/stock-locations/${stock_location.id}`)
    const { linked_users } = await api.get<{
      linked_users: TeamLinkedUserResponse[]
    }>(`/admin/team/linked-users?q=${encodeURIComponent(gil.email)}`)
    const { page } = await visit()
    await signIn(page)
    await page.goto(
      `${urls.dashboard}/settings/team/people/${linked_users[0].id}`
    )
    await page.getByText(/^No longer exists/).waitFor()

    await page.getByRole("link", { name: "Change roles" }).click()
    const locations = teamPage(page).places("Locations")
    await locations.getByRole("checkbox", { name: /^No longer/ }).click()
    await locations.getByRole("checkbox", { name: "Lyon warehouse" }).click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Gil Example was changed").waitFor()
    await page.getByRole("dialog").waitFor({ state: "hidden" })
    await page.getByText("Lyon warehouse").waitFor()
    expect(await page.getByText(/^No longer exists/).count()).toBe(0)
  })
})
