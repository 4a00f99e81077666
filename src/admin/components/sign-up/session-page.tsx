import { Button, toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import type { Translate } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import { invitationLink } from "../../lib/invitation-link"
import { signUpClient } from "../../lib/sign-up-client"
import { MessagePage } from "./message-page"

type SessionPageProps = {
  email: string
  invited: string
  t: Translate
  onLoggedOut: () => void
}

/** For who opens a link while logged in, as themselves or as somebody else. */
export const SessionPage = (props: SessionPageProps) => {
  const { email, invited, t, onLoggedOut } = props
  const client = useQueryClient()
  const navigate = useNavigate()
  const [isPending, setIsPending] = useState(false)
  const isSame = email.toLowerCase() === invited.toLowerCase()

  const onContinue = async () => {
    setIsPending(true)
    try {
      await signUpClient.logOut()
      client.clear()
      onLoggedOut()
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
      setIsPending(false)
    }
  }
  const onStay = () => {
    invitationLink.close()
    void navigate("/", { replace: true })
  }

  return (
    <MessagePage
      title={t("signUp.session.title", { email })}
      text={t(isSame ? "signUp.session.same" : "signUp.session.text", {
        invited,
      })}
    >
      <Button
        className="w-full"
        isLoading={isPending}
        onClick={() => void onContinue()}
      >
        {t("signUp.session.continue")}
      </Button>
      <Button className="w-full" variant="transparent" onClick={onStay}>
        {t("signUp.session.stay")}
      </Button>
    </MessagePage>
  )
}
