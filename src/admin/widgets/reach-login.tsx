import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useLocation } from "react-router-dom"
import { cameFrom } from "../lib/reach/trail"

/** Notes that somebody was at the login page, to know where to take them then. */
const ReachLoginWidget = () => {
  cameFrom(useLocation().pathname)
  return null
}

export const config = defineWidgetConfig({ zone: "login.after" })

export default ReachLoginWidget
