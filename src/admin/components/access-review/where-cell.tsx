import { Text } from "@medusajs/ui"
import { useScopeText } from "../../hooks/use-scope-text"
import type { AccessReviewResponse } from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"

type WhereCellProps = {
  line: Pick<AccessReviewResponse, "locations" | "sales_channels" | "areas">
}

/** Where a scope lets somebody work; what doesn't fit is behind it. */
export const WhereCell = ({ line }: WhereCellProps) => {
  const text = useScopeText()(line)
  return (
    <WithTooltip content={text} className="block min-w-0">
      <Text
        as="span"
        size="small"
        className="text-ui-fg-subtle line-clamp-2 whitespace-normal"
      >
        {text}
      </Text>
    </WithTooltip>
  )
}
