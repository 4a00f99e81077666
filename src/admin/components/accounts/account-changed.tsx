import { Prompt } from "@medusajs/ui"
import { useSyncExternalStore } from "react"
import { useHref } from "react-router-dom"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { shownAccount } from "../../lib/accounts/shown-account"

/** In a tab that still shows the account one worked in before. */
export const AccountChanged = ({ shown }: { shown: string }) => {
  const { t } = useTeamTranslation()
  const home = useHref("/")
  const account = useSyncExternalStore(
    shownAccount.subscribe,
    shownAccount.changed
  )
  if (!account) {
    return null
  }
  return (
    <Prompt open onOpenChange={shownAccount.dismiss} variant="confirmation">
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title className="[overflow-wrap:anywhere]">
            {t("accounts.changed.title", { name: account.name })}
          </Prompt.Title>
          <Prompt.Description className="text-pretty [overflow-wrap:anywhere]">
            {t("accounts.changed.text", { name: shown })}
          </Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel>{t("accounts.changed.later")}</Prompt.Cancel>
          <Prompt.Action onClick={() => window.location.assign(home)}>
            {t("accounts.changed.load")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
