import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { LatestActivity } from "../components/activity/latest-activity"
import { useTeamTranslation } from "../hooks/use-team-translation"

/** On the page of an order: what was done to it, and by whom. */
const OrderActivityWidget = ({ data }: DetailWidgetProps<AdminOrder>) => (
  <LatestActivity
    title={useTeamTranslation().t("activity.here")}
    of={{ resource: ["order"], resource_id: data.id }}
  />
)

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default OrderActivityWidget
