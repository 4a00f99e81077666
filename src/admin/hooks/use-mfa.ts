import { useRef, useState } from "react"
import { ApiError } from "../lib/client"
import { signUpClient, type HostLogin } from "../lib/sign-up-client"

type Question = {
  login: HostLogin
  answer: (token: string) => void
  cancel: () => void
}

/** Who pressed "Back" instead of giving a code. */
export class MfaCancelled extends Error {}

/**
 * Turns a host login into a token that may be used, asking for the second
 * factor when there is one. A code that was just right is tried again first,
 * since accepting takes two logins in a row.
 */
export function useMfa() {
  const [question, setQuestion] = useState<Question | null>(null)
  const last = useRef<{ method: string; code: string } | null>(null)

  const ask = (login: HostLogin) =>
    new Promise<string>((resolve, reject) =>
      setQuestion({
        login,
        answer: resolve,
        cancel: () => reject(new MfaCancelled()),
      })
    ).finally(() => setQuestion(null))

  const complete = async (login: HostLogin): Promise<string> => {
    if (!login.mfa_challenge) {
      return login.token
    }
    const known = last.current
    if (known) {
      last.current = null
      try {
        return await signUpClient.verifyMfa(login, known.method, known.code)
      } catch (error) {
        if (!(error instanceof ApiError)) {
          throw error
        }
      }
    }
    return ask(login)
  }

  const verify = async (method: string, code: string) => {
    if (question) {
      const token = await signUpClient.verifyMfa(question.login, method, code)
      last.current = { method, code }
      question.answer(token)
    }
  }

  return { question, complete, verify, cancel: () => question?.cancel() }
}

export type Mfa = ReturnType<typeof useMfa>
