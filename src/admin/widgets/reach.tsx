import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { ReachGuide } from "../components/reach/reach-guide"
import { shownAccount } from "../lib/accounts/shown-account"

// Ahead of the first request, the login's among them.
shownAccount.install()

// The server keeps this one shown: see `src/utils/reach-widget.ts`.
export const config = defineWidgetConfig({
  zone: "topbar",
  id: "team-access-reach",
})

export default ReachGuide
