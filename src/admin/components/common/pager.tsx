import { Button, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"

type PagerProps = {
  offset: number
  /** Of a page. */
  size: number
  count: number
  onChange: (offset: number) => void
}

/** Under a list that is no table. */
export const Pager = ({ offset, size, count, onChange }: PagerProps) => {
  const { t } = useTeamTranslation()
  const to = Math.min(offset + size, count)
  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-3">
      <Text size="xsmall" className="text-ui-fg-muted" aria-live="polite">
        {t("widgets.works.page", { from: offset + 1, to, total: count })}
      </Text>
      <div className="flex items-center gap-x-2">
        <Button
          size="small"
          variant="transparent"
          disabled={offset === 0}
          onClick={() => onChange(Math.max(0, offset - size))}
        >
          {t("people.pagination.prev")}
        </Button>
        <Button
          size="small"
          variant="transparent"
          disabled={to >= count}
          onClick={() => onChange(to)}
        >
          {t("people.pagination.next")}
        </Button>
      </div>
    </div>
  )
}
