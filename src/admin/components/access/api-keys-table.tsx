import {
  Alert,
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
import { Link } from "react-router-dom"
import { useApiKeys, useUnbindKey } from "../../hooks/api/api-keys"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { TeamApiKeyResponse } from "../../lib/types"
import { PeopleError } from "../people/people-error"
import { KeyRolesDrawer } from "./key-roles-drawer"
import { useKeyColumns } from "./use-key-columns"

/** The host's secret keys, and what whoever holds one may do. */
export const ApiKeysTable = () => {
  const { t } = useTeamTranslation()
  const { data: keys, isPending, error, refetch } = useApiKeys()
  const [bound, setBound] = useState<TeamApiKeyResponse | null>(null)
  const onUnbind = useUnbind()
  const instance = useDataTable({
    data: keys ?? [],
    columns: useKeyColumns({ onBind: setBound, onUnbind }),
    getRowId: (key) => key.id,
    rowCount: keys?.length ?? 0,
    isLoading: isPending,
  })
  const unbound = keys?.filter(({ access }) => access === "before").length

  if (error && !keys) {
    return <PeopleError error={error} onRetry={() => void refetch()} />
  }
  return (
    <Container className="divide-y overflow-hidden p-0">
      <DataTable instance={instance}>
        <DataTable.Toolbar className="flex flex-col items-start justify-between gap-3 md:flex-row md:items-center">
          <div className="max-w-2xl min-w-0">
            <Heading>{t("access.keys.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("access.keys.hint")}
            </Text>
          </div>
          <Button size="small" variant="secondary" asChild>
            <Link to="/settings/secret-api-keys">
              {t("access.keys.manage")}
            </Link>
          </Button>
        </DataTable.Toolbar>
        {unbound ? (
          <div className="px-6 py-4">
            <Alert variant="warning">
              {t("access.keys.unbound", { count: unbound })}
            </Alert>
          </div>
        ) : null}
        <DataTable.Table
          emptyState={{
            empty: {
              heading: t("access.keys.empty.title"),
              description: t("access.keys.empty.text"),
            },
          }}
        />
      </DataTable>
      {bound && (
        <KeyRolesDrawer
          key={bound.id}
          apiKey={bound}
          onClose={() => setBound(null)}
        />
      )}
    </Container>
  )
}

/** Asks first: afterwards the key may do more, as its maker or as anybody. */
function useUnbind() {
  const { t } = useTeamTranslation()
  const prompt = usePrompt()
  const { mutateAsync } = useUnbindKey()
  return async ({ id, title }: TeamApiKeyResponse) => {
    const confirmed = await prompt({
      title: t("access.keys.unbindPrompt.title", { title }),
      description: t("access.keys.unbindPrompt.text"),
      confirmText: t("access.keys.unbind"),
      cancelText: t("actions.cancel"),
    })
    if (!confirmed) {
      return
    }
    try {
      await mutateAsync(id)
      toast.success(t("access.keys.wasUnbound", { title }))
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }
}
