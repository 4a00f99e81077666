import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminUser, DetailWidgetProps } from "@medusajs/framework/types"
import { MembershipCard } from "../components/widgets/membership-card"

/** On a user's page: what they are in the team. */
const UserMembershipWidget = ({ data }: DetailWidgetProps<AdminUser>) => (
  <MembershipCard user={data} />
)

export const config = defineWidgetConfig({ zone: "user.details.after" })

export default UserMembershipWidget
