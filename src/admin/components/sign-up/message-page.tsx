import { Heading, Text } from "@medusajs/ui"
import type { PropsWithChildren } from "react"

type MessagePageProps = PropsWithChildren<{ title: string; text: string }>

/** What happened, and what to do. */
export const MessagePage = ({ title, text, children }: MessagePageProps) => (
  <div
    role="status"
    className="flex w-full flex-col items-center gap-y-6 text-center"
  >
    <div className="flex flex-col gap-y-2">
      <Heading className="text-balance">{title}</Heading>
      <Text
        size="small"
        className="text-ui-fg-subtle text-pretty [overflow-wrap:anywhere]"
      >
        {text}
      </Text>
    </div>
    {children && (
      <div className="flex w-full max-w-[280px] flex-col gap-y-2">
        {children}
      </div>
    )}
  </div>
)
