import {
  Button,
  Container,
  DataTable,
  Heading,
  Text,
  toast,
  useDataTable,
  usePrompt,
} from "@medusajs/ui"
import { useState } from "react"
import { useDeletePreset, usePresets } from "../../hooks/api/presets"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import { fold } from "../../lib/permission-grid"
import type { PresetResponse } from "../../lib/types"
import { Named } from "../common/named"
import { PeopleError } from "../people/people-error"
import { PresetDrawer } from "./preset-drawer"
import { usePresetColumns } from "./use-preset-columns"

const PAGE_SIZE = 20

/** `null`: a new one. */
type Edited = { preset: PresetResponse | null }

/** What people are often invited with, and what can be done with each. */
export const PresetsTable = () => {
  const { t } = useTeamTranslation()
  const { data: presets, isPending, error, refetch } = usePresets()
  const [search, setSearch] = useState("")
  const [pagination, setPagination] = useState({
    pageIndex: 0,
    pageSize: PAGE_SIZE,
  })
  const onDelete = useDelete()
  const [edited, setEdited] = useState<Edited | null>(null)
  const found = (presets ?? []).filter(({ name }) =>
    fold(name).includes(fold(search.trim()))
  )
  const from = pagination.pageIndex * PAGE_SIZE
  const instance = useDataTable({
    data: found.slice(from, from + PAGE_SIZE),
    columns: usePresetColumns({
      onEdit: (preset) => setEdited({ preset }),
      onDelete: (preset) => void onDelete(preset),
    }),
    getRowId: (preset) => preset.id,
    rowCount: found.length,
    isLoading: isPending,
    search: { state: search, onSearchChange: setSearch },
    pagination: { state: pagination, onPaginationChange: setPagination },
  })

  if (error && !presets) {
    return <PeopleError error={error} onRetry={() => void refetch()} />
  }
  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={instance}>
        <PresetsToolbar onCreate={() => setEdited({ preset: null })} />
        <DataTable.Table
          emptyState={{
            empty: {
              heading: t("presets.empty.title"),
              description: t("presets.empty.text"),
            },
            filtered: {
              heading: t("presets.filtered.title"),
              description: t("presets.filtered.text"),
            },
          }}
        />
        {found.length > PAGE_SIZE && (
          <DataTable.Pagination
            translations={{
              of: t("people.pagination.of"),
              results: t("people.pagination.results"),
              pages: t("people.pagination.pages"),
              prev: t("people.pagination.prev"),
              next: t("people.pagination.next"),
            }}
          />
        )}
      </DataTable>
      {edited && (
        <PresetDrawer preset={edited.preset} onClose={() => setEdited(null)} />
      )}
    </Container>
  )
}

const PresetsToolbar = ({ onCreate }: { onCreate: () => void }) => {
  const { t } = useTeamTranslation()
  return (
    <DataTable.Toolbar className="flex flex-col items-start justify-between gap-3 md:flex-row md:items-center">
      <div className="min-w-0">
        <Heading>{t("presets.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("presets.hint")}
        </Text>
      </div>
      <div className="flex w-full items-center gap-x-2 md:w-auto">
        <Named label={t("presets.search")} className="min-w-0 flex-1 md:w-56">
          <DataTable.Search placeholder={t("presets.search")} />
        </Named>
        <Button size="small" className="shrink-0" onClick={onCreate}>
          {t("presets.create")}
        </Button>
      </div>
    </DataTable.Toolbar>
  )
}

function useDelete() {
  const { t } = useTeamTranslation()
  const prompt = usePrompt()
  const { mutateAsync } = useDeletePreset()
  return async ({ id, name }: PresetResponse) => {
    const confirmed = await prompt({
      title: t("presets.deletePrompt.title", { name }),
      description: t("presets.deletePrompt.text"),
      confirmText: t("presets.delete"),
      cancelText: t("actions.cancel"),
    })
    if (!confirmed) {
      return
    }
    try {
      await mutateAsync(id)
      toast.success(t("presets.deleted", { name }))
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }
}
