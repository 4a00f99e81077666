import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { TestApi } from "./test-api"
import { totpCode } from "./totp"

export type Headers = Record<string, string>

export const bearer = (token: string): Headers => ({
  authorization: `Bearer ${token}`,
})

/** For as long as the host's answer asks to wait. */
export const wait = (ms: number) =>
  new Promise((resolve) => setTimeout(resolve, ms))

export type LoginAnswer = {
  token: string
  mfa_required?: boolean
  mfa_challenge?: { id: string }
}

/** An identity without anybody, as anyone can make one. */
export async function register(
  api: TestApi,
  email: string,
  password: string,
  actor = "user"
): Promise<Headers> {
  const { data } = await api.post<LoginAnswer>(
    `/auth/${actor}/emailpass/register`,
    { email, password }
  )
  return bearer(data.token)
}

/** The host's login; answers its status too. */
export const login = (
  api: TestApi,
  email: string,
  password: string,
  actor = "user"
) => api.post<LoginAnswer>(`/auth/${actor}/emailpass`, { email, password })

/** A cookie made from a bearer. */
export async function cookieFrom(
  api: TestApi,
  headers: Headers
): Promise<Headers> {
  const answer = await api.post("/auth/session", {}, headers)
  const [cookie] = answer.headers["set-cookie"] as string[]
  return { cookie: cookie.split(";")[0] }
}

/** Enrols an authenticator and answers its secret. */
export async function enrolFactor(
  api: TestApi,
  headers: Headers
): Promise<string> {
  const { data } = await api.post<{
    mfa_factor: { id: string }
    secret: string
  }>("/auth/mfa/factors", { provider: "totp" }, headers)
  const { id } = data.mfa_factor
  const code = totpCode(data.secret)
  const done = await api.post(
    `/auth/mfa/factors/${id}/verify`,
    { code },
    headers
  )
  if (done.status !== 200) {
    throw new Error(`no factor: ${JSON.stringify(done.data)}`)
  }
  return data.secret
}

/** Answers the challenge of a login with a second factor. */
export async function passFactor(
  api: TestApi,
  { token, mfa_challenge }: LoginAnswer,
  secret: string
): Promise<Headers> {
  const { data } = await api.post<{ token: string }>(
    `/auth/mfa/challenges/${mfa_challenge?.id}/verify`,
    { method: "totp", code: totpCode(secret) },
    bearer(token)
  )
  return bearer(data.token)
}

/** What each of the host's doors on the user's side answers to a credential. */
export async function doors(
  api: TestApi,
  headers: Headers
): Promise<Record<string, number>> {
  const answers: Record<string, number> = {}
  const note = async (name: string, answer: Promise<{ status: number }>) => {
    answers[name] = (await answer).status
  }
  await note("refresh", api.post("/auth/token/refresh", {}, headers))
  if (headers.authorization) {
    await note("session", api.post("/auth/session", {}, headers))
  }
  await note("factors", api.get("/auth/mfa/factors", headers))
  await note(
    "enrol",
    api.post("/auth/mfa/factors", { provider: "totp" }, headers)
  )
  await note("admin", api.get("/admin/users/me", headers))
  return answers
}

/** What {@link doors} answers to a cookie that counts no more. */
export const SHUT_FOR_COOKIE = {
  refresh: 401,
  factors: 401,
  enrol: 401,
  admin: 401,
}
export const SHUT_FOR_BEARER = { ...SHUT_FOR_COOKIE, session: 401 }

/** A shopper of the store with a password. */
export async function createShopper(
  container: MedusaContainer,
  api: TestApi,
  input: { email: string; password: string; login_email?: string }
) {
  const { email, password, login_email = email } = input
  const auth = container.resolve(Modules.AUTH)
  await register(api, login_email, password, "customer")
  const customer = await container
    .resolve(Modules.CUSTOMER)
    .createCustomers({ email, has_account: true })
  const [{ auth_identity_id = "" }] = await auth.listProviderIdentities({
    provider: "emailpass",
    entity_id: login_email,
  })
  await auth.updateAuthIdentities({
    id: auth_identity_id,
    app_metadata: { customer_id: customer.id },
  })
  const key = await container.resolve(Modules.API_KEY).createApiKeys({
    title: "Shop",
    type: "publishable",
    created_by: "test",
  })
  const { data } = await login(api, login_email, password, "customer")
  const shop = { "x-publishable-api-key": key.token }
  return {
    customer_id: customer.id,
    auth_identity_id,
    shop,
    headers: bearer(data.token),
    /** Whether the shop knows them still. */
    inShop: async (headers: Headers) =>
      (await api.get("/store/customers/me", { ...shop, ...headers })).status,
  }
}
