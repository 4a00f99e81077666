import { Key, XCircle } from "@medusajs/icons"
import { Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useIsNarrow } from "../../hooks/use-media-query"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { TeamApiKeyResponse } from "../../lib/types"
import { ActionMenu } from "../common/action-menu"
import { NoTime, TimeCell } from "../people/time-cell"
import { KeyAccessCell } from "./key-access-cell"

const helper = createDataTableColumnHelper<TeamApiKeyResponse>()

type KeyColumnsInput = {
  onBind: (key: TeamApiKeyResponse) => void
  onUnbind: (key: TeamApiKeyResponse) => Promise<void>
}

export function useKeyColumns({ onBind, onUnbind }: KeyColumnsInput) {
  const { t } = useTeamTranslation()
  const isNarrow = useIsNarrow()
  const title = helper.accessor("title", {
    header: t("access.keys.columns.key"),
    truncateTooltip: false,
    ...(isNarrow ? { size: 150, maxSize: 150 } : { size: 240 }),
    cell: ({ row: { original: key } }) => (
      <div className="flex min-w-0 flex-col">
        <Text
          as="span"
          size="small"
          leading="compact"
          weight="plus"
          className="text-ui-fg-base truncate"
        >
          {key.title}
        </Text>
        <Text
          as="span"
          size="xsmall"
          className="text-ui-fg-muted truncate font-mono"
        >
          {key.redacted}
        </Text>
      </div>
    ),
  })
  const access = helper.display({
    id: "access",
    header: t("access.keys.columns.access"),
    cell: ({ row }) => <KeyAccessCell apiKey={row.original} />,
  })
  const maker = helper.display({
    id: "made_by",
    header: t("access.keys.columns.maker"),
    cell: ({ row: { original: key } }) =>
      key.made_by ? key.made_by.name : <NoTime />,
  })
  const lastUsed = helper.display({
    id: "last_used_at",
    header: t("access.keys.columns.lastUsed"),
    cell: ({ row: { original: key } }) =>
      key.last_used_at ? (
        <TimeCell iso={key.last_used_at} />
      ) : (
        <NoTime text={t("people.never")} />
      ),
  })
  const actions = helper.display({
    id: "action",
    cell: ({ row: { original: key } }) => (
      <ActionMenu
        label={t("access.keys.columns.actionsFor", { title: key.title })}
        groups={[
          [
            {
              label: t(
                key.access === "roles"
                  ? "access.keys.rebind"
                  : "access.keys.bind"
              ),
              icon: <Key />,
              onClick: () => onBind(key),
            },
          ],
          key.access === "roles"
            ? [
                {
                  label: t("access.keys.unbind"),
                  icon: <XCircle />,
                  onClick: () => void onUnbind(key),
                },
              ]
            : [],
        ]}
      />
    ),
  })
  return isNarrow
    ? [title, access, actions]
    : [title, access, maker, lastUsed, actions]
}
