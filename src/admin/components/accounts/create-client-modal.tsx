import {
  Button,
  FocusModal,
  Heading,
  Text,
  toast,
  usePrompt,
} from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useNavigate } from "react-router-dom"
import { useCreateClient } from "../../hooks/api/accounts"
import { useAccountForm } from "../../hooks/use-account-form"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { inputOf, newAccount } from "../../lib/accounts/account-values"
import { errorText } from "../../lib/error-text"
import { Named } from "../common/named"
import {
  FieldsTitle,
  NameField,
  OwnFields,
  PlanFields,
  ScopeFields,
} from "./account-fields"
import { MessageField } from "./message-field"
import { TextField } from "./text-field"

/** Makes a client, and invites its first Administrator. */
export const CreateClientModal = ({ onClose }: { onClose: () => void }) => {
  const { t, locale } = useTeamTranslation()
  const navigate = useNavigate()
  const prompt = usePrompt()
  const form = useAccountForm(newAccount(locale))
  const { mutate, isPending } = useCreateClient()
  const [email, setEmail] = useState("")
  const [message, setMessage] = useState("")
  const [wasTried, setWasTried] = useState(false)
  const address = email.trim()
  const isDirty = form.isDirty || address !== "" || message !== ""

  const close = async () => {
    // The prompt would take the Escape that asks for it as its own answer.
    await new Promise((done) => setTimeout(done))
    const keep =
      isDirty &&
      !(await prompt({
        title: t("invite.discard.title"),
        description: t("invite.discard.text"),
        confirmText: t("invite.discard.confirm"),
        cancelText: t("invite.discard.cancel"),
      }))
    if (!keep) {
      onClose()
    }
  }

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setWasTried(true)
    if (!form.check() || !address.includes("@")) {
      return
    }
    const body = {
      ...inputOf(form.values),
      email: address,
      ...(message.trim() && { message: message.trim() }),
    }
    mutate(body, {
      onSuccess: ({ id, name }) => {
        toast.success(t("accounts.create.done", { name }), {
          description: t("accounts.create.doneHint", { email: address }),
        })
        void navigate(`/settings/team/clients/${id}`, { replace: true })
      },
      onError: (error) =>
        toast.error(t("errors.title"), { description: errorText(error, t) }),
    })
  }

  return (
    <FocusModal open onOpenChange={(open) => !open && void close()}>
      <FocusModal.Content>
        <Named label={t("actions.close")}>
          <FocusModal.Header />
        </Named>
        <form
          noValidate
          onSubmit={onSubmit}
          className="flex flex-1 flex-col overflow-hidden"
        >
          <FocusModal.Body className="overflow-y-auto">
            <div className="mx-auto flex w-full max-w-[720px] flex-col gap-y-6 px-4 py-8 sm:py-16">
              <div className="flex flex-col gap-y-1">
                <FocusModal.Title asChild>
                  <Heading>{t("accounts.create.title")}</Heading>
                </FocusModal.Title>
                <FocusModal.Description asChild>
                  <Text size="small" className="text-ui-fg-subtle text-pretty">
                    {t("accounts.create.hint")}
                  </Text>
                </FocusModal.Description>
              </div>
              <NameField form={form} />
              <TextField
                label={t("accounts.first.email")}
                type="email"
                hint={t("accounts.first.emailHint")}
                error={
                  wasTried && !address.includes("@")
                    ? t("accounts.errors.invalid_email")
                    : undefined
                }
                value={email}
                onChange={setEmail}
              />
              <MessageField value={message} onChange={setMessage} />
              <FieldsTitle>{t("accounts.scope.title")}</FieldsTitle>
              <ScopeFields form={form} />
              <FieldsTitle>{t("accounts.plan.title")}</FieldsTitle>
              <PlanFields form={form} />
              <FieldsTitle>{t("accounts.settings.title")}</FieldsTitle>
              <OwnFields form={form} />
            </div>
          </FocusModal.Body>
          <FocusModal.Footer>
            <Button
              size="small"
              variant="secondary"
              type="button"
              onClick={() => void close()}
            >
              {t("actions.cancel")}
            </Button>
            <Button size="small" type="submit" isLoading={isPending}>
              {t("accounts.create.submit")}
            </Button>
          </FocusModal.Footer>
        </form>
      </FocusModal.Content>
    </FocusModal>
  )
}
