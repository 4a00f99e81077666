import type { Area } from "../../../utils/areas"

type ResourceEntry = { area: Area; actions: readonly string[] }

/**
 * What there is in a shop, in which area it lies, and what can be done with it.
 * `resource:action` is a permission; only what is here can be in a role. What
 * equals ruling the host (its users, invites, API keys, workflow executions,
 * search indexes) is left out on purpose: see `ROOT` in `requirement.ts`.
 */
export const RESOURCES = {
  // Orders
  order: {
    area: "orders",
    actions: [
      "read",
      "update",
      "edit",
      "cancel",
      "fulfill",
      "transfer",
      "export",
    ],
  },
  draft_order: {
    area: "orders",
    actions: ["read", "create", "update", "convert", "delete"],
  },
  payment: {
    area: "orders",
    actions: ["read", "collect", "capture", "refund"],
  },
  refund_reason: {
    area: "orders",
    actions: ["read", "create", "update", "delete"],
  },

  // Shipping
  fulfillment: {
    area: "shipping",
    actions: ["read", "ship", "deliver", "cancel"],
  },
  // With the zones that they serve, and their types. What they cost is a right of
  // its own, so that a warehouse can set them up without touching product prices.
  shipping_option: {
    area: "shipping",
    actions: ["read", "create", "update", "price", "delete"],
  },
  shipping_profile: {
    area: "shipping",
    actions: ["read", "create", "update", "delete"],
  },
  fulfillment_provider: { area: "shipping", actions: ["read"] },

  // Returns
  // `create` goes from the first step to the confirmed request: there is nothing
  // to change afterwards but to receive or cancel it.
  return: {
    area: "returns",
    actions: ["read", "create", "receive", "cancel"],
  },
  claim: { area: "returns", actions: ["read", "create", "cancel"] },
  exchange: { area: "returns", actions: ["read", "create", "cancel"] },
  return_reason: {
    area: "returns",
    actions: ["read", "create", "update", "delete"],
  },

  // Catalog
  product: {
    area: "catalog",
    actions: ["read", "create", "update", "delete", "import", "export"],
  },
  product_option: {
    area: "catalog",
    actions: ["read", "create", "update", "delete"],
  },
  product_type: {
    area: "catalog",
    actions: ["read", "create", "update", "delete"],
  },
  product_tag: {
    area: "catalog",
    actions: ["read", "create", "update", "delete"],
  },
  collection: {
    area: "catalog",
    actions: ["read", "create", "update", "delete"],
  },
  category: {
    area: "catalog",
    actions: ["read", "create", "update", "delete"],
  },
  translation: { area: "catalog", actions: ["read", "update"] },
  // Reading and deleting one goes by its key alone, exports of others included,
  // so that is for Administrators.
  file: { area: "catalog", actions: ["create"] },

  // Inventory
  inventory_item: {
    area: "inventory",
    actions: ["read", "create", "update", "delete", "export"],
  },
  inventory_level: { area: "inventory", actions: ["read", "update"] },
  reservation: {
    area: "inventory",
    actions: ["read", "create", "update", "delete"],
  },
  stock_location: {
    area: "inventory",
    actions: ["read", "create", "update", "delete"],
  },

  // Pricing
  price: { area: "pricing", actions: ["read", "update"] },
  price_list: {
    area: "pricing",
    actions: ["read", "create", "update", "delete"],
  },

  // Customers
  customer: {
    area: "customers",
    actions: ["read", "create", "update", "delete"],
  },
  customer_group: {
    area: "customers",
    actions: ["read", "create", "update", "delete"],
  },

  // Promotions
  promotion: {
    area: "promotions",
    actions: ["read", "create", "update", "delete"],
  },
  campaign: {
    area: "promotions",
    actions: ["read", "create", "update", "delete"],
  },

  // Analytics. Medusa has none of its own; hosts map their routes to it.
  analytics: { area: "analytics", actions: ["read"] },

  // Settings
  store: { area: "settings", actions: ["read", "update"] },
  region: {
    area: "settings",
    actions: ["read", "create", "update", "delete"],
  },
  sales_channel: {
    area: "settings",
    actions: ["read", "create", "update", "delete"],
  },
  tax: { area: "settings", actions: ["read", "create", "update", "delete"] },
  payment_provider: { area: "settings", actions: ["read"] },
  property_label: {
    area: "settings",
    actions: ["read", "create", "update", "delete"],
  },

  // Team
  invitation: {
    area: "team",
    actions: [
      "read",
      "create",
      "update",
      "resend",
      "revoke",
      "copy_link",
      "export",
    ],
  },
  linked_user: {
    area: "team",
    actions: ["read", "update", "suspend", "end_sessions", "remove", "export"],
  },
  role: { area: "team", actions: ["read", "create", "update", "delete"] },
  activity: { area: "team", actions: ["read", "export"] },
} as const satisfies Record<string, ResourceEntry>

export type Resource = keyof typeof RESOURCES

/** `read`, `export`, … */
export type Action = {
  [Key in Resource]: (typeof RESOURCES)[Key]["actions"][number]
}[Resource]
