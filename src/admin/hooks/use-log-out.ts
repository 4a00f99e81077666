import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { sdk } from "../lib/client"

/**
 * Ends the session and opens the login page.
 *
 * @returns `goToLogin`: likewise, for whose session has ended already
 */
export function useLogOut() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [isPending, setIsPending] = useState(false)

  const goToLogin = async () => {
    client.clear()
    await navigate("/login", { replace: true })
  }
  const logOut = async () => {
    setIsPending(true)
    try {
      await sdk.auth.logout()
      await goToLogin()
    } finally {
      setIsPending(false)
    }
  }
  return { logOut, goToLogin, isPending }
}
