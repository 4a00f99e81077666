import { Prompt } from "@medusajs/ui"
import { useState } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { HandOverField, type HandOver } from "./hand-over-field"

type DepartureDialogProps = {
  title: string
  text: string
  confirmText: string
  /** Of linked users who go: they take nothing over. */
  leaverIds: string[]
  isOwn?: boolean
  /** @returns whether it is done, and the dialog can close */
  onConfirm: (handOverTo: string | undefined) => Promise<boolean>
  onClose: () => void
}

/** Before somebody goes: what that means, and what becomes of their invitations. */
export const DepartureDialog = (props: DepartureDialogProps) => {
  const { title, text, confirmText, leaverIds, isOwn, onConfirm, onClose } =
    props
  const { t } = useTeamTranslation()
  const [handOver, setHandOver] = useState<HandOver>({ kind: "revoke" })
  const [isBusy, setIsBusy] = useState(false)
  const isUnsaid = handOver.kind === "keep" && !handOver.to

  const confirm = async () => {
    setIsBusy(true)
    const to = handOver.kind === "keep" ? handOver.to : undefined
    if (await onConfirm(to)) {
      onClose()
    } else {
      setIsBusy(false)
    }
  }

  return (
    <Prompt open onOpenChange={(open) => !open && !isBusy && onClose()}>
      <Prompt.Content className="max-h-[90vh] overflow-y-auto">
        <Prompt.Header>
          <Prompt.Title className="[overflow-wrap:anywhere]">
            {title}
          </Prompt.Title>
          <Prompt.Description className="text-pretty">
            {text}
          </Prompt.Description>
        </Prompt.Header>
        <div className="px-6 pt-4">
          <HandOverField
            label={t(
              isOwn
                ? "access.person.handOver.labelOwn"
                : "access.person.handOver.label"
            )}
            value={handOver}
            onChange={setHandOver}
            without={leaverIds}
          />
        </div>
        <Prompt.Footer>
          <Prompt.Cancel type="button" disabled={isBusy}>
            {t("actions.cancel")}
          </Prompt.Cancel>
          <Prompt.Action
            type="button"
            disabled={isBusy || isUnsaid}
            onClick={(event) => {
              // It stays open until it is known how it went.
              event.preventDefault()
              void confirm()
            }}
          >
            {confirmText}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
