import { Button, Select } from "@medusajs/ui"
import { useId, useState } from "react"
import { usePresets } from "../../hooks/api/presets"
import { useScopeText } from "../../hooks/use-scope-text"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { ScopeChoice } from "../../lib/preset-choices"
import type { PresetResponse } from "../../lib/types"
import { Field } from "../common/field"
import { SavePresetDialog } from "./save-preset-dialog"

type PresetPickerProps = {
  /** What is chosen in the form, to be saved. */
  chosen: ScopeChoice & { role_ids: string[]; locale: string }
  /** `null`: none; what it filled in stays, but for where people work. */
  onPick: (preset: PresetResponse | null) => void
}

const NONE = "none"

/** Fills the form from a preset, or keeps what is in it as one. */
export const PresetPicker = ({ chosen, onPick }: PresetPickerProps) => {
  const { t } = useTeamTranslation()
  const { data: presets = [] } = usePresets()
  const scopeText = useScopeText()
  const [picked, setPicked] = useState<PresetResponse | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  const id = useId()
  const usable = presets.filter(({ may }) => may.use)

  const onChange = (presetId: string) => {
    const preset = usable.find((one) => one.id === presetId) ?? null
    setPicked(preset)
    onPick(preset)
  }

  return (
    <div className="flex flex-col gap-3 sm:flex-row sm:items-start">
      {usable.length > 0 && (
        <div className="min-w-0 flex-1">
          <Field
            label={t("presets.field")}
            htmlFor={id}
            hint={
              picked
                ? t("presets.worksIn", { where: scopeText(picked) })
                : t("presets.fieldHint")
            }
            error={picked?.lost_role ? t("presets.lostRole") : undefined}
            optional
          >
            <Select value={picked?.id ?? NONE} onValueChange={onChange}>
              <Select.Trigger id={id} aria-describedby={`${id}-hint`}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                <Select.Item value={NONE}>{t("presets.none")}</Select.Item>
                {usable.map((preset) => (
                  <Select.Item key={preset.id} value={preset.id}>
                    {preset.name}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </Field>
        </div>
      )}
      <Button
        size="small"
        variant={usable.length ? "secondary" : "transparent"}
        type="button"
        className={usable.length ? "w-fit sm:mt-7" : "w-fit"}
        disabled={!chosen.role_ids.length}
        onClick={() => setIsSaving(true)}
      >
        {t("presets.save")}
      </Button>
      {isSaving && (
        <SavePresetDialog
          chosen={chosen}
          onClose={() => setIsSaving(false)}
          onSaved={setPicked}
        />
      )}
    </div>
  )
}
