import type {
  Requirement,
  RouteKey,
} from "../../src/modules/role/catalog/requirement"
import { ROUTES } from "../../src/modules/role/catalog/routes"
import type { ListActivityResponse } from "../../src/types/activity-http"
import { drainOutboxes } from "../../src/workflows/delivery"
import { activity, sessions } from "../../src/workflows/services"
import { eventually } from "../helpers/eventually"
import { knexOf } from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"
import { staff, SYSTEM } from "../helpers/staff"
import { logIn } from "../helpers/users"

const PATH = "/admin/team/activity"
const SECRET = "not-to-be-recorded"
const isPublic = (requirement: Requirement) =>
  typeof requirement === "object" && "public" in requirement

const WRITES = (Object.entries(ROUTES) as [RouteKey, Requirement][]).flatMap(
  ([key, requirement]) =>
    key.startsWith("GET ") || isPublic(requirement) ? [] : [key]
)

teamTestRunner({
  testSuite: (suite) => {
    const { admin, api, axios, getContainer } = suite
    const team = staff(suite)

    /** Everything that is on its way is there. */
    const settle = async () => {
      await activity(getContainer()).flush()
      await drainOutboxes({
        container: getContainer(),
        stopping: () => false,
      } as Parameters<typeof drainOutboxes>[0])
    }

    const list = async (query = "", headers = admin.headers) => {
      await settle()
      const { data } = await api.get<ListActivityResponse>(
        `${PATH}?${query}`,
        headers
      )
      return data.activity
    }

    const makeProduct = async (title: string) => {
      const { data } = await admin.api.post<{ product: { id: string } }>(
        "/admin/products",
        { title, options: [{ title: "Size", values: ["S"] }] }
      )
      return data.product.id
    }

    describe("what is done", () => {
      it("is one row for every route that changes something", async () => {
        const { headers, user } = await team.hire(["trole_packer"])
        for (const key of WRITES) {
          const [method, route] = key.split(" ")
          await axios.request({
            method,
            url: route.replace(/:[a-z_]+/g, "nothing_1"),
            data: {},
            headers,
            validateStatus: () => true,
          })
        }
        await settle()
        const rows = await knexOf(getContainer())("team_activity").where({
          actor_id: user.id,
        })
        const recorded = new Set(rows.map(({ data }) => data?.route))
        const missing = WRITES.filter((key) => !recorded.has(key))
        process.stderr.write(
          `activity: ${WRITES.length} routes that write, ${missing.length} without a row\n`
        )
        expect(missing).toEqual([])
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
        expect(
          rows.filter(({ action }) => action === "session.started")
        ).toHaveLength(1)
      })

      it("says who, what, on what, from where, and what became of it", async () => {
        const id = await makeProduct("Tea pot")
        const [row] = await list("resource=product")
        expect(row).toMatchObject({
          actor_type: "user",
          actor: { id: admin.user.id, email: admin.user.email },
          action: "product:create",
          text: "Create products",
          resource: "product",
          resource_id: id,
          resource_name: "Tea pot",
          result: "ok",
          address: expect.stringMatching(/127\.0\.0\.1|::1/),
          data: { route: "POST /admin/products", status: 200 },
        })
        const [german] = await list("resource=product&locale=de")
        expect(german.text).toBe("Produkte anlegen")
      })

      it("shows a deed once, under its own name", async () => {
        const { linked_user_id } = await team.hire(["trole_packer"], {
          email: "once@example.com",
        })
        await admin.api.post(
          `/admin/team/linked-users/${linked_user_id}/suspend`
        )
        const rows = await list(`resource_id=${linked_user_id}`)
        expect(
          rows
            .filter(({ actor_id }) => actor_id === admin.user.id)
            .map(({ action, text, resource_name }) => [
              action,
              text,
              resource_name,
            ])
        ).toEqual([
          ["linked_user.suspended", "Person suspended", "once@example.com"],
        ])
      })

      it("has logins, refusals and bad input, and no body or query", async () => {
        const { headers, user } = await team.hire(["trole_packer"])
        await api.post(
          `/admin/products?fields=${SECRET}`,
          { title: SECRET },
          headers
        )
        await api.get("/admin/price-lists", headers)
        await api.get("/admin/price-lists", headers)
        await admin.api.post("/admin/products", { wrong: SECRET })
        const own = await list(`actor_id=${user.id}`)
        expect(own.map(({ action, result }) => [action, result])).toEqual([
          ["price_list:read", "refused"],
          ["product:create", "refused"],
          ["session.started", "ok"],
        ])
        const [failed] = await list("result=failed")
        expect(failed).toMatchObject({
          action: "product:create",
          data: { status: 400 },
        })
        const rows = await knexOf(getContainer())("team_activity")
        expect(JSON.stringify(rows)).not.toContain(SECRET)
      })

      it("has what somebody did who hung up before the answer", async () => {
        await axios
          .post(
            "/admin/products",
            { title: "Hung up", options: [{ title: "Size", values: ["S"] }] },
            { headers: admin.headers, timeout: 20 }
          )
          .catch(() => undefined)
        await eventually(async () => {
          const { data } = await admin.api.get<{ count: number }>(
            "/admin/products?q=Hung"
          )
          return data.count === 1
        })
        await eventually(
          async () => (await list("action=product:create")).length === 1
        )
        expect(await list("action=product:create")).toHaveLength(1)
      })

      it("has what was taken away as a file", async () => {
        await admin.api.get("/admin/team/access-review?format=csv")
        const [row] = await list("action=linked_user:export")
        expect(row).toMatchObject({ result: "ok", actor_id: admin.user.id })
      })
    })

    describe("the list", () => {
      it("filters by person, thing, result, time, and what customers are told", async () => {
        const before = new Date().toISOString()
        const { headers, user } = await team.hire(["trole_member"], {
          email: "pia@example.com",
        })
        await api.post("/admin/orders/order_none/cancel", {}, headers)
        await makeProduct("Cup")
        const actionsOf = async (query: string) =>
          (await list(query)).map(({ action }) => action)
        expect(await actionsOf("q=pia@")).toEqual([
          "order:cancel",
          "session.started",
        ])
        expect(await actionsOf("q=nobody-of-this-name")).toEqual([])
        expect(await actionsOf("messages=true")).toEqual(["order:cancel"])
        expect(
          await actionsOf("resource=order&resource_id=order_none")
        ).toEqual(["order:cancel"])
        expect(await actionsOf(`to=${before}&actor_id=${user.id}`)).toEqual([])
        expect(
          await actionsOf(`from=${before}&actor_id=${user.id}&limit=1`)
        ).toEqual(["order:cancel"])
        for (const bad of ["from=yesterday", "result=odd", "order=action"]) {
          const { status } = await admin.api.get(`${PATH}?${bad}`)
          expect([bad, status]).toEqual([bad, 400])
        }
      })

      it("is for who may see it, and their own for who works in certain places", async () => {
        const reader = await team.hireWith("activity:read", "product:read")
        await makeProduct("Plate")
        expect(await list("resource=product", reader.headers)).toMatchObject([
          { resource_name: "Plate" },
        ])
        const packer = await team.hire(["trole_packer"])
        expect((await api.get(PATH, packer.headers)).status).toBe(403)
        expect(
          (await api.get(`${PATH}?format=csv`, reader.headers)).status
        ).toBe(403)

        await knexOf(getContainer())("team_linked_user")
          .where({ id: reader.linked_user_id })
          .update({ location_ids: ["sloc_1"] })
        await eventually(async () => {
          const rows = await list("resource=product", reader.headers)
          return rows.length === 0
        })
        const own = await list("", reader.headers)
        expect(own.length).toBeGreaterThan(0)
        expect(new Set(own.map(({ actor_id }) => actor_id))).toEqual(
          new Set([reader.user.id])
        )
      })

      it("names nothing of the host's that its reader may not see", async () => {
        await makeProduct("Secret pan")
        const reader = await team.hireWith("activity:read")
        const [row] = await list("resource=product", reader.headers)
        expect(row).toMatchObject({ resource_name: null })
      })

      it("comes as CSV, whole and safe to open", async () => {
        await makeProduct("=HYPERLINK(1)")
        await settle()
        const { data, headers } = await admin.api.get<string>(
          `${PATH}?format=csv&resource=product`
        )
        expect(headers["content-type"]).toContain("text/csv")
        const [names, ...lines] = data.replace("\ufeff", "").trim().split("\n")
        expect(names).toContain("occurred_at,actor,actor_email")
        expect(lines).toHaveLength(1)
        expect(lines[0]).toContain("'=HYPERLINK(1)")
      })

      it("has nothing of another account", async () => {
        await activity(getContainer()).append([
          {
            id: "tact_foreign",
            occurred_at: new Date(),
            actor_type: "system",
            actor_id: null,
            impersonation_id: null,
            account_id: "tacc_other",
            action: "role.created",
            resource: "role",
            resource_id: "trole_foreign",
            data: null,
          },
        ])
        expect(await list("resource_id=trole_foreign")).toEqual([])
      })
    })

    describe("when it can't be written", () => {
      it("lets the shop's work go on, and no change of security", async () => {
        const knex = knexOf(getContainer())
        await knex.raw("alter table team_activity rename to team_activity_away")
        await knex.raw(
          "alter table team_session_outbox rename to team_session_outbox_away"
        )
        try {
          expect(await makeProduct("Bowl")).toBeTruthy()
          await activity(getContainer()).flush()
          await expect(
            sessions(getContainer()).endCredentials("authid_1", {
              actor: SYSTEM,
            })
          ).rejects.toThrow()
        } finally {
          await knex.raw(
            "alter table team_activity_away rename to team_activity"
          )
          await knex.raw(
            "alter table team_session_outbox_away rename to team_session_outbox"
          )
        }
        expect(await knex("team_credential")).toEqual([])
        const [row] = await list("resource=product")
        expect(row.resource_name).toBe("Bowl")
      })
    })

    describe("what is old", () => {
      it("is refused to be changed or deleted", async () => {
        await makeProduct("Jug")
        await settle()
        const rows = () => knexOf(getContainer())("team_activity")
        await expect(rows().delete()).rejects.toThrow("append only")
        await expect(rows().update({ result: "failed" })).rejects.toThrow(
          "append only"
        )
      })

      it("is kept without the option, and forgotten with it", async () => {
        const service = activity(getContainer())
        const old = {
          id: "tact_old",
          occurred_at: new Date(Date.now() - 31 * 86_400_000),
          actor_type: "system" as const,
          actor_id: null,
          impersonation_id: null,
          account_id: null,
          action: "role.created",
          resource: "role",
          resource_id: null,
          data: null,
        }
        await service.append([
          old,
          { ...old, id: "tact_new", occurred_at: new Date() },
        ])
        const ids = async () =>
          (
            await knexOf(getContainer())("team_activity")
              .whereIn("id", ["tact_old", "tact_new"])
              .orderBy("id")
          ).map(({ id }) => id as string)
        expect(await service.forgetOld(10)).toBe(0)
        expect(await ids()).toEqual(["tact_new", "tact_old"])
        service.options.activity.retentionDays = 30
        try {
          expect(await service.forgetOld(10)).toBe(1)
        } finally {
          delete service.options.activity.retentionDays
        }
        expect(await ids()).toEqual(["tact_new"])
      })
    })

    it("records a login by password once", async () => {
      const { user } = await team.hire(["trole_packer"], {
        email: "again@example.com",
      })
      await logIn(axios, "again@example.com")
      const rows = await list(`actor_id=${user.id}&action=session.started`)
      expect(rows).toHaveLength(2)
      expect(rows[0]).toMatchObject({
        text: "Logged in",
        data: { provider: "emailpass" },
      })
    })
  },
})
