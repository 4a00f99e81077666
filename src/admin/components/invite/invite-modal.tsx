import { Button, FocusModal, usePrompt } from "@medusajs/ui"
import { useState, type FormEvent, type KeyboardEvent } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { useMe } from "../../hooks/api/me"
import { Named } from "../common/named"
import { NoSeatsNotice } from "../people/no-seats-notice"
import { InviteFields } from "./invite-fields"
import { InviteResult, type InviteResultData } from "./invite-result"
import { useInviteForm, type InviteForm } from "./use-invite-form"

/** From addresses to what happened to each of them. */
export const InviteModal = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTeamTranslation()
  const prompt = usePrompt()
  const [result, setResult] = useState<InviteResultData | null>(null)
  const form = useInviteForm(setResult)

  const close = async () => {
    // The prompt would take the Escape that asks for it as its own answer.
    await new Promise((done) => setTimeout(done))
    const keep =
      !result &&
      form.isDirty &&
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

  const startOver = (emails: string[]) => {
    setResult(null)
    form.restart(emails)
  }

  return (
    <FocusModal open onOpenChange={(open) => !open && void close()}>
      <FocusModal.Content
        onEscapeKeyDown={(event) => {
          const { activeElement } = document
          if (activeElement?.hasAttribute("data-keeps-escape")) {
            event.preventDefault()
          }
        }}
      >
        <Named label={t("actions.close")}>
          <FocusModal.Header />
        </Named>
        {result ? (
          <InviteResult
            result={result}
            onCorrect={form.tab === "addresses" ? startOver : undefined}
            onAgain={() => startOver([])}
            onDone={onClose}
          />
        ) : (
          <FormView form={form} onCancel={() => void close()} />
        )}
      </FocusModal.Content>
    </FocusModal>
  )
}

type FormViewProps = { form: InviteForm; onCancel: () => void }

const FormView = ({ form, onCancel }: FormViewProps) => {
  const { t } = useTeamTranslation()
  const seats = useMe().data?.seats

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void form.submit()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void form.submit()
    }
  }

  return (
    <form
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      className="flex flex-1 flex-col overflow-hidden"
    >
      <NoSeatsNotice seats={seats} />
      <InviteFields form={form} />
      <FocusModal.Footer>
        <Button
          size="small"
          variant="secondary"
          type="button"
          onClick={onCancel}
        >
          {t("actions.cancel")}
        </Button>
        <Button
          size="small"
          type="submit"
          isLoading={form.isSending}
          disabled={seats?.left === 0}
        >
          {submitLabel(form, t)}
        </Button>
      </FocusModal.Footer>
    </form>
  )
}

function submitLabel(
  { count, isSending, choices: { sendsMail } }: InviteForm,
  t: ReturnType<typeof useTeamTranslation>["t"]
): string {
  if (isSending) {
    return t("invite.working", { count })
  }
  if (count === 0) {
    return t(sendsMail ? "invite.submitNone" : "invite.submitNoneLinks")
  }
  return t(sendsMail ? "invite.submit" : "invite.submitLinks", { count })
}
