import { Container, Heading, Text } from "@medusajs/ui"
import type { PropsWithChildren, ReactNode } from "react"

type PageStateProps = PropsWithChildren<{
  icon?: ReactNode
  title: string
  text: string
}>

/** What stands where a list would be: nothing yet, no access, an error. */
export const PageState = ({ icon, title, text, children }: PageStateProps) => (
  <Container className="flex flex-col items-center gap-y-4 px-6 py-16 text-center">
    {icon && <div className="text-ui-fg-muted">{icon}</div>}
    <div className="flex max-w-md flex-col gap-y-1">
      <Heading level="h2">{title}</Heading>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {text}
      </Text>
    </div>
    {children}
  </Container>
)
