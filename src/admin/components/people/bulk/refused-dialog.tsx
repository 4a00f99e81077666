import { Prompt, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../../hooks/use-team-translation"
import { codeText } from "../../../lib/error-text"
import type { BatchResult } from "../../../lib/types"

type RefusedDialogProps = {
  refused: BatchResult[]
  /** What became of the others. */
  done: string | undefined
  nameOf: (id: string) => string
  onClose: () => void
}

/** Whom a change for several people was refused for, and why. */
export const RefusedDialog = (props: RefusedDialogProps) => {
  const { refused, done, nameOf, onClose } = props
  const { t } = useTeamTranslation()
  return (
    <Prompt open variant="confirmation" onOpenChange={onClose}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>
            {t("people.bulk.refused.title", { count: refused.length })}
          </Prompt.Title>
          <Prompt.Description className="text-pretty">
            {done && `${done}. `}
            {t("people.bulk.refused.reasons")}
          </Prompt.Description>
        </Prompt.Header>
        <div className="px-6 pt-4">
          <ul className="bg-ui-bg-component shadow-elevation-card-rest max-h-72 divide-y overflow-y-auto rounded-lg">
            {refused.map(({ id, code, message }) => (
              <li key={id} className="flex flex-col px-4 py-3">
                <Text
                  size="small"
                  leading="compact"
                  weight="plus"
                  className="[overflow-wrap:anywhere]"
                >
                  {nameOf(id)}
                </Text>
                <Text size="small" className="text-ui-fg-subtle text-pretty">
                  {codeText(code, t) ?? message}
                </Text>
              </li>
            ))}
          </ul>
        </div>
        <Prompt.Footer>
          <Prompt.Action type="button" onClick={onClose}>
            {t("reach.limited.ok")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
