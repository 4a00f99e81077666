import { Alert, Button, Divider, Hint, Input, Label, Text } from "@medusajs/ui"
import { useEffect, useRef, type FormEvent } from "react"
import { Link } from "react-router-dom"
import type { InvitationLookupResponse } from "../../../types/http"
import type { SignUpFormState } from "../../hooks/use-sign-up-form"
import type { Translate } from "../../hooks/use-team-translation"
import { invitationLink, type OpenInvitation } from "../../lib/invitation-link"
import { ProfileFields } from "./profile-fields"
import { SignUpField } from "./sign-up-field"

type SignUpFormProps = {
  lookup: InvitationLookupResponse
  form: SignUpFormState
  callback: OpenInvitation["callback"]
  t: Translate
}

export const SignUpForm = ({ lookup, form, callback, t }: SignUpFormProps) => {
  const { invitation, login, emailpass, providers } = lookup
  const isKnown = login === "existing"
  const isBusy = form.pending !== undefined
  useCallbackOnce(form, callback)

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void (emailpass && form.submit())
  }

  return (
    <form
      noValidate
      onSubmit={onSubmit}
      className="bg-ui-bg-base shadow-elevation-card-rest flex w-full flex-col gap-y-4 rounded-lg p-6"
    >
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="sign-up-email" size="small" weight="plus">
          {t("signUp.email")}
        </Label>
        <Input
          id="sign-up-email"
          name="username"
          type="email"
          autoComplete="username"
          readOnly
          value={invitation.email}
          aria-describedby="sign-up-email-hint"
          className="text-ui-fg-subtle"
        />
        <Hint id="sign-up-email-hint">
          {t(isKnown ? "signUp.existingHint" : "signUp.emailHint")}
        </Hint>
      </div>
      {form.asksProfile && <ProfileFields lookup={lookup} form={form} t={t} />}
      {emailpass && (
        <SignUpField
          name="password"
          type="password"
          label={t(isKnown ? "signUp.existingPassword" : "signUp.password")}
          autoComplete={isKnown ? "current-password" : "new-password"}
          autoFocus={isKnown}
          hint={
            isKnown
              ? undefined
              : t("signUp.passwordHint", { min: lookup.password.min })
          }
          form={form}
          t={t}
        />
      )}
      {form.failure && <Alert variant="error">{form.failure}</Alert>}
      {emailpass && (
        <Button
          type="submit"
          className="w-full"
          isLoading={form.pending === "password"}
          disabled={isBusy}
        >
          {t("signUp.submit", { account: invitation.account_name })}
        </Button>
      )}
      {isKnown && emailpass && (
        <Link
          to="/reset-password"
          onClick={invitationLink.close}
          className="txt-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus self-center rounded-sm outline-none"
        >
          {t("signUp.forgot")}
        </Link>
      )}
      {emailpass && providers.length > 0 && (
        <div className="flex items-center gap-x-3">
          <Divider className="flex-1" />
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            {t("signUp.or")}
          </Text>
          <Divider className="flex-1" />
        </div>
      )}
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          type="button"
          variant="secondary"
          className="w-full"
          isLoading={form.pending === id}
          disabled={isBusy}
          onClick={() => void form.choose(id)}
        >
          {t("signUp.continueWith", { provider: name })}
        </Button>
      ))}
      {providers.length > 0 && (
        <Hint className="justify-center text-center">
          {t("signUp.providerHint", { email: invitation.email })}
        </Hint>
      )}
      {!emailpass && !providers.length && (
        <Alert variant="warning">{t("signUp.noMethod")}</Alert>
      )}
    </form>
  )
}

/** A provider's code can be redeemed once only. */
function useCallbackOnce(
  form: SignUpFormState,
  callback: OpenInvitation["callback"]
) {
  const done = useRef(false)
  useEffect(() => {
    if (callback && !done.current) {
      done.current = true
      void form.complete(callback.provider, callback.query)
    }
  })
}
