import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import type { Translate } from "../../hooks/use-team-translation"
import { invitationLink } from "../../lib/invitation-link"
import { signUpClient } from "../../lib/sign-up-client"
import { problemOf, type SignUpProblem } from "../../lib/sign-up-problems"
import { MessagePage } from "./message-page"

type ProblemPageProps = {
  problem: SignUpProblem
  token: string
  t: Translate
  onRetry: () => void
  onProblem: (problem: SignUpProblem) => void
}

const RETRIED: SignUpProblem[] = [
  "busy",
  "rateLimited",
  "network",
  "unknown",
  "noSeat",
]

/** A page for each thing that can be the matter with a link. */
export const ProblemPage = (props: ProblemPageProps) => {
  const { problem, token, t, onRetry, onProblem } = props
  const isRetried = RETRIED.includes(problem)
  return (
    <MessagePage
      title={t(`signUp.pages.${problem}.title`)}
      text={t(`signUp.pages.${problem}.text`)}
    >
      {problem === "expired" && (
        <RenewalButton token={token} t={t} onProblem={onProblem} />
      )}
      {isRetried && (
        <Button className="w-full" onClick={onRetry}>
          {t("actions.retry")}
        </Button>
      )}
      <LoginButton
        variant={
          isRetried || problem === "expired" ? "transparent" : "secondary"
        }
        label={t(
          problem === "accepted"
            ? "signUp.pages.accepted.action"
            : "signUp.pages.toLogin"
        )}
      />
    </MessagePage>
  )
}

type LoginButtonProps = {
  label: string
  variant?: "primary" | "secondary" | "transparent"
}

/** Uncovers the host's own login page. */
export const LoginButton = ({ label, variant }: LoginButtonProps) => {
  const navigate = useNavigate()
  return (
    <Button
      className="w-full"
      variant={variant}
      onClick={() => {
        invitationLink.close()
        void navigate("/login", { replace: true })
      }}
    >
      {label}
    </Button>
  )
}

type RenewalButtonProps = Pick<ProblemPageProps, "token" | "t" | "onProblem">

const RenewalButton = ({ token, t, onProblem }: RenewalButtonProps) => {
  const [state, setState] = useState<"idle" | "pending" | "done">("idle")

  const ask = async () => {
    setState("pending")
    try {
      await signUpClient.requestRenewal(token)
      setState("done")
    } catch (error) {
      onProblem(problemOf(error) ?? "unknown")
    }
  }

  if (state === "done") {
    return (
      <p
        role="status"
        className="txt-small text-ui-fg-base bg-ui-bg-base shadow-elevation-card-rest rounded-lg p-3 text-pretty"
      >
        {t("signUp.pages.expired.done")}
      </p>
    )
  }
  return (
    <Button
      className="w-full"
      isLoading={state === "pending"}
      onClick={() => void ask()}
    >
      {t("signUp.pages.expired.action")}
    </Button>
  )
}
