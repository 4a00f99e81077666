import { useState } from "react"
import type { InvitationLookupResponse } from "../../types/http"
import { ApiError } from "../lib/client"
import { errorText } from "../lib/error-text"
import type { SignUpValues } from "../lib/invitation-link"
import { problemOf, type SignUpProblem } from "../lib/sign-up-problems"
import {
  refusedField,
  validatePassword,
  validateProfile,
  type FieldErrors,
} from "../lib/sign-up-validation"
import type { Join } from "./use-join"
import { MfaCancelled } from "./use-mfa"
import type { Translate } from "./use-team-translation"

type SignUpFormInput = {
  lookup: InvitationLookupResponse
  join: Join
  values: SignUpValues
  onProblem: (problem: SignUpProblem) => void
  t: Translate
}

const UNAUTHORIZED = 401

/** Values, their errors, and what pressing a button does. */
export function useSignUpForm(input: SignUpFormInput) {
  const { lookup, join, onProblem, t } = input
  const [values, setValues] = useState(input.values)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [failure, setFailure] = useState<string>()
  // A provider gives a name mostly; the server says when not.
  const [asksProfile, setAsksProfile] = useState(lookup.asks_profile)
  /** `password`, or the id of a provider. */
  const [pending, setPending] = useState<string>()

  const run = async (
    method: string,
    found: FieldErrors,
    work: () => Promise<void>
  ) => {
    setErrors(found)
    setFailure(undefined)
    const [first] = Object.keys(found)
    if (first) {
      document.getElementById(`sign-up-${first}`)?.focus()
      return
    }
    setPending(method)
    try {
      await work()
    } catch (error) {
      tell(error, method)
    }
    setPending(undefined)
  }

  const tell = (error: unknown, method: string) => {
    const problem = problemOf(error)
    if (error instanceof MfaCancelled) {
      return
    }
    if (problem) {
      return onProblem(problem)
    }
    const { status, code, message } = error instanceof ApiError ? error : {}
    const refused = message ? refusedField(message) : null
    if (refused) {
      const isGiven = Boolean(values[refused]?.trim())
      setAsksProfile(true)
      setErrors({
        [refused]: {
          key: isGiven ? "signUp.errors.refused" : "signUp.errors.required",
        },
      })
      return
    }
    if (method === "password") {
      if (status === UNAUTHORIZED && lookup.login === "existing") {
        setErrors({ password: { key: "signUp.errors.wrongPassword" } })
        return
      }
      return setFailure(errorText(error, t))
    }
    setFailure(providerFailure(lookup, method, code, t))
  }

  return {
    values,
    errors,
    failure,
    pending,
    asksProfile,
    set: (name: string, value: string) => {
      setValues((before) => ({ ...before, [name]: value }))
      setErrors((before) =>
        Object.fromEntries(
          Object.entries(before).filter(([field]) => field !== name)
        )
      )
    },
    submit: () =>
      run(
        "password",
        {
          ...(asksProfile ? validateProfile(values, lookup) : {}),
          ...validatePassword(values, lookup),
        },
        () => join.byPassword(values)
      ),
    /** A provider knows the name; what else was filled in goes along. */
    choose: (provider: string) =>
      run(provider, {}, () => join.toProvider(provider, values)),
    complete: (provider: string, query: Record<string, string>) =>
      run(provider, {}, () => join.byProvider(provider, query, values)),
  }
}

export type SignUpFormState = ReturnType<typeof useSignUpForm>

function providerFailure(
  { providers, invitation: { email } }: InvitationLookupResponse,
  id: string,
  code: string | undefined,
  t: Translate
): string {
  const provider = providers.find((one) => one.id === id)?.name ?? id
  return code === "login_mismatch"
    ? t("signUp.errors.providerEmail", { email })
    : t("signUp.errors.provider", { provider })
}
