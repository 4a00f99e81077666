import { join } from "node:path"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { can } from "../../src/can"
import type { Permission } from "../../src/access"
import { asPlugin } from "../helpers/host-plugin"
import { memberships } from "../helpers/memberships"
import { teamTestRunner } from "../helpers/medusa"
import type { TestResponse } from "../helpers/test-api"
import type { TestUser } from "../helpers/users"

const HOST = join(__dirname, "../fixtures/extending/src")

/** The host's service, whose types are not this program's. */
type Loyalty = {
  createLoyaltyCards: (card: { number: string; points: number }) => Promise<{
    id: string
  }>
}
type Answer = {
  code?: string
  message?: string
  permission?: string | null
  contact?: { email: string } | null
}

const LOYALTY_DESK = "trole_code_loyalty_desk"
const CUSTOMER_SERVICE = "trole_customer_service"

// What the host adds isn't declared here, where it isn't imported.
const READ = "loyalty_card:read" as Permission
const REDEEM = "loyalty_card:redeem" as Permission

const brief = ({ status, data }: TestResponse<Answer>) =>
  status === 200 ? 200 : [status, data.code, data.permission]

const restricted = (permission: string | null) => [
  403,
  "team_access_restricted",
  permission,
]

teamTestRunner({
  env: { TEAM_EXTENSION: asPlugin(HOST) },
  testSuite: (suite) => {
    const { api, admin, createUser, getContainer } = suite
    const { admitted, people } = memberships(suite)
    let card: { id: string }
    let customer: { id: string }

    const person = async (
      name: string,
      role_ids: string[],
      areas: string[] | null = null
    ): Promise<TestUser & { linked_user_id: string }> => {
      const user = await createUser({ email: `${name}@example.com` })
      const { id } = await admitted({
        user_id: user.user.id,
        email: user.user.email,
        role_ids,
        areas,
      })
      return { ...user, linked_user_id: id }
    }

    beforeEach(async () => {
      const container = getContainer()
      card = await container
        .resolve<Loyalty>("loyalty")
        .createLoyaltyCards({ number: "1", points: 5_000 })
      customer = await container
        .resolve(Modules.CUSTOMER)
        .createCustomers({ email: "shopper@example.com" })
      await container.resolve(ContainerRegistrationKeys.LINK).create({
        [Modules.CUSTOMER]: { customer_id: customer.id },
        loyalty: { loyalty_card_id: card.id },
      })
    })

    describe("a host's own permissions", () => {
      it("are offered, in the host's words", async () => {
        const { data } = await admin.api.get<{
          areas: { key: string; label: string; resources: unknown[] }[]
        }>("/admin/team/permissions?locale=nl")

        expect(data.areas.at(-1)).toEqual({
          key: "loyalty",
          label: "Klantenkaarten",
          resources: [
            {
              key: "loyalty_card",
              label: "Klantenkaarten",
              permissions: [
                expect.objectContaining({
                  key: READ,
                  label: "Klantenkaarten bekijken",
                }),
                expect.objectContaining({
                  key: REDEEM,
                  action_label: "Verzilveren",
                }),
                expect.objectContaining({ key: "loyalty_card:redeem_many" }),
              ],
            },
          ],
        })
      })

      it("hold on the host's own routes", async () => {
        const desk = await person("desk", [LOYALTY_DESK])
        const packer = await person("packer", ["trole_shipping"])

        expect(brief(await desk.api.get("/admin/loyalty-cards"))).toBe(200)
        expect(brief(await packer.api.get("/admin/loyalty-cards"))).toEqual(
          restricted(READ)
        )
        expect((await api.get("/admin/loyalty-cards")).status).toBe(401)
      })

      it("are named in the answer, as the host calls them", async () => {
        const packer = await person("packer", ["trole_shipping"])

        const { data } = await packer.api.get<Answer>("/admin/loyalty-cards")

        expect(data.message).toContain("View loyalty cards")
        expect(data.contact?.email).toBe(admin.user.email)
      })

      it("may depend on the request", async () => {
        const desk = await person("desk", [LOYALTY_DESK])
        const redeem = (points: unknown) =>
          desk.api.post<Answer>(`/admin/loyalty-cards/${card.id}/redeem`, {
            points,
          })

        expect(brief(await redeem(10))).toBe(200)
        expect(brief(await redeem(1_000))).toEqual(
          restricted("loyalty_card:redeem_many")
        )
        expect(brief(await redeem("10"))).toEqual(
          restricted("loyalty_card:redeem_many")
        )
      })

      it("come with a predefined role that the host adds them to", async () => {
        const helper = await person("helper", [CUSTOMER_SERVICE])

        expect(brief(await helper.api.get("/admin/loyalty-cards"))).toBe(200)
        expect(
          brief(
            await helper.api.post(`/admin/loyalty-cards/${card.id}/redeem`, {
              points: 1,
            })
          )
        ).toEqual(restricted(REDEEM))
      })

      it("go with their area", async () => {
        const desk = await person("desk", [LOYALTY_DESK], ["customers"])

        expect(brief(await desk.api.get("/admin/customers"))).toBe(200)
        expect(brief(await desk.api.get("/admin/loyalty-cards"))).toEqual(
          restricted(READ)
        )
      })

      it("leave a route that stands nowhere to Administrators", async () => {
        const desk = await person("desk", [LOYALTY_DESK])

        expect(brief(await desk.api.get("/admin/loyalty-report"))).toEqual(
          restricted(null)
        )
        expect(brief(await admin.api.get("/admin/loyalty-report"))).toBe(200)
      })

      it("hold for the host's relations", async () => {
        const desk = await person("desk", [LOYALTY_DESK])
        const other = await person("other", ["trole_finance"])
        const url = `/admin/customers/${customer.id}?fields=id,*loyalty_card`
        type Found = { customer: { loyalty_card?: { id: string } | null } }

        const mine = await desk.api.get<Found>(url)
        const theirs = await other.api.get<Found>(url)

        expect(mine.data.customer.loyalty_card?.id).toBe(card.id)
        expect(theirs.status).toBe(200)
        expect(theirs.data.customer).not.toHaveProperty("loyalty_card")
      })
    })

    describe("a host's own role", () => {
      it("is offered with the others, and can't be edited", async () => {
        const { data } = await admin.api.get<{
          roles: { id: string; name: string; source: string }[]
        }>("/admin/team/roles?locale=nl")
        const changed = await admin.api.post<Answer>(
          `/admin/team/roles/${LOYALTY_DESK}`,
          { name: "Mine" }
        )

        expect(data.roles.find(({ id }) => id === LOYALTY_DESK)).toMatchObject({
          name: "Klantenkaartbalie",
          source: "code",
        })
        expect(changed.status).toBe(409)
      })

      it("can be given by an invitation, with the host's areas", async () => {
        const invite = (areas: string[]) =>
          admin.api.post<Answer>("/admin/team/invitations", {
            emails: ["new@example.com"],
            role_ids: [LOYALTY_DESK],
            areas,
          })

        expect(brief(await invite(["loyalty", "customers"]))).toBe(200)
        expect(brief(await invite(["moon"]))).toEqual([
          400,
          "unknown_area",
          undefined,
        ])
      })
    })

    describe("a route outside /admin", () => {
      const read = (who: Pick<TestUser, "api">) =>
        who.api.get<Answer & { may_redeem?: boolean }>(
          `/desk/loyalty-cards/${card.id}`
        )

      it("is for those who hold its permission", async () => {
        const desk = await person("desk", [LOYALTY_DESK])
        const helper = await person("helper", [CUSTOMER_SERVICE])
        const packer = await person("packer", ["trole_shipping"])

        expect((await read(desk)).data).toMatchObject({ may_redeem: true })
        expect((await read(helper)).data).toMatchObject({ may_redeem: false })
        expect((await read(admin)).data).toMatchObject({ may_redeem: true })
        expect(brief(await read(packer))).toEqual(restricted(READ))
      })

      it("is for nobody without a login, without a place, or suspended", async () => {
        const stranger = await createUser({ email: "stranger@example.com" })
        const desk = await person("desk", [LOYALTY_DESK])
        await people().updateTeamLinkedUsers({
          id: desk.linked_user_id,
          status: "suspended",
        })

        expect((await read({ api })).status).toBe(401)
        expect((await read(stranger)).status).toBe(403)
        expect((await read(desk)).status).toBe(403)
      })

      it("is out of reach for a session that was ended", async () => {
        const desk = await person("desk", [LOYALTY_DESK])
        await getContainer()
          .resolve<{
            endCredentials: (
              id: string,
              input: { actor: { type: "user"; id: string }; at?: Date }
            ) => Promise<unknown>
          }>("team_session")
          .endCredentials(desk.auth_identity_id, {
            actor: { type: "user", id: admin.user.id },
          })

        expect(brief(await read(desk))).toEqual([
          401,
          "session_ended",
          undefined,
        ])
      })
    })

    describe("the question whether somebody may", () => {
      it("is answered for users, by their id or from a request", async () => {
        const desk = await person("desk", [LOYALTY_DESK])
        const ask = (user_id: string, permission: Permission) =>
          can(getContainer(), { user_id }, permission)

        expect(await ask(desk.user.id, REDEEM)).toBe(true)
        expect(await ask(desk.user.id, "order:read")).toBe(false)
        expect(await ask(admin.user.id, REDEEM)).toBe(true)
        expect(await ask("user_of_nobody", READ)).toBe(false)
        expect(
          await can(
            getContainer(),
            { actor_type: "user", actor_id: desk.user.id },
            READ
          )
        ).toBe(true)
        expect(
          await can(
            getContainer(),
            { actor_type: "customer", actor_id: desk.user.id },
            READ
          )
        ).toBe(false)
      })

      it("is answered for a secret API key", async () => {
        const desk = await person("desk", [LOYALTY_DESK])
        const [key] = await getContainer()
          .resolve(Modules.API_KEY)
          .createApiKeys([
            { title: "x", type: "secret", created_by: desk.user.id },
          ])
        const ask = (permission: Permission) =>
          can(getContainer(), { api_key_id: key.id }, permission)

        expect(await ask(REDEEM)).toBe(true)
        expect(await ask("order:read")).toBe(false)
      })

      it("says when there is no such permission", async () => {
        await expect(
          can(
            getContainer(),
            { user_id: admin.user.id },
            "loyalty_card:reed" as Permission
          )
        ).rejects.toMatchObject({ code: "unknown_permission" })
      })
    })
  },
})
