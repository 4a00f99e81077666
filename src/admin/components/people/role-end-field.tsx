import { DatePicker, Select, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { fullDate } from "../../lib/dates"
import { QUICK_ENDS, endAfter, type RoleEnd } from "../../lib/role-end"

const CHOICES = ["none", ...QUICK_ENDS, "date"] as const
type Choice = (typeof CHOICES)[number]

type RoleEndFieldProps = {
  roleName: string
  value: RoleEnd
  onChange: (value: RoleEnd) => void
}

/** For good, for a while from now on, or until a day of one's choice. */
export const RoleEndField = (props: RoleEndFieldProps) => {
  const { roleName, value, onChange } = props
  const { t, dateLocale } = useTeamTranslation()
  const [choice, setChoice] = useState<Choice>(value ? "date" : "none")
  const label = t("access.end.label", { role: roleName })

  const choose = (next: Choice) => {
    setChoice(next)
    if (next === "none") {
      onChange(null)
    } else if (next === "date") {
      onChange(value ?? endAfter("week"))
    } else {
      onChange(endAfter(next))
    }
  }

  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="w-44">
          <Select
            size="small"
            value={choice}
            onValueChange={(next) => choose(next as Choice)}
          >
            <Select.Trigger aria-label={label}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {CHOICES.map((one) => (
                <Select.Item key={one} value={one}>
                  {t(`access.end.${one}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        {choice === "date" && (
          <DatePicker
            size="small"
            aria-label={label}
            granularity="minute"
            shouldCloseOnSelect={false}
            minValue={new Date()}
            value={value ? new Date(value) : null}
            onChange={(date) =>
              date ? onChange(date.toISOString()) : choose("none")
            }
          />
        )}
      </div>
      {value && (
        <Text size="xsmall" className="text-ui-fg-muted" aria-live="polite">
          {t("access.end.until", { date: fullDate(value, dateLocale) })}
        </Text>
      )}
    </div>
  )
}
