import { Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { AccessReviewResponse } from "../../lib/types"
import { NoTime, TimeCell } from "../people/time-cell"

/** Since when, and by whom; an id where nothing else is known of them. */
export const GrantedCell = ({ line }: { line: AccessReviewResponse }) => {
  const { t } = useTeamTranslation()
  if (!line.granted_at) {
    return <NoTime />
  }
  const giver = line.granted_by?.name ?? line.granted_by_id
  return (
    <div className="flex min-w-0 flex-col justify-center">
      <TimeCell iso={line.granted_at} />
      {giver && (
        <Text
          as="span"
          size="xsmall"
          leading="compact"
          className="text-ui-fg-muted truncate"
        >
          {t("access_review.grantedBy", { name: giver })}
        </Text>
      )}
    </div>
  )
}
