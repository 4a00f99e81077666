import { Text } from "@medusajs/ui"
import type { PropsWithChildren } from "react"

type WaitingRowProps = PropsWithChildren<{
  title: string
  text: string
}>

/** Somebody who waits, and at the end of the row what to do about it. */
export const WaitingRow = ({ title, text, children }: WaitingRowProps) => (
  <li className="flex flex-col justify-between gap-x-6 gap-y-3 px-6 py-4 sm:flex-row sm:items-center">
    <div className="flex min-w-0 flex-col">
      <Text
        as="span"
        size="small"
        leading="compact"
        weight="plus"
        className="truncate"
      >
        {title}
      </Text>
      <Text
        as="span"
        size="xsmall"
        className="text-ui-fg-muted [overflow-wrap:anywhere]"
      >
        {text}
      </Text>
    </div>
    <div className="flex items-center gap-x-2 sm:shrink-0">{children}</div>
  </li>
)
