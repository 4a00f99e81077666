import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"
import { testApi, type TestApi } from "./test-api"

export type TestUser = {
  user: {
    id: string
    email: string
    first_name: string | null
    last_name: string | null
  }
  auth_identity_id: string
  /** A bearer token of the host's own login. */
  headers: { authorization: string }
  /** A client that sends `headers` with every request. */
  api: TestApi
}

export type NewTestUser = {
  email: string
  password?: string
  first_name?: string
  last_name?: string
}

export const TEST_PASSWORD = "supersecret"

/** A user of the host who can log in, without any membership of ours. */
export async function createHostUser(
  container: MedusaContainer,
  axios: AxiosInstance,
  input: NewTestUser
): Promise<TestUser> {
  const { email, password = TEST_PASSWORD, ...name } = input
  const auth = container.resolve(Modules.AUTH)
  const user = await container
    .resolve(Modules.USER)
    .createUsers({ email, ...name })

  const registered = await auth.register("emailpass", {
    body: { email, password },
  })
  if (!registered.authIdentity) {
    throw new Error(`${email} can't register: ${registered.error}`)
  }
  await auth.updateAuthIdentities({
    id: registered.authIdentity.id,
    app_metadata: { user_id: user.id },
  })

  const headers = await logIn(axios, email, password)
  return {
    user: {
      id: user.id,
      email: user.email,
      first_name: user.first_name ?? null,
      last_name: user.last_name ?? null,
    },
    auth_identity_id: registered.authIdentity.id,
    headers,
    api: testApi(axios, headers),
  }
}

/** Logs in by the host's own route and answers the bearer header. */
export async function logIn(
  axios: AxiosInstance,
  email: string,
  password = TEST_PASSWORD
): Promise<{ authorization: string }> {
  const response = await testApi(axios).post<{ token?: string }>(
    "/auth/user/emailpass",
    { email, password }
  )
  if (!response.data.token) {
    throw new Error(`${email} can't log in: ${JSON.stringify(response.data)}`)
  }
  return { authorization: `Bearer ${response.data.token}` }
}
