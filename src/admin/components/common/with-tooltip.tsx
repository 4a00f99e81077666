import { Tooltip } from "@medusajs/ui"
import type { PropsWithChildren, ReactNode } from "react"

type WithTooltipProps = PropsWithChildren<{
  content: ReactNode
  className?: string
}>

/** Text with more behind it, for the pointer, the keyboard and readers alike. */
export const WithTooltip = ({
  content,
  className,
  children,
}: WithTooltipProps) => (
  <Tooltip content={content} maxWidth={280}>
    <span
      tabIndex={0}
      className={`focus-visible:shadow-borders-focus rounded-sm outline-none ${className ?? ""}`}
    >
      {children}
    </span>
  </Tooltip>
)
