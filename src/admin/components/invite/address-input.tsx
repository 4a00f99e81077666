import { Button, clx } from "@medusajs/ui"
import {
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
} from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import {
  markAddresses,
  replaceEntry,
  toEntries,
  type AddressEntry,
} from "../../lib/address-list"
import { AddressChip } from "./address-chip"

type AddressInputProps = {
  id: string
  entries: AddressEntry[]
  onChange: (entries: AddressEntry[]) => void
  /** What stands in the input and is no chip yet. */
  draft: string
  onDraftChange: (draft: string) => void
  invalid: boolean
}

/** More would only make the page slow; wrong ones are always among them. */
const SHOWN = 200
const SEPARATOR = /[,;\t\r\n]/

/** Addresses as chips, made by Enter, comma, semicolon, space or pasting. */
export const AddressInput = (props: AddressInputProps) => {
  const { id, entries, onChange, draft, onDraftChange, invalid } = props
  const { t } = useTeamTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [showAll, setShowAll] = useState(false)

  const marked = markAddresses(entries)
  const shown = showAll
    ? marked
    : marked.filter(
        ({ mark }, index) => mark !== "valid" || index >= marked.length - SHOWN
      )

  const add = (text: string) => {
    onDraftChange("")
    onChange([...entries, ...toEntries(text)])
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const submits = event.ctrlKey || event.metaKey
    if (event.key === "Enter" && !submits) {
      event.preventDefault()
      add(draft)
    } else if ([",", ";"].includes(event.key)) {
      event.preventDefault()
      add(draft)
    } else if (
      event.key === " " &&
      draft.includes("@") &&
      !/<[^>]*$/.test(draft)
    ) {
      // Before an address, a space belongs to a name: Ann Doe <ann@b.c>
      event.preventDefault()
      add(draft)
    } else if (event.key === "Backspace" && draft === "") {
      onChange(entries.slice(0, -1))
    }
  }

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text")
    if (SEPARATOR.test(text.trim()) || /\S\s+\S/.test(text)) {
      event.preventDefault()
      add(`${draft} ${text}`)
    }
  }

  return (
    <div
      onClick={() => input.current?.focus()}
      className={clx(
        "bg-ui-bg-field shadow-borders-base transition-fg hover:bg-ui-bg-field-hover max-h-56 min-h-24 cursor-text overflow-y-auto rounded-lg p-2",
        "focus-within:shadow-borders-interactive-with-active",
        invalid && "!shadow-borders-error"
      )}
    >
      <ul className="flex flex-wrap gap-1" onClick={(e) => e.stopPropagation()}>
        {shown.length < marked.length && (
          <li>
            <Button
              size="small"
              variant="transparent"
              type="button"
              onClick={() => setShowAll(true)}
            >
              {t("invite.addresses.showAll", { total: marked.length })}
            </Button>
          </li>
        )}
        {shown.map((address) => (
          <AddressChip
            key={address.id}
            address={address}
            onReplace={(text) => {
              onChange(replaceEntry(entries, address.id, text))
              input.current?.focus()
            }}
            onRemove={() => {
              onChange(entries.filter((entry) => entry.id !== address.id))
              input.current?.focus()
            }}
          />
        ))}
        <li className="min-w-40 flex-1">
          <input
            ref={input}
            id={id}
            value={draft}
            autoFocus
            type="text"
            inputMode="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            aria-invalid={invalid}
            placeholder={
              entries.length ? undefined : t("invite.addresses.placeholder")
            }
            onChange={(event) => onDraftChange(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={() => draft.trim() && add(draft)}
            className="txt-compact-small text-ui-fg-base placeholder:text-ui-fg-muted caret-ui-fg-base w-full bg-transparent px-1 py-1 outline-none"
          />
        </li>
      </ul>
    </div>
  )
}
