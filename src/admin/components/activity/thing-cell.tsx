import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { ActivityResponse } from "../../lib/types"

/** Where the dashboard has a page for it. */
const PAGES: Record<string, string> = {
  customer: "/customers",
  linked_user: "/settings/team/people",
  order: "/orders",
  product: "/products",
  role: "/settings/team/roles",
}

/** Known by their ids to nobody. */
const UNNAMED = new Set(["account", "login", "session"])

/** What it was done to, where there is something to say. */
export const ThingCell = ({ row }: { row: ActivityResponse }) => {
  const { resource, resource_id, resource_name } = row
  const text = resource_name ?? (UNNAMED.has(resource) ? null : resource_id)
  const page = PAGES[resource]
  if (!text) {
    return null
  }
  return page && resource_id ? (
    <Link
      to={`${page}/${resource_id}`}
      className="txt-compact-small text-ui-fg-base focus-visible:shadow-borders-focus block truncate rounded-sm outline-none hover:underline"
    >
      {text}
    </Link>
  ) : (
    <Text
      as="span"
      size="small"
      leading="compact"
      className="text-ui-fg-subtle block truncate"
    >
      {text}
    </Text>
  )
}
