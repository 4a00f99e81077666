import type { TextKey } from "../hooks/use-team-translation"
import type { InvitationLookupResponse } from "../../types/http"
import type { SignUpValues } from "./invitation-link"

export type FieldError = { key: TextKey; values?: Record<string, number> }
export type FieldErrors = Record<string, FieldError>

const LONGEST_NAME = 80
const REQUIRED: FieldError = { key: "signUp.errors.required" }
const PHONE = /^\+?[\d\s()./-]{4,40}$/

/** The name under which a further field is kept among the form's values. */
export const fieldName = (name: string): string => `field.${name}`

/** Name, phone and further fields. */
export function validateProfile(
  values: SignUpValues,
  { fields }: InvitationLookupResponse
): FieldErrors {
  const errors: FieldErrors = {}
  const check = (name: string, error: FieldError | false) => {
    if (error) {
      errors[name] ??= error
    }
  }
  for (const name of ["first_name", "last_name"]) {
    const value = values[name]?.trim() ?? ""
    check(name, !value && REQUIRED)
    check(name, value.length > LONGEST_NAME && tooLong(LONGEST_NAME))
  }
  const phone = values.phone?.trim()
  check(
    "phone",
    Boolean(phone) && !PHONE.test(phone ?? "") && { key: "signUp.errors.phone" }
  )
  for (const { name, required, max_length, type } of fields) {
    const value = values[fieldName(name)]?.trim() ?? ""
    check(fieldName(name), required && !value && REQUIRED)
    check(fieldName(name), value.length > max_length && tooLong(max_length))
    check(
      fieldName(name),
      type === "url" &&
        value !== "" &&
        !isUrl(value) && {
          key: "signUp.errors.url",
        }
    )
  }
  return errors
}

const REFUSED = /^(first_name|last_name|phone|fields\.[^:]+): /

/** The field that the server names in a refusal. */
export function refusedField(message: string): string | null {
  const name = REFUSED.exec(message)?.[1]
  return name?.replace(/^fields\./, "field.") ?? null
}

/** Of a new password only its length counts; an existing one is just given. */
export function validatePassword(
  values: SignUpValues,
  { login, password: { min, max } }: InvitationLookupResponse
): FieldErrors {
  const password = values.password ?? ""
  if (!password) {
    return { password: REQUIRED }
  }
  if (login === "existing") {
    return {}
  }
  if (password.length < min) {
    return { password: { key: "signUp.errors.passwordShort", values: { min } } }
  }
  return password.length > max ? { password: tooLongPassword(max) } : {}
}

const tooLong = (max: number): FieldError => ({
  key: "signUp.errors.tooLong",
  values: { max },
})

const tooLongPassword = (max: number): FieldError => ({
  key: "signUp.errors.passwordLong",
  values: { max },
})

const isUrl = (value: string): boolean =>
  /^https?:\/\//i.test(value) && URL.canParse(value)
