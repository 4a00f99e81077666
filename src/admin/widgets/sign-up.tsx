import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useLayoutEffect, useState, useSyncExternalStore } from "react"
import { createPortal } from "react-dom"
import { SignUpPage } from "../components/sign-up/sign-up-page"
import { invitationLink } from "../lib/invitation-link"

/** A page over the host's login page, when an invitation's link was opened. */
const SignUpWidget = () => {
  const invitation = useSyncExternalStore(
    invitationLink.subscribe,
    invitationLink.current
  )
  return invitation ? (
    <Cover>
      <SignUpPage key={invitation.token} invitation={invitation} />
    </Cover>
  ) : null
}

/** Beside the dashboard, which can't be reached by keyboard or reader then. */
const Cover = ({ children }: { children: React.ReactNode }) => {
  const [cover] = useState(() => document.createElement("div"))
  useLayoutEffect(() => {
    const covered = [...document.body.children]
    covered.forEach((element) => element.setAttribute("inert", ""))
    document.body.append(cover)
    return () => {
      cover.remove()
      covered.forEach((element) => element.removeAttribute("inert"))
    }
  }, [cover])
  return createPortal(children, cover)
}

export const config = defineWidgetConfig({ zone: "login.before" })

export default SignUpWidget
