import { Alert, Button, Checkbox, Input, Skeleton, Text } from "@medusajs/ui"
import { useDeferredValue, useId, useState } from "react"
import { usePlaceNames, usePlaces } from "../../hooks/api/places"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { PlaceKind } from "../../lib/places"

/** From so many on they are searched. */
const MANY = 8

type PlaceListProps = {
  kind: PlaceKind
  /** Those that were chosen before stand first, also when they are gone. */
  start: string[]
  value: string[]
  onChange: (ids: string[]) => void
}

/** All places of a kind, of which some are picked; more are loaded as wanted. */
export const PlaceList = ({ kind, start, value, onChange }: PlaceListProps) => {
  const { t, locale } = useTeamTranslation()
  const [search, setSearch] = useState("")
  const q = useDeferredValue(search.trim())
  const all = usePlaces(kind, { locale })
  const found = usePlaces(kind, { q, locale })
  const { data: names } = usePlaceNames(kind, start, locale)
  const listed = found.data?.pages.flatMap(({ places }) => places)
  const before = q
    ? []
    : start.map((id) => ({
        id,
        name: names ? (names.get(id) ?? t("places.gone", { id })) : "…",
      }))
  const rows = [
    ...before,
    ...(listed ?? []).filter(({ id }) => q || !start.includes(id)),
  ]

  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...value, id] : value.filter((other) => other !== id))

  if (found.isError && !listed) {
    return <Alert variant="error">{t("places.error")}</Alert>
  }
  return (
    <div className="flex flex-col gap-y-2">
      {(all.data?.pages[0].count ?? 0) > MANY && (
        <Input
          type="search"
          size="small"
          aria-label={t(`places.${kind}.search`)}
          placeholder={t(`places.${kind}.search`)}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      )}
      <ul className="bg-ui-bg-component shadow-elevation-card-rest max-h-60 divide-y overflow-y-auto rounded-lg">
        {listed ? (
          rows.map((place) => (
            <PlaceOption
              key={place.id}
              name={place.name}
              checked={value.includes(place.id)}
              onChange={(on) => toggle(place.id, on)}
            />
          ))
        ) : (
          <li className="p-3">
            <Skeleton className="h-5 w-full" />
          </li>
        )}
        {listed && !rows.length && (
          <li className="p-3">
            <Text size="small" className="text-ui-fg-muted">
              {t("places.nothing")}
            </Text>
          </li>
        )}
        {found.hasNextPage && (
          <li className="p-2">
            <Button
              size="small"
              variant="transparent"
              type="button"
              className="w-full"
              isLoading={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {t("places.more")}
            </Button>
          </li>
        )}
      </ul>
      <Text size="xsmall" className="text-ui-fg-muted" aria-live="polite">
        {t("places.chosen", { count: value.length })}
      </Text>
    </div>
  )
}

type PlaceOptionProps = {
  name: string
  checked: boolean
  onChange: (on: boolean) => void
}

const PlaceOption = ({ name, checked, onChange }: PlaceOptionProps) => {
  const id = useId()
  return (
    <li>
      <label
        htmlFor={id}
        className="transition-fg hover:bg-ui-bg-component-hover flex cursor-pointer items-center gap-x-3 px-3 py-2"
      >
        <Checkbox
          id={id}
          className="shrink-0"
          checked={checked}
          onCheckedChange={(on) => onChange(on === true)}
        />
        <Text
          as="span"
          size="small"
          leading="compact"
          className="min-w-0 [overflow-wrap:anywhere]"
        >
          {name}
        </Text>
      </label>
    </li>
  )
}
