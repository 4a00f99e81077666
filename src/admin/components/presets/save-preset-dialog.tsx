import { Input, Prompt, toast } from "@medusajs/ui"
import { useId, useRef, useState, type KeyboardEvent } from "react"
import { useCreatePreset } from "../../hooks/api/presets"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { PresetInput, PresetResponse } from "../../lib/types"
import { Field } from "../common/field"
import { LONGEST_PRESET_NAME } from "./use-preset-form"

type SavePresetDialogProps = {
  chosen: Omit<PresetInput, "name" | "locale"> & { locale: string }
  onClose: () => void
  onSaved: (preset: PresetResponse) => void
}

/** Asks for a name. No form: the form that it lies on would be sent with it. */
export const SavePresetDialog = (props: SavePresetDialogProps) => {
  const { chosen, onClose, onSaved } = props
  const { t } = useTeamTranslation()
  const { mutateAsync, isPending } = useCreatePreset()
  const [name, setName] = useState("")
  const [error, setError] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  const save = async () => {
    if (!name.trim()) {
      setError(t("presets.nameRequired"))
      return
    }
    try {
      const body = { ...chosen, name } as PresetInput
      onSaved(await mutateAsync(body))
      toast.success(t("presets.saved", { name: name.trim() }))
      onClose()
    } catch (failure) {
      setError(errorText(failure, t))
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === "Enter" && event.target === input.current) {
      event.preventDefault()
      void save()
    }
  }

  return (
    <Prompt
      open
      variant="confirmation"
      onOpenChange={(open) => !open && !isPending && onClose()}
    >
      <Prompt.Content
        onKeyDown={onKeyDown}
        onOpenAutoFocus={(event) => {
          event.preventDefault()
          input.current?.focus()
        }}
      >
        <Prompt.Header>
          <Prompt.Title>{t("presets.save")}</Prompt.Title>
          <Prompt.Description className="text-pretty">
            {t("presets.saveHint")}
          </Prompt.Description>
        </Prompt.Header>
        <div className="px-6 pt-4">
          <Field label={t("presets.name")} htmlFor={id} error={error}>
            <Input
              id={id}
              ref={input}
              autoComplete="off"
              maxLength={LONGEST_PRESET_NAME}
              value={name}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}-hint` : undefined}
              onChange={(event) => setName(event.target.value)}
            />
          </Field>
        </div>
        <Prompt.Footer>
          <Prompt.Cancel type="button" disabled={isPending}>
            {t("actions.cancel")}
          </Prompt.Cancel>
          <Prompt.Action
            type="button"
            disabled={isPending}
            onClick={(event) => {
              // It stays open until it is known how it went.
              event.preventDefault()
              void save()
            }}
          >
            {t("actions.save")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
