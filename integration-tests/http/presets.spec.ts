import { Modules } from "@medusajs/framework/utils"

import type { PresetResponse } from "../../src/types/access-http"
import { createPresetWorkflow, updatePresetWorkflow } from "../../src/workflows"
import { linkedUsers } from "../../src/workflows/services"
import { outcome } from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"
import { team, type TestPerson } from "../helpers/team"
import type { TestApi } from "../helpers/test-api"

const PATH = "/admin/team/presets"
const SYSTEM = { type: "system", id: null } as const

type Answer = {
  preset: PresetResponse
  presets: PresetResponse[]
  count: number
  code?: string
  message?: string
  keys?: string[]
  permission?: string
}

const INVITING = [
  "order:read",
  "invitation:read",
  "invitation:create",
  "invitation:update",
]

teamTestRunner({
  // No worker, which would carry the deeds away.
  env: { MEDUSA_WORKER_MODE: "server" },
  testSuite: (suite) => {
    const { admin, getContainer } = suite
    const { accountId, as, person, role } = team(suite)
    const people = () => linkedUsers(getContainer())

    let lyon: string
    let rome: string
    let web: string
    let clerk: string
    /** Invites in Lyon, in two sections. */
    let lead: TestPerson

    beforeEach(async () => {
      const places = await getContainer()
        .resolve(Modules.STOCK_LOCATION)
        .createStockLocations([{ name: "Lyon" }, { name: "Rome" }])
      const [channel] = await getContainer()
        .resolve(Modules.SALES_CHANNEL)
        .createSalesChannels([{ name: "Web" }])
      ;[lyon, rome] = places.map(({ id }) => id)
      web = channel.id
      clerk = await role("Clerk", ["order:read"])
      lead = await person("lead", [await role("Lead", INVITING)], {
        location_ids: [lyon],
        areas: ["orders", "team"],
      })
    })

    const make = async (body: object, api: TestApi = admin.api) =>
      api.post<Answer>(PATH, { name: "Lyon", role_ids: [clerk], ...body })
    const made = async (body: object = {}, api: TestApi = admin.api) => {
      const { status, data } = await make(body, api)
      expect([status, data.code]).toEqual([200, undefined])
      return data.preset
    }
    const change = (id: string, body: object, api: TestApi = admin.api) =>
      api.post<Answer>(`${PATH}/${id}`, body)
    const remove = (id: string, api: TestApi = admin.api) =>
      api.delete<Answer>(`${PATH}/${id}`)
    const list = async (query = "", api: TestApi = admin.api) =>
      (await api.get<Answer>(`${PATH}?${query}`)).data
    const names = ({ presets }: Answer) => presets.map(({ name }) => name)
    const deeds = async () =>
      (await people().takeOutbox(1000))
        .filter(({ resource }) => resource === "preset")
        .map(({ action, actor_id, data }) => [action, actor_id, data?.name])

    const NOT_THERE = { status: 404, data: { code: "not_found" } }
    const refused = (code: string, status = 403) => ({
      status,
      data: { code },
    })

    describe("a preset", () => {
      it("keeps roles, places, sections and language under a name", async () => {
        const preset = await made({
          name: "  Warehouse   Lyon ",
          role_ids: [clerk, clerk],
          location_ids: [lyon],
          sales_channel_ids: [web],
          areas: ["orders"],
          locale: "fr",
        })

        expect(preset).toEqual({
          id: expect.stringMatching(/^tpre_/),
          name: "Warehouse Lyon",
          role_ids: [clerk],
          lost_role: false,
          location_ids: [lyon],
          sales_channel_ids: [web],
          areas: ["orders"],
          locations: [{ id: lyon, name: "Lyon" }],
          sales_channels: [{ id: web, name: "Web" }],
          locale: "fr",
          may: { use: true, change: true, delete: true },
          created_by: expect.objectContaining({ id: admin.user.id }),
          created_at: expect.any(String),
          updated_at: expect.any(String),
        })
        expect(await list()).toMatchObject({
          presets: [preset],
          count: 1,
          offset: 0,
          limit: 20,
        })
      })

      it("is found by name, in both orders, page by page", async () => {
        for (const name of ["Bern", "amsterdam", "Calais"]) {
          await made({ name })
        }
        expect(names(await list())).toEqual(["amsterdam", "Bern", "Calais"])
        expect(names(await list("order=-name&limit=1&offset=1"))).toEqual([
          "Bern",
        ])
        expect(names(await list("q=AM"))).toEqual(["amsterdam"])
        expect((await list("q=%25")).count).toBe(0)
      })

      it("is changed and deleted, and each is recorded with who did it", async () => {
        const preset = await made()
        const { data } = await change(preset.id, {
          name: "Rome",
          location_ids: [rome],
          expected_updated_at: preset.updated_at,
        })
        expect(data.preset).toMatchObject({
          name: "Rome",
          role_ids: [clerk],
          location_ids: [rome],
          locale: preset.locale,
        })
        expect((await remove(preset.id)).data).toEqual({
          id: preset.id,
          object: "preset",
          deleted: true,
        })
        expect((await list()).count).toBe(0)
        expect(await deeds()).toEqual([
          ["preset.created", admin.user.id, "Lyon"],
          ["preset.updated", admin.user.id, "Rome"],
          ["preset.deleted", admin.user.id, "Rome"],
        ])
      })

      it("has a name of its own in the account, in any case", async () => {
        const { id: account_id } = await people().createTeamAccounts({
          name: "Client",
        })
        await people().createPreset(
          { ...EVERYWHERE, account_id, name: "Lyon", role_ids: [] },
          SYSTEM
        )
        await made()
        const rome = await made({ name: "Rome" })

        expect(await make({ name: "LYON" })).toMatchObject(
          refused("preset_name_taken", 409)
        )
        expect(await change(rome.id, { name: "lyon" })).toMatchObject(
          refused("preset_name_taken", 409)
        )
        const same = await change(rome.id, { name: "ROME" })
        expect(same.data.preset.name).toBe("ROME")
        const tries = await Promise.all(
          Array.from({ length: 5 }, () => make({ name: "Paris" }))
        )
        expect(tries.map(({ status }) => status).sort()).toEqual([
          200, 409, 409, 409, 409,
        ])
      })

      it("is changed by who saw it last, of two at once by one", async () => {
        const { id, updated_at } = await made()
        const expected = { expected_updated_at: updated_at }
        const tries = await Promise.all(
          ["A", "B", "C"].map((name) => change(id, { name, ...expected }))
        )
        expect(tries.map(({ status }) => status).sort()).toEqual([
          200, 409, 409,
        ])
        expect(await change(id, { name: "D", ...expected })).toMatchObject(
          refused("preset_changed", 409)
        )
        expect((await change(id, { name: "D" })).status).toBe(200)
      })

      it("drops a role that is deleted, which says how many presets it was in", async () => {
        const packers = await role("Packers", ["order:read"])
        const { id } = await made({ role_ids: [packers, clerk] })
        const only = await made({ name: "Only", role_ids: [packers] })
        const found = await admin.api.get<{ role: { presets_count: number } }>(
          `/admin/team/roles/${packers}`
        )
        expect(found.data.role.presets_count).toBe(2)
        const gone = await admin.api.delete(`/admin/team/roles/${packers}`)
        expect(gone.status).toBe(200)

        expect((await list()).presets).toMatchObject([
          { id, role_ids: [clerk], lost_role: true },
          { id: only.id, role_ids: [], lost_role: true },
        ])
        const renamed = await change(only.id, { name: "Still there" })
        expect(renamed.status).toBe(200)
        const filled = await change(only.id, { role_ids: [clerk] })
        expect(filled.data.preset).toMatchObject({
          role_ids: [clerk],
          lost_role: false,
        })
      })

      it.each([
        ["no name", { name: " " }, "invalid_data"],
        ["a name with a line break", { name: "a\nb" }, "invalid_data"],
        ["no role", { role_ids: [] }, "invalid_data"],
        ["a role that isn't there", { role_ids: ["none"] }, "unknown_role"],
        [
          "a place that isn't there",
          { location_ids: ["x"] },
          "unknown_location",
        ],
        ["another language", { locale: "xx" }, "invalid_data"],
        ["an unknown key", { color: "red" }, "invalid_data"],
        [
          "a Location administrator without locations",
          { role_ids: ["trole_location_administrator"] },
          "role_needs_locations",
        ],
      ])("is refused with %s", async (_, body, code) => {
        expect(await make(body)).toMatchObject(refused(code, 400))
        const { id } = await made()
        expect(await change(id, body)).toMatchObject(refused(code, 400))
        expect(await change(id, {})).toMatchObject(refused("invalid_data", 400))
        expect((await list()).presets).toMatchObject([
          { name: "Lyon", role_ids: [clerk], location_ids: null },
        ])
      })
    })

    describe("who makes presets", () => {
      it("is who invites; changing needs the right to change invitations", async () => {
        const { id } = await made()
        const inviter = await person("inviter", [
          await role("Inviter", ["order:read", "invitation:create"]),
        ])
        const reader = await person("reader", [
          await role("Reader", ["invitation:read", "linked_user:read"]),
        ])
        const restricted = (permission: string) => ({
          status: 403,
          data: { code: "team_access_restricted", permission },
        })

        expect(await reader.api.get(PATH)).toMatchObject(
          restricted("invitation:create")
        )
        expect(await make({}, reader.api)).toMatchObject(
          restricted("invitation:create")
        )
        expect((await list("", inviter.api)).presets).toMatchObject([
          { id, may: { use: true, change: false, delete: false } },
        ])
        await made({ name: "Theirs" }, inviter.api)
        for (const answer of [
          await change(id, { name: "Mine" }, inviter.api),
          await remove(id, inviter.api),
        ]) {
          expect(answer).toMatchObject(restricted("invitation:update"))
        }
      })

      it("puts nothing into one that isn't theirs to give", async () => {
        const within = { location_ids: [lyon], areas: ["orders"] }
        const { id } = await made({ name: "Mine", ...within }, lead.api)

        for (const [body, code, status] of [
          [{ role_ids: ["trole_administrator"] }, "role_not_yours"],
          [{ role_ids: ["trole_finance"] }, "role_not_yours"],
          [{ location_ids: null }, "scope_not_yours"],
          // What lies outside must not be told from what isn't there.
          [{ location_ids: [lyon, rome] }, "not_found", 404],
          [{ areas: null }, "scope_not_yours"],
          [{ areas: ["orders", "catalog"] }, "scope_not_yours"],
        ] as const) {
          expect(
            await make({ name: "More", ...within, ...body }, lead.api)
          ).toMatchObject(refused(code, status))
          expect(await change(id, body, lead.api)).toMatchObject(
            refused(code, status)
          )
        }
        expect((await list()).presets).toMatchObject([
          { name: "Mine", role_ids: [clerk], ...within },
        ])
      })

      it("leaves out what is their own", async () => {
        expect(await made({}, lead.api)).toMatchObject({
          location_ids: [lyon],
          sales_channel_ids: null,
          areas: ["orders", "team"],
        })
        expect(await made({ name: "All" })).toMatchObject({
          location_ids: null,
          sales_channel_ids: null,
          areas: null,
        })
      })

      it("sees those of their own places only, others aren't there", async () => {
        const mine = await made({ name: "In Lyon", location_ids: [lyon] })
        const theirs = await made({ name: "In Rome", location_ids: [rome] })
        const all = await made({ name: "Everywhere" })

        expect(await list("", lead.api)).toMatchObject({
          count: 1,
          presets: [{ id: mine.id }],
        })
        for (const { id } of [theirs, all]) {
          expect(await change(id, { name: "X" }, lead.api)).toMatchObject(
            NOT_THERE
          )
          expect(await remove(id, lead.api)).toMatchObject(NOT_THERE)
        }
      })

      it("neither changes nor deletes one that gives more than they have", async () => {
        const here = { location_ids: [lyon], areas: ["orders"] }
        const roles = await made({
          name: "More roles",
          role_ids: ["trole_finance"],
          ...here,
        })
        const areas = await made({ name: "More", ...here, areas: null })

        expect((await list("", lead.api)).presets).toMatchObject([
          { id: areas.id, may: { use: false, change: false, delete: false } },
          { id: roles.id, may: { use: false, change: false, delete: false } },
        ])
        for (const [{ id }, code] of [
          [roles, "role_not_yours"],
          [areas, "scope_not_yours"],
        ] as const) {
          const less = { role_ids: [clerk], ...here }
          expect(await change(id, less, lead.api)).toMatchObject(refused(code))
          expect(await remove(id, lead.api)).toMatchObject(refused(code))
        }
        expect((await list()).count).toBe(2)
      })

      it("gives nothing by it that they couldn't give without", async () => {
        await made({ name: "More", role_ids: ["trole_finance"] })
        const [preset] = (await list()).presets
        const answer = await lead.api.post<Answer>("/admin/team/invitations", {
          emails: ["guest@example.com"],
          role_ids: preset.role_ids,
          location_ids: preset.location_ids,
        })
        expect(answer.status).toBe(403)
      })

      it("finds none of another account", async () => {
        const { id: account_id } = await people().createTeamAccounts({
          name: "Client",
        })
        const { id } = await people().createPreset(
          { ...EVERYWHERE, account_id, name: "Secret", role_ids: [] },
          SYSTEM
        )
        expect((await list()).count).toBe(0)
        expect(await change(id, { name: "Mine" })).toMatchObject(NOT_THERE)
        expect(await remove(id)).toMatchObject(NOT_THERE)
        expect(await people().findPreset(account_id, id)).toMatchObject({
          name: "Secret",
        })
      })

      it("is judged in the workflow, too, whatever its input says", async () => {
        const { id } = await made({ location_ids: [lyon] })
        const scope = as(lead)
        const input = {
          account_id: await accountId(),
          ...EVERYWHERE,
          name: "All",
          role_ids: ["trole_administrator"],
        }
        expect(await outcome(createPresetWorkflow(scope).run({ input }))).toBe(
          "role_not_yours"
        )
        const { account_id, ...values } = input
        expect(
          await outcome(
            updatePresetWorkflow(scope).run({
              input: { account_id, id, values },
            })
          )
        ).toBe("role_not_yours")
      })
    })
  },
})

const EVERYWHERE = {
  location_ids: null,
  sales_channel_ids: null,
  areas: null,
  locale: "en",
} as const
