import { asValue } from "@medusajs/framework/awilix"
import type { AuthContext } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { AcceptInvitationResponse } from "../../../../types/http"
import type { TeamOptions } from "../../../../utils/options"
import { teamError } from "../../../../utils/team-error"
import { acceptInvitationWorkflow } from "../../../../workflows"
import { openInvitation } from "../../../../workflows/invitation/accept/open-invitation"
import {
  findLogin,
  hasLogin,
} from "../../../../workflows/invitation/accept/find-login"
import {
  ACCEPT_SECRET,
  type AcceptSecret,
} from "../../../../workflows/invitation/accept/secret"
import { invitations } from "../../../../workflows/services"
import type { AcceptInvitation } from "./validators"

/** Accepts with what the sign-up page sent, and what the host knows of its sender. */
export async function acceptInvitation(
  container: MedusaContainer,
  body: AcceptInvitation,
  login: HostLogin | undefined
): Promise<AcceptInvitationResponse> {
  const invitation = await openInvitation(container, body.token)
  const { provider, callback } = body
  const known = await findLogin(container, invitation.email)
  if (Boolean(provider) !== Boolean(callback)) {
    throw refuse("provider, callback: belong together")
  }
  // A provider gives a name, where the form hasn't; the workflow looks there.
  if (!provider) {
    requireInput(body, [
      ...(known.user ? [] : (["first_name", "last_name"] as const)),
      ...(hasLogin(known) ? [] : (["password"] as const)),
    ])
  }
  const asked = invitations(container).options.signUpFields
  const fields = checkFields(body.fields ?? {}, asked, !known.user)
  const secret: AcceptSecret = {
    token: body.token,
    password: body.password,
    login: hostLogin(login),
    callback: provider && callback ? { provider, query: callback } : undefined,
  }
  const scope = container.createScope() as MedusaContainer
  scope.register(
    ACCEPT_SECRET,
    asValue(() => secret)
  )
  const { result } = await acceptInvitationWorkflow(scope).run({
    input: {
      profile: {
        first_name: body.first_name,
        last_name: body.last_name,
        locale: body.locale,
        phone: body.phone,
        fields,
      },
    },
  })
  return {
    email: result.email,
    login: { provider: result.provider },
    wait_ms: result.valid_after ? untilNextSecond(result.valid_after) : 0,
  }
}

/** The host's token has more than the host's type says. */
type HostLogin = AuthContext & {
  iat?: number
  auth_provider?: string
  mfa_challenge_completed_at?: string | null
}

function hostLogin(login: HostLogin | undefined): AcceptSecret["login"] {
  return login?.auth_identity_id && login.auth_provider && login.iat
    ? {
        auth_identity_id: login.auth_identity_id,
        provider: login.auth_provider,
        issued_at: login.iat,
        mfa_completed: Boolean(login.mfa_challenge_completed_at),
      }
    : undefined
}

const refuse = (message: string) =>
  teamError(MedusaError.Types.INVALID_DATA, "invalid_data", message)

function requireInput(
  body: AcceptInvitation,
  keys: ("first_name" | "last_name" | "password")[]
): void {
  for (const key of keys) {
    if (!body[key]) {
      throw refuse(`${key}: is required`)
    }
  }
}

/** @param is_new whether there is no user yet, whom the answers could belong to */
function checkFields(
  fields: Record<string, string>,
  asked: TeamOptions["signUpFields"],
  is_new: boolean
): Record<string, string> | undefined {
  const unknown = Object.keys(fields).filter(
    (name) => !asked.some((field) => field.name === name)
  )
  if (unknown.length) {
    throw refuse(`fields.${unknown[0]}: is not asked for`)
  }
  for (const field of asked) {
    const complaint = complaintAbout(field, fields[field.name] ?? "", is_new)
    if (complaint) {
      throw refuse(`fields.${field.name}: ${complaint}`)
    }
  }
  return asked.length ? fields : undefined
}

function complaintAbout(
  { type, required, max_length }: TeamOptions["signUpFields"][number],
  value: string,
  is_new: boolean
): string | null {
  if (!value) {
    return required && is_new ? "is required" : null
  }
  if (value.length > max_length) {
    return `at most ${max_length} characters`
  }
  if (/\p{Cc}/u.test(value)) {
    return "must be one line"
  }
  // Shown as links somewhere: no other scheme.
  return type === "url" && !/^https?:\/\/\S+$/i.test(value)
    ? "must be a web address"
    : null
}

const MARGIN_MS = 50

/** Tokens know whole seconds, and one of the same second is refused. */
function untilNextSecond(valid_after: string): number {
  const second = Math.floor(Date.parse(valid_after) / 1000)
  return Math.max(0, (second + 1) * 1000 + MARGIN_MS - Date.now())
}
