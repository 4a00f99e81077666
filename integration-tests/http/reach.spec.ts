import type { MyAccess } from "../../src/types/access-http"
import type { Refusal } from "../helpers/invitations"
import { bearer, cookieFrom, login } from "../helpers/logins"
import { teamTestRunner } from "../helpers/medusa"
import { team } from "../helpers/team"
import { TEST_PASSWORD } from "../helpers/users"

const PACKER = "trole_packer"
const MARKETING = "trole_marketing"
const PROMOTIONS = "core:nav:/promotions"
const ORDERS = "core:nav:/orders"
const WIDGET = "widget:team-access-reach"

type Widgets = Record<string, { hidden?: boolean; order?: number }>
type Configuration = { configuration: { widgets: Widgets } }
type Layout = {
  personal_configuration: Configuration | null
  default_configuration: Configuration | null
}
type Me = { access: MyAccess }

const layoutOf = (zone: string) => `/admin/layouts/${zone}/configuration`
const MENU = layoutOf("sidebar")

const hiddenIn = (configuration: Configuration | null): string[] =>
  Object.entries(configuration?.configuration.widgets ?? {}).flatMap(
    ([id, { hidden }]) => (hidden ? [id] : [])
  )

teamTestRunner({
  testSuite: (suite) => {
    const { admin, api } = suite
    const { person } = team(suite)

    describe("the dashboard's menus", () => {
      it("leave out what is out of reach, and nothing for an Administrator", async () => {
        const kim = await person("kim", [PACKER])

        const menu = await kim.api.get<Layout>(MENU)
        const settings = await kim.api.get<Layout>(layoutOf("settings.sidebar"))
        const all = await admin.api.get<Layout>(MENU)

        const hidden = hiddenIn(menu.data.default_configuration)
        expect(hidden).toContain(PROMOTIONS)
        expect(hidden).not.toContain(ORDERS)
        expect(hiddenIn(settings.data.default_configuration)).toEqual(
          expect.arrayContaining([
            "core:settings-nav:/settings/regions",
            "core:settings-nav:/settings/team",
          ])
        )
        expect(all.data.default_configuration).toBeNull()
      })

      it("keep what somebody made of them, and store nothing of ours", async () => {
        const kim = await person("kim", [PACKER])
        const { data } = await kim.api.get<Layout>(MENU)
        const drawn = data.default_configuration?.configuration.widgets ?? {}

        const saved = await kim.api.post<Layout>(MENU, {
          configuration: { widgets: { ...drawn, [ORDERS]: { order: 3 } } },
        })

        expect(hiddenIn(saved.data.personal_configuration)).toContain(
          PROMOTIONS
        )
        await admin.api.post(`/admin/team/linked-users/${kim.linked_user.id}`, {
          roles: [{ role_id: "trole_administrator" }],
        })
        const after = await kim.api.get<Layout>(MENU)
        expect(
          after.data.personal_configuration?.configuration.widgets
        ).toEqual({ [ORDERS]: { order: 3 } })
      })

      it("can't be left without what says why something is restricted", async () => {
        const topbar = layoutOf("topbar")

        await admin.api.post(topbar, {
          configuration: { widgets: { [WIDGET]: { hidden: true } } },
        })

        const { data } = await admin.api.get<Layout>(topbar)
        expect(hiddenIn(data.personal_configuration)).toEqual([])
      })
    })

    describe("seeing the dashboard as a role", () => {
      /** A browser's: its cookies are all that it sends. */
      const browser = async (email: string) => {
        const { data } = await login(api, email, TEST_PASSWORD)
        const { cookie: session } = await cookieFrom(api, bearer(data.token))
        const jar = new Map([["session", session]])
        const cookies = () => ({ cookie: [...jar.values()].join("; ") })
        return {
          jar,
          get: <T>(path: string) => api.get<T>(path, cookies()),
          post: async <T>(path: string, body: unknown = {}) => {
            const answer = await api.post<T & Refusal>(path, body, cookies())
            for (const set of (answer.headers["set-cookie"] ??
              []) as string[]) {
              if (set.startsWith("team_preview=")) {
                jar.set("preview", set.split(";")[0])
              }
            }
            return answer
          },
        }
      }
      const preview = (role: string) => `/admin/team/roles/${role}/preview`
      const STOP = "/admin/team/preview/stop"

      it("shows what that role gives, and changes nothing, until it is stopped", async () => {
        const anna = await person("anna", ["trole_administrator"])
        const window = await browser(anna.user.email)

        const started = await window.post(preview(PACKER), { locale: "nl" })
        const me = (await window.get<Me>("/admin/team/me")).data.access

        expect(started.status).toBe(200)
        expect(me).toMatchObject({
          is_root: false,
          preview: { role_id: PACKER },
        })
        expect((await window.get("/admin/orders")).status).toBe(200)
        expect((await window.get("/admin/promotions")).status).toBe(403)
        expect((await window.get("/admin/users")).status).toBe(403)
        const change = await window.post("/admin/customers", {
          email: "a@b.co",
        })
        expect([change.status, change.data.code]).toEqual([
          403,
          "team_preview_read_only",
        ])

        expect((await window.post(STOP)).status).toBe(200)
        const own = (await window.get<Me>("/admin/team/me")).data.access
        expect(own).toMatchObject({ is_root: true, preview: null })
        expect((await window.get("/admin/users")).status).toBe(200)
      })

      it("is in that session only, also with the cookie of another", async () => {
        const anna = await person("anna", ["trole_administrator"])
        const window = await browser(anna.user.email)
        await window.post(preview(MARKETING))
        const other = await browser(anna.user.email)
        const previewIn = async ({ get }: typeof other) =>
          (await get<Me>("/admin/team/me")).data.access.preview

        expect(await previewIn(window)).not.toBe(null)
        expect(await previewIn(other)).toBe(null)
        other.jar.set("preview", window.jar.get("preview") ?? "")
        expect(await previewIn(other)).toBe(null)
        other.jar.set("preview", "team_preview=nonsense")
        expect(await previewIn(other)).toBe(null)
      })

      it("isn't undone by a request that was on its way when it began", async () => {
        const anna = await person("anna", ["trole_administrator"])
        const window = await browser(anna.user.email)

        await Promise.all([
          ...Array.from({ length: 5 }, () => window.get("/admin/orders")),
          window.post(preview(PACKER)),
          ...Array.from({ length: 5 }, () => window.get("/admin/orders")),
        ])

        const me = await window.get<Me>("/admin/team/me")
        expect(me.data.access.preview).toMatchObject({ role_id: PACKER })
      })

      it("needs a session of the dashboard", async () => {
        const { status, data } = await admin.api.post<Refusal>(
          preview(PACKER),
          {}
        )

        expect([status, data.code]).toEqual([409, "preview_needs_session"])
      })

      it("isn't for who may not give that role", async () => {
        const kim = await person("kim", [PACKER])
        const window = await browser(kim.user.email)

        expect((await window.post(preview(MARKETING))).status).toBe(403)
      })

      it("says that a role isn't there", async () => {
        const anna = await person("anna", ["trole_administrator"])
        const window = await browser(anna.user.email)

        expect((await window.post(preview("trole_gone"))).status).toBe(404)
      })
    })

    it("names what is restricted for everybody who has a role", async () => {
      const kim = await person("kim", [PACKER])

      expect((await kim.api.get("/admin/team/permissions")).status).toBe(200)
    })
  },
})
