import { Hint, Text } from "@medusajs/ui"
import { usePlaceNames } from "../../hooks/api/places"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { CheckRow } from "./check-row"

type ChannelsFieldProps = {
  /** The client's; `null`: all that there are. */
  ids: string[] | null
  /** `null`: all of the client's. */
  value: string[] | null
  onChange: (value: string[] | null) => void
}

/** Which of a client's channels somebody works in; nothing without a choice. */
export const ChannelsField = ({ ids, value, onChange }: ChannelsFieldProps) => {
  const { t, locale } = useTeamTranslation()
  const { data: names } = usePlaceNames("sales_channel", ids ?? [], locale)
  if (!ids || ids.length < 2) {
    return null
  }
  const isOn = (id: string) => value === null || value.includes(id)
  const toggle = (id: string, on: boolean) => {
    const kept = ids.filter((one) => (one === id ? on : isOn(one)))
    onChange(kept.length === ids.length ? null : kept)
  }
  return (
    <fieldset className="flex min-w-0 flex-col gap-y-2">
      <legend className="contents">
        <Text as="span" size="small" leading="compact" weight="plus">
          {t("places.sales_channel.label")}
        </Text>
      </legend>
      <Hint>{t("places.sales_channel.hint")}</Hint>
      <ul className="bg-ui-bg-component shadow-elevation-card-rest max-h-60 divide-y overflow-y-auto rounded-lg">
        {ids.map((id) => (
          <CheckRow
            key={id}
            name={names?.get(id) ?? (names ? t("places.gone", { id }) : "…")}
            checked={isOn(id)}
            onChange={(on) => toggle(id, on)}
          />
        ))}
      </ul>
    </fieldset>
  )
}
