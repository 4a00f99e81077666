import { Text } from "@medusajs/ui"
import type { PropsWithChildren } from "react"

type SectionRowProps = PropsWithChildren<{ title: string }>

/** A property and its value, as on the host's own pages. */
export const SectionRow = ({ title, children }: SectionRowProps) => (
  <div className="text-ui-fg-subtle grid w-full grid-cols-1 items-center gap-x-4 gap-y-1 px-6 py-4 sm:grid-cols-2">
    <Text as="span" size="small" weight="plus" leading="compact">
      {title}
    </Text>
    <div className="txt-compact-small flex min-w-0 flex-wrap items-center gap-1.5">
      {children}
    </div>
  </div>
)
