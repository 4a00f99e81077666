import type { InvitationLookupResponse } from "../../../types/http"
import type { SignUpFormState } from "../../hooks/use-sign-up-form"
import type { Translate } from "../../hooks/use-team-translation"
import { fieldName } from "../../lib/sign-up-validation"
import { SignUpField } from "./sign-up-field"

type ProfileFieldsProps = {
  lookup: InvitationLookupResponse
  form: SignUpFormState
  t: Translate
}

/** Names, phone, and what the host's options ask for. */
export const ProfileFields = ({ lookup, form, t }: ProfileFieldsProps) => (
  <>
    <div className="grid gap-4 sm:grid-cols-2">
      <SignUpField
        name="first_name"
        label={t("signUp.firstName")}
        autoComplete="given-name"
        autoFocus
        form={form}
        t={t}
      />
      <SignUpField
        name="last_name"
        label={t("signUp.lastName")}
        autoComplete="family-name"
        form={form}
        t={t}
      />
    </div>
    <SignUpField
      name="phone"
      type="tel"
      label={t("signUp.phone")}
      autoComplete="tel"
      optional
      form={form}
      t={t}
    />
    {lookup.fields.map(({ name, label, type, required, max_length }) => (
      <SignUpField
        key={name}
        name={fieldName(name)}
        label={label}
        type={type}
        maxLength={max_length}
        optional={!required}
        form={form}
        t={t}
      />
    ))}
  </>
)
