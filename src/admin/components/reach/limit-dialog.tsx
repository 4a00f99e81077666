import { Prompt } from "@medusajs/ui"
import { type Limit, useLimitText } from "../../hooks/use-limit-text"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { MeResponse } from "../../lib/types"
import { ContactLine } from "./contact-line"

type LimitDialogProps = {
  limit: Limit
  me: MeResponse
  onClose: () => void
  /** For a page, which one can leave again. */
  onBack?: () => void
}

/** Says what somebody may not do, and whom to ask. */
export const LimitDialog = ({
  limit,
  me,
  onClose,
  onBack,
}: LimitDialogProps) => {
  const { t } = useTeamTranslation()
  const words = useLimitText(limit, me.access)
  if (!words) {
    return null
  }
  const { title, text, action } = words
  return (
    <Prompt open onOpenChange={onClose} variant="confirmation">
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{title}</Prompt.Title>
          <Prompt.Description className="flex flex-col gap-y-2 text-pretty">
            <span className="[overflow-wrap:anywhere]">{text}</span>
            {!me.access.preview && (
              <ContactLine contact={me.contact} wanted={action} />
            )}
          </Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("reach.limited.ok")}</Prompt.Cancel>
          {onBack && (
            <Prompt.Action onClick={onBack}>
              {t("reach.limited.back")}
            </Prompt.Action>
          )}
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
