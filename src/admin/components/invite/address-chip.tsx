import { ExclamationCircleSolid, XMarkMini } from "@medusajs/icons"
import { Tooltip, clx } from "@medusajs/ui"
import { useState, type KeyboardEvent } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { MarkedAddress } from "../../lib/address-list"

type AddressChipProps = {
  address: MarkedAddress
  onReplace: (text: string) => void
  onRemove: () => void
}

/** An address that is edited in place by a click and removed by its cross. */
export const AddressChip = (props: AddressChipProps) => {
  const { address, onReplace, onRemove } = props
  const { t } = useTeamTranslation()
  const [isEdited, setIsEdited] = useState(false)
  const { email, mark } = address
  const isWrong = mark !== "valid"

  if (isEdited) {
    return (
      <ChipEditor
        email={email}
        onDone={(text) => {
          setIsEdited(false)
          if (text !== null && text !== email) {
            onReplace(text)
          }
        }}
      />
    )
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Backspace" || event.key === "Delete") {
      event.preventDefault()
      onRemove()
    }
  }
  const label = (
    <button
      type="button"
      onClick={() => setIsEdited(true)}
      onKeyDown={onKeyDown}
      aria-label={t("invite.addresses.edit", { email })}
      aria-invalid={isWrong}
      className="focus-visible:shadow-borders-focus flex min-w-0 items-center gap-x-1 rounded-l-md py-0.5 pl-1.5 pr-1 outline-none"
    >
      {isWrong && (
        <ExclamationCircleSolid
          className={clx(
            "shrink-0",
            mark === "invalid"
              ? "text-ui-tag-red-icon"
              : "text-ui-tag-orange-icon"
          )}
        />
      )}
      <span className="truncate">{email}</span>
    </button>
  )
  return (
    <li
      data-mark={mark}
      className={clx(
        "txt-compact-small transition-fg flex max-w-full items-center rounded-md border",
        mark === "valid" &&
          "bg-ui-tag-neutral-bg border-ui-tag-neutral-border text-ui-tag-neutral-text",
        mark === "invalid" &&
          "bg-ui-tag-red-bg border-ui-tag-red-border text-ui-tag-red-text",
        mark === "duplicate" &&
          "bg-ui-tag-orange-bg border-ui-tag-orange-border text-ui-tag-orange-text"
      )}
    >
      {isWrong ? (
        <Tooltip content={t(`invite.addresses.${mark}`)}>{label}</Tooltip>
      ) : (
        label
      )}
      <button
        type="button"
        tabIndex={-1}
        onClick={onRemove}
        aria-label={t("invite.addresses.remove", { email })}
        className="text-ui-fg-muted hover:text-ui-fg-base rounded-r-md py-1 pr-0.5"
      >
        <XMarkMini />
      </button>
    </li>
  )
}

type ChipEditorProps = {
  email: string
  /** `null`: leave it as it was. */
  onDone: (text: string | null) => void
}

const ChipEditor = ({ email, onDone }: ChipEditorProps) => {
  const { t } = useTeamTranslation()
  const [text, setText] = useState(email)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault()
      onDone(text)
    } else if (event.key === "Escape") {
      onDone(null)
    }
  }
  return (
    <li className="max-w-full">
      <input
        autoFocus
        data-keeps-escape
        value={text}
        size={Math.max(text.length, 8)}
        aria-label={t("invite.addresses.edit", { email })}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => onDone(text)}
        className="txt-compact-small bg-ui-bg-base text-ui-fg-base shadow-borders-interactive-with-active max-w-full rounded-md px-1.5 py-0.5 outline-none"
      />
    </li>
  )
}
