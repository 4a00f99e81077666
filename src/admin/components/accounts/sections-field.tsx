import { Checkbox, Hint, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useAllPlaces } from "../../hooks/api/places"
import { useTeamTranslation } from "../../hooks/use-team-translation"

/** No client's, and what no account can be without. */
const NO_CHOICE: readonly string[] = ["settings", "developer", "team"]

type SectionsFieldProps = {
  /** `null`: all. */
  value: string[] | null
  onChange: (value: string[] | null) => void
}

/** The sections of a client; all of them are none in particular. */
export const SectionsField = ({ value, onChange }: SectionsFieldProps) => {
  const { t } = useTeamTranslation()
  const id = useId()
  const { data } = useAllPlaces("area")
  const sections = (data ?? []).filter(({ id }) => !NO_CHOICE.includes(id))
  const isOn = (key: string) => value === null || value.includes(key)

  const toggle = (key: string, on: boolean) => {
    const kept = sections
      .map((section) => section.id)
      .filter((one) => (one === key ? on : isOn(one)))
    onChange(kept.length === sections.length ? null : kept)
  }

  return (
    <fieldset className="flex min-w-0 flex-col gap-y-2">
      <legend className="contents">
        <Text as="span" size="small" leading="compact" weight="plus">
          {t("places.area.label")}
        </Text>
      </legend>
      <Hint>{t("accounts.fields.sectionsHint")}</Hint>
      <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {sections.map(({ id: key, name }) => (
          <li key={key} className="flex items-center gap-x-2">
            <Checkbox
              id={`${id}-${key}`}
              checked={isOn(key)}
              onCheckedChange={(on) => toggle(key, on === true)}
            />
            <Label htmlFor={`${id}-${key}`} size="small">
              {name}
            </Label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
