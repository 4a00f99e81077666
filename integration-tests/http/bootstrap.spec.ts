import { execFile } from "node:child_process"
import { promisify } from "node:util"
import {
  ContainerRegistrationKeys,
  generateJwtToken,
  Modules,
} from "@medusajs/framework/utils"
import { settled } from "../../src/api/guard/first-administrator"
import type { TeamLinkedUserService } from "../../src/modules/linked-user/service"
import { makeFirstAdministrators } from "../../src/modules/linked-user/start"
import makeAdministrator from "../../src/scripts/make-administrator"
import { LINKED_USER_MODULE } from "../../src/utils/module-keys"
import { teamTestRunner } from "../helpers/medusa"
import { testApi } from "../helpers/test-api"
import { logIn, TEST_PASSWORD } from "../helpers/users"

const PEOPLE_TABLES = ["team_linked_user", "team_role_assignment", "team_seat"]
const HOST_TABLES = ["user", "invite", "auth_identity"]

type Me = { is_administrator: boolean }

teamTestRunner({
  testSuite: ({ api, axios, createUser, getContainer, dbConfig }) => {
    const knex = () =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

    const people = () =>
      getContainer().resolve<TeamLinkedUserService>(LINKED_USER_MODULE)

    const empty = (...tables: string[]) =>
      knex().raw(
        `truncate ${tables.map((table) => `"${table}"`).join(", ")} cascade`
      )

    /** As a process that starts finds it: nothing remembered from before. */
    const restart = async () => {
      settled.delete(people())
      await makeFirstAdministrators()
    }

    const administrators = async () => {
      const { id } = await people().getDefaultAccount()
      return (await people().administratorsOf(id)).map((row) => row.email)
    }

    const isAdministrator = async (headers: { authorization: string }) => {
      const { data } = await api.get<Me>("/admin/team/me", headers)
      return data.is_administrator
    }

    /** The tables as they are before the plugin comes into a host. */
    const withoutPlugin = () => empty(...PEOPLE_TABLES, "team_account")

    const emptyHost = async () => {
      await empty(...HOST_TABLES)
      await withoutPlugin()
      await restart()
    }

    /** Signs up by a provider, as anybody can where the host allows one. */
    const signUpByProvider = async (email: string) => {
      const { http } = getContainer().resolve(
        ContainerRegistrationKeys.CONFIG_MODULE
      ).projectConfig
      http.authMethodsPerActor = { user: ["emailpass", "github"] }
      const identity = await getContainer()
        .resolve(Modules.AUTH)
        .createAuthIdentities({
          provider_identities: [
            {
              provider: "github",
              entity_id: email,
              user_metadata: { email, given_name: "Stranger" },
            },
          ],
        })
      const bearer = (actor_id: string) => ({
        authorization: `Bearer ${generateJwtToken(
          {
            actor_id,
            actor_type: "user",
            auth_identity_id: identity.id,
            auth_provider: "github",
            user_metadata: { email, given_name: "Stranger" },
          },
          { secret: process.env.JWT_SECRET, expiresIn: "1h" }
        )}`,
      })
      const { status, data } = await api.post<{ user: { id: string } }>(
        "/auth/github/user",
        {},
        bearer("")
      )
      expect(status).toBe(200)
      return bearer(data.user.id)
    }

    /** Accepts the host's own invite with a password. */
    const acceptHostInvite = async (email: string, token: string) => {
      const registered = await api.post<{ token: string }>(
        "/auth/user/emailpass/register",
        { email, password: TEST_PASSWORD }
      )
      const { status } = await api.post(
        `/admin/invites/accept?token=${token}`,
        { email, first_name: "In", last_name: "Vited" },
        { authorization: `Bearer ${registered.data.token}` }
      )
      expect(status).toBe(200)
      return logIn(axios, email)
    }

    describe("a host with users", () => {
      beforeEach(async () => {
        await empty(...HOST_TABLES)
        await withoutPlugin()
        await createUser({ email: "oldest@example.com" })
        await createUser({ email: "Second@Example.com" })
        await createUser({ email: "third@example.com" })
      })

      it("makes them Administrators, and the oldest the owner", async () => {
        await restart()
        const account = await people().getDefaultAccount()
        const owner = await people().retrieveTeamLinkedUser(
          account.owner_id as string
        )

        expect(await administrators()).toEqual([
          "oldest@example.com",
          "Second@Example.com",
          "third@example.com",
        ])
        expect(owner).toMatchObject({
          email: "oldest@example.com",
          source: "bootstrap",
        })
        expect(account.bootstrap?.made).toHaveLength(3)
        expect((await people().seatUsage(account.id)).used).toBe(3)
      })

      it("does so once, also when several processes start together", async () => {
        await Promise.all([restart(), restart(), restart()])
        await createUser({ email: "later@example.com" })
        await restart()

        expect(await administrators()).toHaveLength(3)
      })

      it("makes nobody one when the memberships are emptied", async () => {
        await restart()
        await empty(...PEOPLE_TABLES)
        await restart()
        const headers = await logIn(axios, "oldest@example.com")

        expect(await administrators()).toEqual([])
        expect(await isAdministrator(headers)).toBe(false)
      })

      it("makes nobody one when all its tables are emptied, after migrating", async () => {
        await knex().raw(`create table if not exists script_migrations (
          id serial primary key, script_name varchar(255) not null,
          finished_at timestamptz)`)
        await knex()("script_migrations").insert({
          script_name: "team-access-first-administrators.js",
          finished_at: new Date(),
        })
        await withoutPlugin()
        await restart()
        const headers = await logIn(axios, "oldest@example.com")

        expect(await administrators()).toEqual([])
        expect(await isAdministrator(headers)).toBe(false)
      })

      it("lets who runs the command in again", async () => {
        await restart()
        await empty(...PEOPLE_TABLES)
        await makeAdministrator({
          container: getContainer(),
          args: ["SECOND@example.com"],
        })

        expect(await administrators()).toEqual(["Second@Example.com"])
        await expect(
          makeAdministrator({ container: getContainer(), args: ["x@y.z"] })
        ).rejects.toMatchObject({ code: "invalid_data" })
      })
    })

    describe("an empty host", () => {
      beforeEach(emptyHost)

      it("makes the user of the host's own command its Administrator", async () => {
        const email = "owner@example.com"
        await promisify(execFile)(
          "npx",
          ["medusa", "user", "-e", email, "-p", TEST_PASSWORD],
          { env: { ...process.env, DATABASE_URL: dbConfig.clientUrl } }
        )
        const headers = await logIn(axios, email)

        expect(await isAdministrator(headers)).toBe(true)
        expect(await administrators()).toEqual([email])
        const later = await createUser({ email: "later@example.com" })
        expect(await isAdministrator(later.headers)).toBe(false)
      }, 120_000)

      it("does the same for the command's invite", async () => {
        const [invite] = await getContainer()
          .resolve(Modules.USER)
          .createInvites([{ email: "owner@example.com" }])
        const headers = await acceptHostInvite(invite.email, invite.token)

        expect(await isAdministrator(headers)).toBe(true)
      })

      it("makes one of many at once", async () => {
        const user = await createUser({ email: "owner@example.com" })
        const claims = await Promise.all(
          Array.from({ length: 10 }, () =>
            people().claimFirstAdministrator({
              ...user.user,
              name: "Owner",
              created_at: new Date(),
            })
          )
        )
        const asked = await Promise.all(
          Array.from({ length: 10 }, () => isAdministrator(user.headers))
        )

        expect(claims.filter(Boolean)).toHaveLength(1)
        expect(new Set(asked)).toEqual(new Set([true]))
        expect(await administrators()).toEqual(["owner@example.com"])
      })

      it("doesn't take who signs up by a provider for the first", async () => {
        const stranger = await signUpByProvider("stranger@example.com")

        expect(await isAdministrator(stranger)).toBe(false)
      })

      it("doesn't take whom that stranger invites for the first", async () => {
        const stranger = await signUpByProvider("stranger@example.com")
        const email = "accomplice@example.com"
        const asked = await api.post("/admin/invites", { email }, stranger)
        const [invite] = await getContainer()
          .resolve(Modules.USER)
          .createInvites([{ email }])
        await empty("user")
        const accomplice = await acceptHostInvite(email, invite.token)

        expect(asked.status).toBe(403)
        expect(await isAdministrator(accomplice)).toBe(false)
      })

      it("takes nobody after a stranger was there first, not even unseen", async () => {
        await signUpByProvider("stranger@example.com")
        const owner = await createUser({ email: "owner@example.com" })

        expect(await isAdministrator(owner.headers)).toBe(false)
        expect(await administrators()).toEqual([])
      })

      it("is closed by a stranger who adds a password of the same address", async () => {
        const email = "stranger@example.com"
        const stranger = await signUpByProvider(email)
        const registered = await api.post<{ token: string }>(
          "/auth/user/emailpass/register",
          { email, password: TEST_PASSWORD }
        )
        const taken = await api.post(
          "/auth/emailpass/user",
          {},
          { authorization: `Bearer ${registered.data.token}` }
        )

        expect(taken.status).toBe(400)
        expect(await isAdministrator(stranger)).toBe(false)
      })

      it("isn't disturbed by who only registers", async () => {
        const registered = await api.post<{ token: string }>(
          "/auth/user/emailpass/register",
          { email: "stranger@example.com", password: TEST_PASSWORD }
        )
        const stranger = { authorization: `Bearer ${registered.data.token}` }
        const refused = await testApi(axios, stranger).get("/admin/team/me")
        const owner = await createUser({ email: "owner@example.com" })

        expect(refused.status).toBe(401)
        expect(await isAdministrator(owner.headers)).toBe(true)
      })
    })
  },
})
