import { Hint, Label, RadioGroup, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import type { PlaceChoice } from "../../hooks/use-place-choices"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { PlaceList } from "./place-list"

type PlaceFieldProps = { choice: PlaceChoice; wasTried: boolean }

/** All locations (channels, sections), or certain ones. */
export const PlaceField = ({ choice, wasTried }: PlaceFieldProps) => {
  const { kind, value, setValue, count, isOwnLimit, problem } = choice
  const { t } = useTeamTranslation()
  const id = useId()
  const [picked, setPicked] = useState(value ?? [])
  // A role that asks for it says so at once: it was just chosen.
  const isWrong = problem === "needed" || (problem !== null && wasTried)

  const pick = (ids: string[]) => {
    setPicked(ids)
    setValue(ids)
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
      <Hint
        id={`${id}-hint`}
        variant={isWrong ? "error" : "info"}
        role={isWrong ? "alert" : undefined}
      >
        {isWrong
          ? t(problem === "needed" ? "places.needed" : "places.required")
          : t(`places.${kind}.hint`)}
      </Hint>
      {kind === "location" && count === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("places.noLocations")}
        </Text>
      ) : (
        <RadioGroup
          value={value === null ? "all" : "some"}
          onValueChange={(next) => setValue(next === "all" ? null : picked)}
          className="flex flex-col gap-y-2"
        >
          <div className="flex items-center gap-x-2">
            <RadioGroup.Item value="all" id={`${id}-all`} />
            <Label htmlFor={`${id}-all`} size="small">
              {t(isOwnLimit ? `places.${kind}.yours` : `places.${kind}.all`)}
            </Label>
          </div>
          <div className="flex items-center gap-x-2">
            <RadioGroup.Item value="some" id={`${id}-some`} />
            <Label htmlFor={`${id}-some`} size="small">
              {t(`places.${kind}.some`)}
            </Label>
          </div>
        </RadioGroup>
      )}
      {value !== null && (
        <PlaceList
          kind={kind}
          start={choice.start ?? []}
          value={value}
          onChange={pick}
        />
      )}
    </fieldset>
  )
}
