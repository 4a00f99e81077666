import { Input, Text, clx } from "@medusajs/ui"
import { useId, useState, type KeyboardEvent } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { fold, type CatalogPermission } from "../../lib/permission-grid"

const MOST_SHOWN = 8

type PermissionSearchProps = {
  permissions: CatalogPermission[]
  onPick: (key: string) => void
}

/** Finds a permission by its words; arrows and Enter pick it. */
export const PermissionSearch = (props: PermissionSearchProps) => {
  const { permissions, onPick } = props
  const { t } = useTeamTranslation()
  const [search, setSearch] = useState("")
  const [active, setActive] = useState(0)
  const id = useId()
  const words = fold(search).split(/\s+/).filter(Boolean)
  const found = words.length
    ? permissions
        .filter(({ label }) =>
          words.every((word) => fold(label).includes(word))
        )
        .slice(0, MOST_SHOWN)
    : []

  const pick = (key: string) => {
    setSearch("")
    onPick(key)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && found.length) {
      event.preventDefault()
      setActive((active + step + found.length) % found.length)
    } else if (event.key === "Enter" && found[active]) {
      event.preventDefault()
      pick(found[active].key)
    } else if (event.key === "Escape") {
      setSearch("")
    }
  }

  return (
    <div className="relative max-w-lg">
      <Input
        type="search"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={
          found.length ? `${id}-${found[active]?.key}` : undefined
        }
        aria-label={t("access.why.search")}
        placeholder={t("access.why.placeholder")}
        autoComplete="off"
        value={search}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setSearch(event.target.value)
          setActive(0)
        }}
      />
      {words.length > 0 && (
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={t("access.why.search")}
          className="bg-ui-bg-component shadow-elevation-flyout absolute z-10 mt-1 w-full overflow-hidden rounded-lg p-1"
        >
          {found.map(({ key, label }, index) => (
            <li
              key={key}
              id={`${id}-${key}`}
              role="option"
              aria-selected={index === active}
              onMouseEnter={() => setActive(index)}
              // The field must not lose the focus before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(key)}
              className={clx(
                "txt-compact-small cursor-pointer rounded-md px-2 py-1.5",
                index === active && "bg-ui-bg-component-hover"
              )}
            >
              {label}
            </li>
          ))}
          {!found.length && (
            <li role="presentation" className="px-2 py-1.5">
              <Text size="small" className="text-ui-fg-muted">
                {t("roles.grid.nothing", { search: search.trim() })}
              </Text>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
