import { DEMO_ADMIN } from "./demo"

type Json = Record<string, unknown>

export type Login = { email: string; password: string }

/** Requests to the running demo, as an Administrator unless said otherwise. */
export function demoApi(api: string) {
  const send = async <T>(
    path: string,
    body?: Json,
    headers: Record<string, string> = {},
    method = body ? "POST" : "GET"
  ): Promise<T> => {
    const response = await fetch(api + path, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: body && JSON.stringify(body),
    })
    if (!response.ok) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`)
    }
    return (await response.json()) as T
  }

  const tokenOf = async (who: Login = DEMO_ADMIN): Promise<string> =>
    (await send<{ token: string }>("/auth/user/emailpass", { ...who })).token

  const as = async (who?: Login) => {
    const headers = { authorization: `Bearer ${await tokenOf(who)}` }
    return {
      get: <T>(path: string) => send<T>(path, undefined, headers),
      post: <T>(path: string, body: Json = {}) => send<T>(path, body, headers),
      delete: <T>(path: string) => send<T>(path, undefined, headers, "DELETE"),
    }
  }

  return { send, tokenOf, as }
}
