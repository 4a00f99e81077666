import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { MySessions } from "../components/sessions/my-sessions"

/** On one's profile page: where one is logged in. */
const MySessionsWidget = () => <MySessions />

export const config = defineWidgetConfig({ zone: "profile.details.after" })

export default MySessionsWidget
