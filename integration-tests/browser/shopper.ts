import { DEMO_ADMIN } from "../helpers/demo"

type Json = Record<string, unknown>

/** Registers a customer of the store, with a login of their own. */
export async function registerShopper(
  api: string,
  who: { email: string; password: string }
): Promise<void> {
  const post = async <T>(
    path: string,
    body: Json,
    headers: Record<string, string> = {}
  ) => {
    const response = await fetch(api + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    })
    if (!response.ok) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`)
    }
    return (await response.json()) as T
  }
  type Token = { token: string }

  const admin = await post<Token>("/auth/user/emailpass", DEMO_ADMIN)
  const keys = await fetch(`${api}/admin/api-keys?type=publishable`, {
    headers: { authorization: `Bearer ${admin.token}` },
  })
  const { api_keys } = (await keys.json()) as { api_keys: Token[] }
  const shopper = await post<Token>("/auth/customer/emailpass/register", who)
  await post(
    "/store/customers",
    { email: who.email },
    {
      authorization: `Bearer ${shopper.token}`,
      "x-publishable-api-key": api_keys[0].token,
    }
  )
}
