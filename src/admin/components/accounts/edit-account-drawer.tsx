import { Button, Drawer, toast } from "@medusajs/ui"
import { useCallback, useRef, useState, type FormEvent } from "react"
import { useChangeAccount } from "../../hooks/api/accounts"
import { useAccountForm } from "../../hooks/use-account-form"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { changesBetween, valuesOf } from "../../lib/accounts/account-values"
import { errorText } from "../../lib/error-text"
import type { TeamAccountDetailResponse } from "../../lib/types"
import { Named } from "../common/named"
import { UnsavedPrompt } from "../common/unsaved-prompt"
import {
  FieldsTitle,
  NameField,
  OwnFields,
  PlanFields,
  ScopeFields,
} from "./account-fields"

type EditAccountDrawerProps = {
  account: TeamAccountDetailResponse
  onClose: () => void
}

/** All that whoever reads may change of an account. */
export const EditAccountDrawer = (props: EditAccountDrawerProps) => {
  const { onClose } = props
  const { t } = useTeamTranslation()
  // As it was when this began: what comes in later isn't taken back unseen.
  const [account] = useState(props.account)
  const form = useAccountForm(valuesOf(account))
  const { mutate, isPending } = useChangeAccount(account.id)
  const isSaved = useRef(false)
  const isDirty = useCallback(
    () => form.isDirty && !isSaved.current,
    [form.isDirty]
  )
  // The host itself is no reseller's plan.
  const hasPlan = account.may.edit_plan && !account.is_default

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const changes = changesBetween(form.before, form.values)
    if (!form.check()) {
      return
    }
    if (!Object.keys(changes).length) {
      onClose()
      return
    }
    mutate(
      { ...changes, expected_updated_at: account.updated_at },
      {
        onSuccess: ({ name }) => {
          isSaved.current = true
          toast.success(t("accounts.edit.saved", { name }))
          onClose()
        },
        onError: (error) =>
          toast.error(t("errors.title"), { description: errorText(error, t) }),
      }
    )
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <form
          noValidate
          onSubmit={onSubmit}
          className="flex flex-1 flex-col overflow-hidden"
        >
          <Named label={t("actions.close")}>
            <Drawer.Header>
              <Drawer.Title className="[overflow-wrap:anywhere]">
                {t("accounts.edit.title", { name: account.name })}
              </Drawer.Title>
              <Drawer.Description className="text-ui-fg-subtle text-pretty">
                {t("accounts.edit.hint")}
              </Drawer.Description>
            </Drawer.Header>
          </Named>
          <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
            <NameField form={form} />
            <OwnFields form={form} />
            {hasPlan && (
              <>
                <FieldsTitle>{t("accounts.plan.title")}</FieldsTitle>
                <PlanFields form={form} seatsUsed={account.seats.used} />
                <FieldsTitle>{t("accounts.scope.title")}</FieldsTitle>
                <ScopeFields form={form} />
              </>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("actions.cancel")}
              </Button>
            </Drawer.Close>
            <Button size="small" type="submit" isLoading={isPending}>
              {t("actions.save")}
            </Button>
          </Drawer.Footer>
          <UnsavedPrompt isDirty={isDirty} />
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
