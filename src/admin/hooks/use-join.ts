import { toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useNavigate } from "react-router-dom"
import type {
  AcceptInvitationResponse,
  InvitationLookupResponse,
} from "../../types/http"
import type { TeamLocale } from "../../utils/locales"
import { invitationLink, type SignUpValues } from "../lib/invitation-link"
import { signUpClient, type AcceptBody } from "../lib/sign-up-client"
import { fieldName } from "../lib/sign-up-validation"
import { useMfa } from "./use-mfa"
import { useTeamTranslation } from "./use-team-translation"

type JoinInput = {
  token: string
  lookup: InvitationLookupResponse
  language: TeamLocale
  /** In, but not logged in. */
  onJoined: () => void
}

/** Accepts, logs in by the host's own login and goes to the dashboard. */
export function useJoin({ token, lookup, language, onJoined }: JoinInput) {
  const { i18n, t } = useTeamTranslation(language)
  const client = useQueryClient()
  const navigate = useNavigate()
  const mfa = useMfa()
  const isKnown = lookup.login === "existing"

  const logIn = async (password: string) =>
    mfa.complete(await signUpClient.logIn(lookup.login_email, password))

  const enter = async () => {
    const account = lookup.invitation.account_name
    await i18n.changeLanguage(language)
    client.clear()
    invitationLink.close()
    await navigate("/", { replace: true })
    toast.success(t("signUp.welcome", { account }), {
      description: t("signUp.welcomeHint"),
    })
  }

  return {
    mfa,

    async byPassword(values: SignUpValues): Promise<void> {
      const password = values.password ?? ""
      const bearer = isKnown ? await logIn(password) : undefined
      const body = { ...profileOf(token, lookup, values), locale: language }
      const accepted = await signUpClient.accept(
        isKnown ? body : { ...body, password },
        bearer
      )
      try {
        await waitFor(accepted)
        await signUpClient.startSession(await logIn(password))
      } catch {
        // They are in: another try would only say that the link was used.
        await i18n.changeLanguage(language)
        return onJoined()
      }
      await enter()
    },

    /** Leaves for the provider's page. */
    async toProvider(provider: string, values: SignUpValues): Promise<void> {
      const location = await signUpClient.beginProvider(token, provider)
      invitationLink.remember({
        token,
        provider,
        values: withoutSecret(values),
      })
      window.location.assign(location)
    },

    /** Back from the provider's page. */
    async byProvider(
      provider: string,
      callback: Record<string, string>,
      values: SignUpValues
    ): Promise<void> {
      const accepted = await signUpClient.accept({
        ...profileOf(token, lookup, values),
        locale: language,
        provider,
        callback,
      })
      await i18n.changeLanguage(language)
      await waitFor(accepted)
      const location = await signUpClient
        .logInByProvider(provider)
        .catch(() => undefined)
      if (location) {
        window.location.assign(location)
      } else {
        onJoined()
      }
    },
  }
}

export type Join = ReturnType<typeof useJoin>

/** Tokens know whole seconds; those of the accept's own second are refused. */
const waitFor = ({ wait_ms }: AcceptInvitationResponse) =>
  new Promise((done) => setTimeout(done, wait_ms))

const withoutSecret = (values: SignUpValues): SignUpValues =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => name !== "password")
  )

function profileOf(
  token: string,
  { fields }: InvitationLookupResponse,
  values: SignUpValues
): AcceptBody {
  const given = (name: string) => values[name]?.trim() || undefined
  const further = fields.flatMap(({ name }) => {
    const value = given(fieldName(name))
    return value ? [[name, value]] : []
  })
  return {
    token,
    first_name: given("first_name"),
    last_name: given("last_name"),
    phone: given("phone"),
    ...(further.length ? { fields: Object.fromEntries(further) } : {}),
  }
}
