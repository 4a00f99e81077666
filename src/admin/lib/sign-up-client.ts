import type {
  AcceptInvitationResponse,
  InvitationLookupResponse,
} from "../../types/http"
import type { TeamLocale } from "../../utils/locales"
import { api, ApiError, sdk } from "./client"

const INVITATIONS = "/admin/team/invitations"
const UNAUTHORIZED = 401

export type MfaChallenge = { id: string; methods: string[] }

/** The host's answer to a password; a challenge asks for a second factor. */
export type HostLogin = { token: string; mfa_challenge?: MfaChallenge }

export type AcceptBody = {
  token: string
  first_name?: string
  last_name?: string
  phone?: string
  locale?: TeamLocale
  password?: string
  fields?: Record<string, string>
  provider?: string
  callback?: Record<string, string>
}

/** The requests of the sign-up page: ours, and the host's own login. */
export const signUpClient = {
  lookup: (token: string) =>
    api<InvitationLookupResponse>(`${INVITATIONS}/lookup`, { body: { token } }),

  accept: (body: AcceptBody, bearer?: string) =>
    api<AcceptInvitationResponse>(`${INVITATIONS}/accept`, {
      body,
      headers: authorization(bearer),
    }),

  /** @returns where the provider's own page is. */
  beginProvider: async (token: string, provider: string) =>
    (
      await api<{ location: string }>(`${INVITATIONS}/provider`, {
        body: { token, provider },
      })
    ).location,

  requestRenewal: (token: string) =>
    api(`${INVITATIONS}/request-renewal`, { body: { token } }),

  /** The address of who is logged in, or `null`. */
  async currentEmail(): Promise<string | null> {
    try {
      const { user } = await api<{ user: { email: string } }>("/admin/users/me")
      return user.email
    } catch (error) {
      if (error instanceof ApiError && error.status === UNAUTHORIZED) {
        return null
      }
      throw error
    }
  },

  logOut: () => sdk.auth.logout(),

  logIn: (email: string, password: string) =>
    api<HostLogin>("/auth/user/emailpass", { body: { email, password } }),

  async verifyMfa(login: HostLogin, method: string, code: string) {
    const { token } = await api<{ token: string }>(
      `/auth/mfa/challenges/${login.mfa_challenge?.id}/verify`,
      { body: { method, code }, headers: authorization(login.token) }
    )
    return token
  },

  /** Makes the dashboard be logged in, as the host's own login page does. */
  async startSession(token: string): Promise<void> {
    if (__AUTH_TYPE__ === "jwt") {
      await sdk.client.setToken(token)
      return
    }
    await api("/auth/session", {
      method: "POST",
      headers: authorization(token),
    })
  },

  /** A round trip that the host's login page completes. */
  async logInByProvider(provider: string): Promise<string | undefined> {
    const { origin, pathname } = window.location
    const callback_url = `${origin}${pathname}?auth_provider=${provider}`
    const { location } = await api<{ location?: string }>(
      `/auth/user/${provider}`,
      { body: { callback_url } }
    )
    return location
  },
}

const authorization = (bearer: string | undefined): Record<string, string> =>
  bearer ? { authorization: `Bearer ${bearer}` } : {}
