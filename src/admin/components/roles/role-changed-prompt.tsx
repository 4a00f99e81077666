import { Prompt } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"

type RoleChangedPromptProps = { onStay: () => void; onReload: () => void }

/** Somebody else was quicker: theirs isn't overwritten unseen. */
export const RoleChangedPrompt = (props: RoleChangedPromptProps) => {
  const { t } = useTeamTranslation()
  return (
    <Prompt open variant="confirmation">
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("roles.conflict.title")}</Prompt.Title>
          <Prompt.Description className="text-pretty">
            {t("roles.conflict.text")}
          </Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button" onClick={props.onStay}>
            {t("roles.conflict.stay")}
          </Prompt.Cancel>
          <Prompt.Action type="button" onClick={props.onReload}>
            {t("roles.conflict.reload")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
