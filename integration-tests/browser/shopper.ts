import { type Login, demoApi } from "../helpers/demo-api"

type Token = { token: string }

/** Registers a customer of the store, with a login of their own. */
export async function registerShopper(url: string, who: Login): Promise<void> {
  const api = demoApi(url)
  const admin = await api.as()
  const { api_keys } = await admin.get<{ api_keys: Token[] }>(
    "/admin/api-keys?type=publishable"
  )
  const shopper = await api.send<Token>(
    "/auth/customer/emailpass/register",
    who
  )
  await api.send(
    "/store/customers",
    { email: who.email },
    {
      authorization: `Bearer ${shopper.token}`,
      "x-publishable-api-key": api_keys[0].token,
    }
  )
}
