import { Hint, Label, RadioGroup, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { PlaceList } from "../places/place-list"

type ScopeFieldProps = {
  kind: "location" | "sales_channel"
  /** `null`: all of the host's, `[]`: nothing. */
  value: string[] | null
  onChange: (value: string[] | null) => void
}

/** Where an account works: everywhere, in certain places, or nowhere yet. */
export const ScopeField = ({ kind, value, onChange }: ScopeFieldProps) => {
  const { t } = useTeamTranslation()
  const id = useId()
  const [start] = useState(value ?? [])
  const [choice, setChoice] = useState(choiceOf(value))
  const [picked, setPicked] = useState(start)
  const options = {
    none: t("accounts.scope.none"),
    some: t(`places.${kind}.some`),
    all: t(`places.${kind}.all`),
  }
  const values = { none: [], some: picked, all: null }

  const choose = (next: keyof typeof values) => {
    setChoice(next)
    onChange(values[next])
  }

  return (
    <fieldset
      className="flex min-w-0 flex-col gap-y-2"
      aria-describedby={`${id}-hint`}
    >
      <legend className="contents">
        <Text as="span" size="small" leading="compact" weight="plus">
          {t(`places.${kind}.label`)}
        </Text>
      </legend>
      <Hint id={`${id}-hint`}>
        {t(
          value?.length === 0
            ? `accounts.scope.nothing`
            : `accounts.scope.${kind}`
        )}
      </Hint>
      <RadioGroup
        value={choice}
        onValueChange={(next) => choose(next as keyof typeof values)}
        className="flex flex-col gap-y-2"
      >
        {Object.entries(options).map(([key, label]) => (
          <div key={key} className="flex items-center gap-x-2">
            <RadioGroup.Item value={key} id={`${id}-${key}`} />
            <Label htmlFor={`${id}-${key}`} size="small">
              {label}
            </Label>
          </div>
        ))}
      </RadioGroup>
      {choice === "some" && (
        <PlaceList
          kind={kind}
          start={start}
          value={picked}
          onChange={(ids) => {
            setPicked(ids)
            onChange(ids)
          }}
        />
      )}
    </fieldset>
  )
}

function choiceOf(value: string[] | null): "none" | "some" | "all" {
  if (value === null) {
    return "all"
  }
  return value.length ? "some" : "none"
}
