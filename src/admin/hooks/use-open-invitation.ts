import { useCallback, useEffect, useState } from "react"
import type { InvitationLookupResponse } from "../../types/http"
import { problemOf, type SignUpProblem } from "../lib/sign-up-problems"
import { signUpClient } from "../lib/sign-up-client"

export type SignUpView =
  | { name: "loading" }
  | { name: "problem"; problem: SignUpProblem }
  /** Somebody is logged in already. */
  | { name: "session"; lookup: InvitationLookupResponse; email: string }
  | { name: "form"; lookup: InvitationLookupResponse }
  /** In, but the host's login has to be done by hand. */
  | { name: "joined"; lookup: InvitationLookupResponse }

/** Which page an invitation's link leads to. The link itself is not consumed. */
export function useOpenInvitation(token: string) {
  const [view, setView] = useState<SignUpView>({ name: "loading" })

  const open = useCallback(async () => {
    setView({ name: "loading" })
    setView(await look(token))
  }, [token])

  useEffect(() => {
    let isCurrent = true
    void look(token).then((next) => isCurrent && setView(next))
    return () => {
      isCurrent = false
    }
  }, [token])

  return { view, setView, open }
}

async function look(token: string): Promise<SignUpView> {
  try {
    const lookup = await signUpClient.lookup(token)
    const email = await signUpClient.currentEmail()
    return email ? { name: "session", lookup, email } : { name: "form", lookup }
  } catch (error) {
    return { name: "problem", problem: problemOf(error) ?? "unknown" }
  }
}
