import { Hint, Input, Skeleton, Text } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { useLinkedUsers } from "../../hooks/api/linked-users"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { CheckRow } from "./check-row"

const MOST_SHOWN = 50

/** Names by the id of their place at home. */
export type Chosen = ReadonlyMap<string, string>

type PeopleFieldProps = {
  value: Chosen
  onChange: (value: Chosen) => void
  /** Users who are no choice. */
  without: readonly string[]
}

/** One's own people, found by name or address, of whom several are picked. */
export const PeopleField = ({ value, onChange, without }: PeopleFieldProps) => {
  const { t } = useTeamTranslation()
  const [search, setSearch] = useState("")
  const q = useDeferredValue(search.trim())
  const { data } = useLinkedUsers({
    q: q || undefined,
    status: ["active"],
    limit: MOST_SHOWN,
  })
  const people = data?.linked_users.filter(
    ({ user_id }) => !without.includes(user_id)
  )

  const toggle = (id: string, name: string, on: boolean) => {
    const next = new Map(value)
    if (on) {
      next.set(id, name)
    } else {
      next.delete(id)
    }
    onChange(next)
  }

  return (
    <fieldset className="flex min-w-0 flex-col gap-y-2">
      <legend className="contents">
        <Text as="span" size="small" leading="compact" weight="plus">
          {t("accounts.columns.people")}
        </Text>
      </legend>
      <Hint>
        {value.size
          ? [...value.values()].join(", ")
          : t("accounts.connect.peopleHint")}
      </Hint>
      <Input
        type="search"
        size="small"
        aria-label={t("people.search")}
        placeholder={t("people.search")}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <ul className="bg-ui-bg-component shadow-elevation-card-rest max-h-60 divide-y overflow-y-auto rounded-lg">
        {people ? (
          people.map(({ id, name, email }) => (
            <CheckRow
              key={id}
              name={name || email}
              more={name ? email : undefined}
              checked={value.has(id)}
              onChange={(on) => toggle(id, name || email, on)}
            />
          ))
        ) : (
          <li className="p-3">
            <Skeleton className="h-5 w-full" />
          </li>
        )}
        {people?.length === 0 && (
          <li className="p-3">
            <Text size="small" className="text-ui-fg-muted">
              {t("places.nothing")}
            </Text>
          </li>
        )}
      </ul>
    </fieldset>
  )
}
