import { Button, Heading, Input, Text } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTeamTranslation } from "../../../hooks/use-team-translation"
import {
  buildGrid,
  searchGrid,
  type CatalogArea,
  type GridSection,
} from "../../../lib/permission-grid"
import type { Held, Selection } from "../../../lib/permission-selection"
import { GridSectionView } from "./grid-section"

export type GridChoice = {
  selection: Selection
  held: Held
  onToggle: (keys: readonly string[], on: boolean) => void
}

type PermissionGridProps = GridChoice & { areas: CatalogArea[] }

/** All permissions by area: resources are rows, what can be done is columns. */
export const PermissionGrid = ({ areas, ...choice }: PermissionGridProps) => {
  const { t } = useTeamTranslation()
  const [search, setSearch] = useState("")
  const grid = useMemo(() => buildGrid(areas), [areas])
  const found = useMemo(() => searchGrid(grid, search), [grid, search])
  const isSearching = search.trim() !== ""
  const [open, setOpen] = useState(() => initiallyOpen(grid, choice.selection))
  const isAllOpen = grid.every(({ key }) => open.has(key))

  const onOpenChange = (key: string, isOpen: boolean) =>
    setOpen((open) => {
      const next = new Set(open)
      return isOpen ? next.add(key) : (next.delete(key), next)
    })

  return (
    <section
      aria-label={t("roles.permissions.title")}
      className="flex flex-col gap-y-4"
    >
      <div className="flex flex-col justify-between gap-x-4 gap-y-3 sm:flex-row sm:items-end">
        <div>
          <Heading level="h2">{t("roles.permissions.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("roles.grid.hint")}
          </Text>
        </div>
        <div className="flex shrink-0 items-center gap-x-2">
          <Button
            size="small"
            variant="transparent"
            type="button"
            disabled={isSearching}
            onClick={() =>
              setOpen(new Set(isAllOpen ? [] : grid.map(({ key }) => key)))
            }
          >
            {t(isAllOpen ? "roles.grid.closeAll" : "roles.grid.openAll")}
          </Button>
          <div className="min-w-0 flex-1 sm:w-56">
            <Input
              type="search"
              size="small"
              value={search}
              placeholder={t("roles.grid.search")}
              aria-label={t("roles.grid.search")}
              onChange={(event) => setSearch(event.target.value)}
              onKeyDown={(event) => {
                // It would save the role.
                if (event.key === "Enter") {
                  event.preventDefault()
                }
              }}
            />
          </div>
        </div>
      </div>
      {found.length ? (
        <div className="flex flex-col gap-y-3">
          {found.map((section) => (
            <GridSectionView
              key={section.key}
              section={section}
              isOpen={isSearching || open.has(section.key)}
              canClose={!isSearching}
              onOpenChange={(isOpen) => onOpenChange(section.key, isOpen)}
              {...choice}
            />
          ))}
        </div>
      ) : (
        <Text
          size="small"
          role="status"
          className="text-ui-fg-subtle py-8 text-center"
        >
          {t("roles.grid.nothing", { search: search.trim() })}
        </Text>
      )}
    </section>
  )
}

/** What has something ticked; of an empty role, where most begin. */
function initiallyOpen(grid: GridSection[], selection: Selection): Set<string> {
  const used = grid.filter(({ keys }) => keys.some((key) => selection.has(key)))
  return new Set((used.length ? used : grid.slice(0, 1)).map(({ key }) => key))
}
