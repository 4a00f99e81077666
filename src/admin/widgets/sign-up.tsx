import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useSyncExternalStore } from "react"
import { Cover } from "../components/common/cover"
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

export const config = defineWidgetConfig({ zone: "login.before" })

export default SignUpWidget
