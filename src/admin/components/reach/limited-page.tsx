import { LockClosedSolid } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { type Limit, useLimitText } from "../../hooks/use-limit-text"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { MeResponse } from "../../lib/types"
import { ContactLine } from "./contact-line"

type LimitedPageProps = { limit: Limit; me: MeResponse; onBack: () => void }

/** Stands in place of a page that is out of reach. */
export const LimitedPage = ({ limit, me, onBack }: LimitedPageProps) => {
  const { t } = useTeamTranslation()
  const words = useLimitText(limit, me.access)
  if (!words) {
    return null
  }
  const { title, text, action } = words
  return (
    <Container className="flex flex-col items-center gap-y-4 px-6 py-16 text-center">
      <LockClosedSolid className="text-ui-fg-muted" />
      <div className="flex max-w-md flex-col gap-y-2">
        <Heading level="h1">{title}</Heading>
        <Text
          size="small"
          className="text-ui-fg-subtle text-pretty [overflow-wrap:anywhere]"
        >
          {text}
        </Text>
        {!me.access.preview && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            <ContactLine contact={me.contact} wanted={action} />
          </Text>
        )}
      </div>
      <Button size="small" variant="secondary" onClick={onBack}>
        {t("reach.limited.back")}
      </Button>
    </Container>
  )
}
