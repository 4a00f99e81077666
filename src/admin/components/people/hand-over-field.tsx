import { Hint, Label, RadioGroup, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { PersonPicker } from "./person-picker"

/** What becomes of the open invitations of who goes. */
export type HandOver = { kind: "revoke" } | { kind: "keep"; to?: string }

type HandOverFieldProps = {
  label: string
  value: HandOver
  onChange: (value: HandOver) => void
  without: string[]
}

export const HandOverField = (props: HandOverFieldProps) => {
  const { label, value, onChange, without } = props
  const { t } = useTeamTranslation()
  const id = useId()
  return (
    <fieldset className="flex min-w-0 flex-col gap-y-2">
      <legend className="contents">
        <Text as="span" size="small" leading="compact" weight="plus">
          {label}
        </Text>
      </legend>
      <RadioGroup
        value={value.kind}
        onValueChange={(kind) => onChange({ kind } as HandOver)}
        className="flex flex-col gap-y-2"
      >
        {(["revoke", "keep"] as const).map((kind) => (
          <div key={kind} className="flex items-center gap-x-2">
            <RadioGroup.Item value={kind} id={`${id}-${kind}`} />
            <Label htmlFor={`${id}-${kind}`} size="small">
              {t(`access.person.handOver.${kind}`)}
            </Label>
          </div>
        ))}
      </RadioGroup>
      {value.kind === "keep" && (
        <>
          <PersonPicker
            label={t("access.person.handOver.to")}
            value={value.to}
            onChange={(to) => onChange({ kind: "keep", to })}
            without={without}
          />
          <Hint>{t("access.person.handOver.hint")}</Hint>
        </>
      )}
    </fieldset>
  )
}
