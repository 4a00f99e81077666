import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminCustomer,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { LatestActivity } from "../components/activity/latest-activity"
import { useTeamTranslation } from "../hooks/use-team-translation"

/** On the page of a customer: what was done to it, and by whom. */
const CustomerActivityWidget = ({ data }: DetailWidgetProps<AdminCustomer>) => (
  <LatestActivity
    title={useTeamTranslation().t("activity.here")}
    of={{ resource: ["customer"], resource_id: data.id }}
  />
)

export const config = defineWidgetConfig({
  zone: "customer.details.side.after",
})

export default CustomerActivityWidget
