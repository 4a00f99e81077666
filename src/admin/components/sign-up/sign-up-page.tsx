import { Spinner } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useState } from "react"
import type { InvitationLookupResponse } from "../../../types/http"
import type { TeamLocale } from "../../../utils/locales"
import { useJoin } from "../../hooks/use-join"
import { useOpenInvitation } from "../../hooks/use-open-invitation"
import { useSignUpForm } from "../../hooks/use-sign-up-form"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { OpenInvitation } from "../../lib/invitation-link"
import { browserLocale } from "../../lib/languages"
import type { SignUpProblem } from "../../lib/sign-up-problems"
import { MessagePage } from "./message-page"
import { MfaPage } from "./mfa-page"
import { LoginButton, ProblemPage } from "./problem-page"
import { SessionPage } from "./session-page"
import { SignUpForm } from "./sign-up-form"
import { SignUpIntro } from "./sign-up-intro"
import { SignUpShell } from "./sign-up-shell"

/** What an invitation's link opens, from the first look to the dashboard. */
export const SignUpPage = ({ invitation }: { invitation: OpenInvitation }) => {
  const { token } = invitation
  const { view, setView, open } = useOpenInvitation(token)
  const [chosen, setChosen] = useState<TeamLocale | null>(null)
  const lookup = "lookup" in view ? view.lookup : null
  const language = chosen ?? lookup?.invitation.locale ?? browserLocale()
  const { t } = useTeamTranslation(language)
  const account = lookup?.invitation.account_name
  const onProblem = (problem: SignUpProblem) =>
    setView({ name: "problem", problem })

  return (
    <SignUpShell
      language={language}
      onLanguageChange={setChosen}
      account={account}
      title={account ? t("signUp.title", { account }) : t("page.title")}
    >
      {view.name === "loading" && (
        <div
          role="status"
          className="text-ui-fg-subtle flex items-center gap-x-2"
        >
          <Spinner className="animate-spin" />
          <Text size="small">{t("signUp.loading")}</Text>
        </div>
      )}
      {view.name === "problem" && (
        <ProblemPage
          problem={view.problem}
          token={token}
          t={t}
          onRetry={() => void open()}
          onProblem={onProblem}
        />
      )}
      {view.name === "session" && (
        <SessionPage
          email={view.email}
          invited={view.lookup.invitation.email}
          t={t}
          onLoggedOut={() => setView({ name: "form", lookup: view.lookup })}
        />
      )}
      {view.name === "form" && (
        <JoinView
          invitation={invitation}
          lookup={view.lookup}
          language={language}
          onProblem={onProblem}
          onJoined={() => setView({ name: "joined", lookup: view.lookup })}
        />
      )}
      {view.name === "joined" && (
        <MessagePage
          title={t("signUp.pages.joined.title", { account: account ?? "" })}
          text={t("signUp.pages.joined.text")}
        >
          <LoginButton
            variant="primary"
            label={t("signUp.pages.accepted.action")}
          />
        </MessagePage>
      )}
    </SignUpShell>
  )
}

type JoinViewProps = {
  invitation: OpenInvitation
  lookup: InvitationLookupResponse
  language: TeamLocale
  onProblem: (problem: SignUpProblem) => void
  onJoined: () => void
}

const JoinView = (props: JoinViewProps) => {
  const { invitation, lookup, language, onProblem, onJoined } = props
  const { token, callback } = invitation
  const { t } = useTeamTranslation(language)
  const join = useJoin({ token, lookup, language, onJoined })
  const form = useSignUpForm({
    lookup,
    join,
    values: callback?.values ?? {},
    onProblem,
    t,
  })
  const challenge = join.mfa.question?.login.mfa_challenge
  if (challenge) {
    return <MfaPage mfa={join.mfa} methods={challenge.methods} t={t} />
  }
  return (
    <>
      <SignUpIntro invitation={lookup.invitation} language={language} t={t} />
      <SignUpForm lookup={lookup} form={form} callback={callback} t={t} />
    </>
  )
}
