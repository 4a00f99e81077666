import {
  ContainerRegistrationKeys,
  generateJwtToken,
  Modules,
} from "@medusajs/framework/utils"

import { linkedUsers } from "../../src/workflows/services"
import { teamTestRunner } from "../helpers/medusa"
import { SYSTEM } from "../helpers/staff"
import { testApi } from "../helpers/test-api"

type Me = { access: { standing: string; roles: { role_id: string }[] } }

teamTestRunner({
  options: {
    defaultRole: {
      role: "packer",
      providers: ["google"],
      domains: ["example.com"],
    },
  },
  testSuite: ({ axios, createUser, getContainer }) => {
    const people = () => linkedUsers(getContainer())

    /** Signs up by a provider, as the host does after the round trip. */
    const signUp = async (email: string, provider = "google") => {
      const { http } = getContainer().resolve(
        ContainerRegistrationKeys.CONFIG_MODULE
      ).projectConfig
      http.authMethodsPerActor = { user: ["emailpass", "google", "github"] }
      const auth = getContainer().resolve(Modules.AUTH)
      const user_metadata = { email, given_name: "New" }
      const identity = await auth.createAuthIdentities({
        provider_identities: [{ provider, entity_id: email, user_metadata }],
      })
      const bearer = (actor_id: string) => ({
        authorization: `Bearer ${generateJwtToken(
          {
            actor_id,
            actor_type: "user",
            auth_identity_id: identity.id,
            auth_provider: provider,
            user_metadata,
          },
          { secret: process.env.JWT_SECRET, expiresIn: "1h" }
        )}`,
      })
      const { data } = await testApi(axios, bearer("")).post<{
        user: { id: string }
      }>(`/auth/${provider}/user`, {})
      const api = testApi(axios, bearer(data.user.id))
      return { api, user_id: data.user.id }
    }

    const access = async ({
      api,
    }: Pick<Awaited<ReturnType<typeof signUp>>, "api">) => {
      const { data } = await api.get<Me>("/admin/team/me")
      const { standing, roles } = data.access
      return [standing, ...roles.map(({ role_id }) => role_id)]
    }

    it("is given to who signs in by one of its providers", async () => {
      const arrival = await signUp("new@example.com")

      expect((await arrival.api.get("/admin/orders")).status).toBe(200)
      expect(await access(arrival)).toEqual(["active", "trole_packer"])
    })

    it("is given once, however many pages they ask for at first", async () => {
      const arrival = await signUp("new@example.com")
      const pages = await Promise.all(
        Array.from({ length: 8 }, () => arrival.api.get("/admin/orders"))
      )

      expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]))
      expect(await access(arrival)).toEqual(["active", "trole_packer"])
      expect(await people().membershipsOf(arrival.user_id)).toHaveLength(1)
    })

    it.each([
      ["of another domain", "new@example.org", "google"],
      ["by another provider", "new@example.com", "github"],
    ])("isn't for who comes %s", async (_, email, provider) => {
      expect(await access(await signUp(email, provider))).toEqual([
        "no_membership",
      ])
    })

    it("isn't for who has a password only", async () => {
      expect(
        await access(await createUser({ email: "p@example.com" }))
      ).toEqual(["no_membership"])
    })

    it("isn't for who was removed, nor for a new user of their address", async () => {
      const arrival = await signUp("new@example.com")
      await access(arrival)
      const [{ id }] = await people().membershipsOf(arrival.user_id)
      await people().remove(id, SYSTEM)

      expect(await access(arrival)).toEqual(["no_membership"])
      await getContainer().resolve(Modules.USER).deleteUsers([arrival.user_id])
      expect(await access(await signUp("NEW@example.com"))).toEqual([
        "no_membership",
      ])
    })
  },
})
