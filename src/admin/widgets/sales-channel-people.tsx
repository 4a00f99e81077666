import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminSalesChannel,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { WorksHere } from "../components/widgets/works-here"

/** On a sales channel's page: its people. */
const SalesChannelPeopleWidget = ({
  data,
}: DetailWidgetProps<AdminSalesChannel>) => (
  <WorksHere sales_channel_id={data.id} />
)

export const config = defineWidgetConfig({
  zone: "sales_channel.details.after",
})

export default SalesChannelPeopleWidget
