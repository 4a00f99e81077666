import { FRAME_ROUTES } from "../frame"
import type { RouteTable } from "../requirement"
import { CATALOG_ROUTES } from "./catalog"
import { CUSTOMER_ROUTES } from "./customers"
import { DEVELOPER_ROUTES } from "./developer"
import { HOST_USER_ROUTES } from "./host-users"
import { INVENTORY_ROUTES } from "./inventory"
import { ORDER_ROUTES } from "./orders"
import { PAYMENT_ROUTES } from "./payments"
import { PRICING_ROUTES } from "./pricing"
import { PROMOTION_ROUTES } from "./promotions"
import { RETURN_ROUTES } from "./returns"
import { SEARCH_ROUTES } from "./search"
import { SETTINGS_ROUTES } from "./settings"
import { SHIPPING_ROUTES } from "./shipping"
import { TEAM_ROUTES } from "./team"
import { TRANSLATION_ROUTES } from "./translations"

/** One a room; no route is in two. */
export const ROUTE_TABLES: readonly RouteTable[] = [
  FRAME_ROUTES,
  ORDER_ROUTES,
  PAYMENT_ROUTES,
  RETURN_ROUTES,
  SHIPPING_ROUTES,
  CATALOG_ROUTES,
  TRANSLATION_ROUTES,
  INVENTORY_ROUTES,
  PRICING_ROUTES,
  CUSTOMER_ROUTES,
  PROMOTION_ROUTES,
  SETTINGS_ROUTES,
  DEVELOPER_ROUTES,
  SEARCH_ROUTES,
  HOST_USER_ROUTES,
  TEAM_ROUTES,
]

/** What every admin route of Medusa 2.21 and of this plugin asks for. */
export const ROUTES: RouteTable = Object.fromEntries(
  ROUTE_TABLES.flatMap((table) => Object.entries(table))
)
