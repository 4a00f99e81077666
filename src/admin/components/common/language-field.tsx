import { Select } from "@medusajs/ui"
import { useId } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { LANGUAGES } from "../../lib/languages"
import { Field } from "./field"

type LanguageFieldProps = {
  value: string
  onChange: (code: string) => void
  hint?: string
}

export const LanguageField = ({
  value,
  onChange,
  hint,
}: LanguageFieldProps) => {
  const { t } = useTeamTranslation()
  const id = useId()
  return (
    <Field
      label={t("fields.language")}
      htmlFor={id}
      hint={hint ?? t("fields.languageHint")}
    >
      <Select value={value} onValueChange={onChange}>
        <Select.Trigger id={id} aria-describedby={`${id}-hint`}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {LANGUAGES.map(({ code, name }) => (
            <Select.Item key={code} value={code} lang={code}>
              {name}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Field>
  )
}
