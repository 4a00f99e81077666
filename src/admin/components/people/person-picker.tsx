import { Input, Label, RadioGroup, Skeleton, Text } from "@medusajs/ui"
import { useDeferredValue, useId, useState } from "react"
import { useLinkedUsers } from "../../hooks/api/linked-users"
import { useTeamTranslation } from "../../hooks/use-team-translation"

/** Whom one looks for is searched rather than scrolled to. */
const SHOWN = 20

type PersonPickerProps = {
  label: string
  value: string | undefined
  onChange: (id: string) => void
  without: string[]
}

/** One of the active people, searched by name or address. */
export const PersonPicker = (props: PersonPickerProps) => {
  const { label, value, onChange, without } = props
  const { t } = useTeamTranslation()
  const [search, setSearch] = useState("")
  const q = useDeferredValue(search.trim())
  const { data } = useLinkedUsers({
    q,
    status: ["active"],
    order: "name",
    limit: SHOWN,
  })
  const id = useId()
  const people = data?.linked_users.filter((one) => !without.includes(one.id))

  return (
    <div className="flex flex-col gap-y-2">
      <Input
        type="search"
        size="small"
        aria-label={t("access.person.handOver.search")}
        placeholder={t("access.person.handOver.search")}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <RadioGroup
        value={value ?? ""}
        onValueChange={onChange}
        aria-label={label}
        className="bg-ui-bg-component shadow-elevation-card-rest flex max-h-44 flex-col gap-0 divide-y overflow-y-auto rounded-lg"
      >
        {people ? (
          people.map((person) => (
            <div
              key={person.id}
              className="flex min-w-0 items-center gap-x-3 px-3 py-2"
            >
              <RadioGroup.Item value={person.id} id={`${id}-${person.id}`} />
              <Label
                htmlFor={`${id}-${person.id}`}
                size="small"
                className="flex min-w-0 flex-1 flex-col [overflow-wrap:anywhere]"
              >
                {person.name || person.email}
                {person.name && (
                  <Text as="span" size="xsmall" className="text-ui-fg-muted">
                    {person.email}
                  </Text>
                )}
              </Label>
            </div>
          ))
        ) : (
          <Skeleton className="m-3 h-5" />
        )}
        {people?.length === 0 && (
          <Text size="small" className="text-ui-fg-muted px-3 py-2">
            {t("access.person.handOver.nobody")}
          </Text>
        )}
      </RadioGroup>
    </div>
  )
}
