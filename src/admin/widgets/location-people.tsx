import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminStockLocation,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { WorksHere } from "../components/widgets/works-here"

/** On a location's page: its people. */
const LocationPeopleWidget = ({
  data,
}: DetailWidgetProps<AdminStockLocation>) => <WorksHere location_id={data.id} />

export const config = defineWidgetConfig({ zone: "location.details.after" })

export default LocationPeopleWidget
