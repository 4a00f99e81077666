import { Prompt } from "@medusajs/ui"
import { useEffect } from "react"
import { useBlocker } from "react-router-dom"
import { useTeamTranslation } from "../../hooks/use-team-translation"

type UnsavedPromptProps = {
  /** Asked when somebody leaves, so that what was just saved doesn't block. */
  isDirty: () => boolean
}

/** Asks before a way out of a page, whichever it is, loses what was entered. */
export const UnsavedPrompt = ({ isDirty }: UnsavedPromptProps) => {
  const { t } = useTeamTranslation()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty() && currentLocation.pathname !== nextLocation.pathname
  )

  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (isDirty()) {
        event.preventDefault()
      }
    }
    window.addEventListener("beforeunload", onLeave)
    return () => window.removeEventListener("beforeunload", onLeave)
  }, [isDirty])

  return (
    <Prompt open={blocker.state === "blocked"} variant="confirmation">
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{t("access.unsaved.title")}</Prompt.Title>
          <Prompt.Description>{t("access.unsaved.text")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button" onClick={() => blocker.reset?.()}>
            {t("access.unsaved.stay")}
          </Prompt.Cancel>
          <Prompt.Action type="button" onClick={() => blocker.proceed?.()}>
            {t("access.unsaved.leave")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
