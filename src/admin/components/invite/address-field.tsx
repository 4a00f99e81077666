import { Hint, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { markAddresses, type AddressEntry } from "../../lib/address-list"
import { AddressInput } from "./address-input"

type AddressFieldProps = {
  entries: AddressEntry[]
  onChange: (entries: AddressEntry[]) => void
  draft: string
  onDraftChange: (draft: string) => void
  error?: string
}

export const AddressField = (props: AddressFieldProps) => {
  const { entries, onChange, draft, onDraftChange, error } = props
  const { t } = useTeamTranslation()
  const id = useId()
  const marks = markAddresses(entries).map(({ mark }) => mark)
  const toFix = marks.filter((mark) => mark !== "valid").length
  const repeated = marks.includes("duplicate")

  const removeRepeated = () =>
    onChange(markAddresses(entries).filter(({ mark }) => mark !== "duplicate"))

  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-baseline justify-between gap-x-4">
        <Label htmlFor={id} size="small" weight="plus">
          {t("invite.addresses.label")}
        </Label>
        <Text
          as="span"
          size="small"
          className="text-ui-fg-subtle"
          aria-live="polite"
        >
          {entries.length > 0 &&
            t("invite.addresses.count", { count: entries.length })}
          {toFix > 0 && (
            <span className="text-ui-fg-error">
              {" · "}
              {t("invite.addresses.toFix", { count: toFix })}
            </span>
          )}
        </Text>
      </div>
      <AddressInput
        id={id}
        entries={entries}
        onChange={onChange}
        draft={draft}
        onDraftChange={onDraftChange}
        invalid={Boolean(error)}
      />
      <div className="flex items-start justify-between gap-x-4">
        <Hint
          id={`${id}-hint`}
          variant={error ? "error" : "info"}
          role={error ? "alert" : undefined}
        >
          {error ?? t("invite.addresses.hint")}
        </Hint>
        {repeated && (
          <button
            type="button"
            onClick={removeRepeated}
            className="txt-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus shrink-0 rounded-sm outline-none"
          >
            {t("invite.addresses.removeDuplicates")}
          </button>
        )}
      </div>
    </div>
  )
}
