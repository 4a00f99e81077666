import { Modules } from "@medusajs/framework/utils"

import type { PlacesResponse } from "../../src/types/http"
import { type Refusal, setAccount } from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"
import { team, type TestPerson } from "../helpers/team"
import type { TestUser } from "../helpers/users"

const PATH = "/admin/team/places"

teamTestRunner({
  testSuite: (suite) => {
    const { admin, api, getContainer } = suite
    const { person, role } = team(suite)

    let lyon: string
    let rome: string
    let web: string
    let inviting: string

    beforeEach(async () => {
      const places = await getContainer()
        .resolve(Modules.STOCK_LOCATION)
        .createStockLocations([
          { name: "Rome" },
          { name: "Lyon" },
          { name: "50 % off" },
        ])
      ;[rome, lyon] = places.map(({ id }) => id)
      const [channel] = await getContainer()
        .resolve(Modules.SALES_CHANNEL)
        .createSalesChannels([{ name: "Web" }, { name: "Mill" }])
      web = channel.id
      // Without any right to the host's own lists.
      inviting = await role("Inviting", ["invitation:create"])
    })

    const list = async (who: Pick<TestUser, "api">, query: string) =>
      (await who.api.get<PlacesResponse>(`${PATH}?${query}`)).data

    const names = async (who: Pick<TestUser, "api">, query: string) =>
      (await list(who, query)).places.map(({ name }) => name)

    it("are all of the account for whoever works everywhere", async () => {
      const pat = await person("pat", [inviting])
      for (const who of [admin, pat]) {
        const found = await list(who, "kind=location")
        expect(found).toMatchObject({ count: 3, limited_by: null })
        expect(found.places.map(({ name }) => name)).toEqual([
          "50 % off",
          "Lyon",
          "Rome",
        ])
      }
    })

    it("are searched, paged, and named by id", async () => {
      expect(await names(admin, "kind=location&q=LYO")).toEqual(["Lyon"])
      expect(await names(admin, "kind=location&q=%25")).toEqual(["50 % off"])
      expect(await names(admin, "kind=location&q=_")).toEqual([])
      expect(await list(admin, "kind=location&limit=1&offset=1")).toMatchObject(
        {
          places: [{ id: lyon, name: "Lyon" }],
          count: 3,
          offset: 1,
          limit: 1,
        }
      )
      expect(await names(admin, `kind=location&id=${rome},sloc_gone`)).toEqual([
        "Rome",
      ])
    })

    describe("for whoever works in certain ones", () => {
      let lead: TestPerson
      beforeEach(async () => {
        lead = await person("lead", [inviting], {
          location_ids: [lyon, "sloc_gone"],
          sales_channel_ids: [],
          areas: ["orders", "team"],
        })
      })

      it("are theirs, as far as they exist", async () => {
        expect(await list(lead, "kind=location")).toMatchObject({
          places: [{ id: lyon, name: "Lyon" }],
          count: 1,
          limited_by: "caller",
        })
        expect(await list(lead, "kind=sales_channel")).toMatchObject({
          places: [],
          count: 0,
          limited_by: "caller",
        })
        expect(await list(lead, "kind=area&locale=nl")).toMatchObject({
          places: [
            { id: "orders", name: "Bestellingen" },
            { id: "team", name: "Team" },
          ],
          limited_by: "caller",
        })
      })

      it("tell nothing of the others, by id or by search", async () => {
        expect(await names(lead, `kind=location&id=${rome}`)).toEqual([])
        expect(await names(lead, "kind=location&q=Rome")).toEqual([])
        expect(await names(lead, `kind=sales_channel&id=${web}`)).toEqual([])
        expect(await names(lead, "kind=area&id=catalog")).toEqual([])
      })
    })

    it("are no more than the account has", async () => {
      await setAccount(getContainer(), {
        location_ids: [rome],
        sales_channel_ids: [web],
        areas: ["orders"],
      })
      const pat = await person("pat", [inviting])
      for (const who of [admin, pat]) {
        expect(await list(who, "kind=location")).toMatchObject({
          places: [{ id: rome }],
          count: 1,
          limited_by: "account",
        })
        expect(await list(who, "kind=sales_channel")).toMatchObject({
          places: [{ id: web }],
          limited_by: "account",
        })
        // Where people are managed can't be switched off.
        expect(await list(who, "kind=area")).toMatchObject({
          places: [{ id: "orders" }, { id: "team" }],
          limited_by: "account",
        })
      }
    })

    it("are for whoever lets others work somewhere", async () => {
      const packer = await person("packer", [
        await role("Reading", ["order:read"]),
      ])
      const { status, data } = await packer.api.get<Refusal>(
        `${PATH}?kind=location`
      )
      expect([status, data.code]).toEqual([403, "team_access_restricted"])
      expect((await api.get(`${PATH}?kind=location`)).status).toBe(401)
    })

    it.each(["", "kind=planet", "kind=location&limit=0", "kind=location&x=1"])(
      "refuse an odd question: %s",
      async (query) => {
        const { status, data } = await admin.api.get<Refusal>(
          `${PATH}?${query}`
        )
        expect([status, data.code]).toEqual([400, "invalid_data"])
      }
    )

    it("are said to whoever invites whether a seat is left, and to pay for more to Administrators", async () => {
      const pat = await person("pat", [inviting])
      const pia = await person("pia", [await role("Reading", ["order:read"])])
      await setAccount(getContainer(), {
        seat_limit: 3,
        upgrade_url: "https://pay.example.com",
      })
      type Me = { seats: Record<string, unknown> | null }
      const seatsOf = async (who: Pick<TestUser, "api">) =>
        (await who.api.get<Me>("/admin/team/me")).data.seats

      expect(await seatsOf(admin)).toEqual({
        limit: 3,
        used: 3,
        left: 0,
        upgrade_url: "https://pay.example.com",
      })
      expect(await seatsOf(pat)).toEqual({
        limit: 3,
        used: 3,
        left: 0,
        upgrade_url: null,
      })
      expect(await seatsOf(pia)).toBeNull()
    })
  },
})
