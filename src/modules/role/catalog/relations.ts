import type { Permission } from "./permissions"

/**
 * What reading a relation needs, by the name under which `fields=`, `order=` and
 * answers have it; `own` for a part of whatever it hangs on. A relation that
 * isn't here is for Administrators.
 */
export type RelationTable = Readonly<
  Record<string, Permission | readonly Permission[] | "own">
>

const ORDERS: RelationTable = {
  // Parts of an order, a draft, a return, a claim or an exchange. What an order
  // comes to, and what is credited on it, is part of it; what was paid isn't.
  action: "own",
  actions: "own",
  additional_items: "own",
  adjustments: "own",
  billing_address: "own",
  claim_items: "own",
  credit_lines: "own",
  detail: "own",
  fulfillment_status: "own",
  item: "own",
  items: "own",
  payment_status: "own",
  reason: "own",
  shipping_address: "own",
  shipping_method: "own",
  shipping_methods: "own",
  status: "own",
  summary: "own",
  tax_lines: "own",

  order: "order:read",
  order_change: "order:read",
  order_items: "order:read",
  orders: "order:read",
  // How an order would look, in answers to edits and returns.
  order_preview: "order:read",
  draft_order_preview: "draft_order:read",

  captures: "payment:read",
  payment: "payment:read",
  payment_collection: "payment:read",
  payment_collections: "payment:read",
  payment_session: "payment:read",
  payment_sessions: "payment:read",
  payments: "payment:read",
  refund_reason: "payment:read",
  refunds: "payment:read",
  transactions: "payment:read",
  payment_provider: "payment_provider:read",
  payment_providers: "payment_provider:read",

  claim: "claim:read",
  exchange: "exchange:read",
  return: "return:read",
  return_order: "return:read",
  returns: "return:read",
  parent_return_reason: "return_reason:read",
  return_reason_children: "return_reason:read",
}

const SHIPPING: RelationTable = {
  delivery_address: "own",
  labels: "own",
  price_type: "own",
  // Who does it: a name that the row itself has as `provider_id` already.
  provider: "own",

  fulfillment: "fulfillment:read",
  fulfillments: "fulfillment:read",
  fulfillment_provider: "fulfillment_provider:read",
  fulfillment_providers: "fulfillment_provider:read",
  fulfillment_set: "shipping_option:read",
  fulfillment_sets: "shipping_option:read",
  geo_zones: "shipping_option:read",
  service_zone: "shipping_option:read",
  service_zones: "shipping_option:read",
  shipping_option: "shipping_option:read",
  shipping_options: "shipping_option:read",
  shipping_profile: "shipping_profile:read",
}

const CATALOG: RelationTable = {
  image: "own",
  images: "own",
  option: "own",
  options: "own",
  // Of a product and of a shipping option; in other places a plain field.
  type: "own",
  values: "own",

  product: "product:read",
  products: "product:read",
  variant: "product:read",
  variants: "product:read",
  tags: "product_tag:read",
  collection: "collection:read",
  categories: "category:read",
  category_children: "category:read",
  parent_category: "category:read",
  translations: "translation:read",
}

const INVENTORY: RelationTable = {
  address: "own",

  inventory: "inventory_item:read",
  inventory_item: "inventory_item:read",
  inventory_items: "inventory_item:read",
  location_levels: "inventory_level:read",
  // Sums of the levels, which the host puts beside them.
  inventory_quantity: "inventory_level:read",
  reserved_quantity: "inventory_level:read",
  stocked_quantity: "inventory_level:read",
  reservation_items: "reservation:read",
  location: "stock_location:read",
  locations: "stock_location:read",
  stock_locations: "stock_location:read",
}

const PRICING: RelationTable = {
  calculated_price: "price:read",
  price_rules: "price:read",
  price_set: "price:read",
  prices: "price:read",
  price_list: "price_list:read",
  price_list_rules: "price_list:read",
}

const CUSTOMERS: RelationTable = {
  addresses: "own",

  customer: "customer:read",
  customers: "customer:read",
  customer_group: "customer_group:read",
  groups: "customer_group:read",
}

const PROMOTIONS: RelationTable = {
  application_method: "own",
  budget: "own",
  buy_rules: "own",
  // Of a promotion, a shipping option or a tax rate.
  rules: "own",
  target_rules: "own",

  method_buy_rules: "promotion:read",
  method_target_rules: "promotion:read",
  promotion: "promotion:read",
  promotion_rule: "promotion:read",
  promotions: "promotion:read",
  campaign: "campaign:read",
  // Who used how much of a budget, by address or id.
  usages: ["campaign:read", "customer:read"],
}

const SETTINGS: RelationTable = {
  countries: "own",
  currency: "own",
  locale: "own",
  // What stands above: of a tax region, and of what was deleted in an answer.
  parent: "own",
  supported_currencies: "own",
  supported_locales: "own",

  store: "store:read",
  region: "region:read",
  // Of a payment provider and of a tax provider.
  regions: ["region:read", "tax:read"],
  sales_channel: "sales_channel:read",
  sales_channels: "sales_channel:read",
  children: "tax:read",
  tax_rate: "tax:read",
  tax_rates: "tax:read",
  tax_region: "tax:read",
}

export const RELATIONS: RelationTable = {
  ...ORDERS,
  ...SHIPPING,
  ...CATALOG,
  ...INVENTORY,
  ...PRICING,
  ...CUSTOMERS,
  ...PROMOTIONS,
  ...SETTINGS,
}

const LOGINS = "logins, their factors and tokens"
const CARTS = "carts of the shop, which no page of the dashboard shows"
const KEYS = "tokens of API keys"
const HOLDERS = "accounts at payment providers, with their data"

/**
 * Relations of Medusa 2.21 that stay out of the table, each for a reason. (So do
 * all links between modules, whose names end in `_link`.) Nothing reads this but
 * the test that holds the table to the host.
 */
export const FOR_ADMINISTRATORS: Readonly<Record<string, string>> = {
  account_holder: HOLDERS,
  account_holders: HOLDERS,
  api_key: KEYS,
  publishable_api_keys: KEYS,
  auth_identity: LOGINS,
  mfa_factors: LOGINS,
  mfa_recovery_codes: LOGINS,
  password_reset_tokens: LOGINS,
  provider_identities: LOGINS,
  verifications: LOGINS,
  cart: CARTS,
  cart_items: CARTS,
  carts: CARTS,
}
