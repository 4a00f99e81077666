import type { Permission } from "../permissions"
import {
  all,
  byParts,
  type RequestFacts,
  type Requirement,
  root,
  type RouteTable,
} from "../requirement"

/** What the choices for a rule are made of, beside the promotion; `null`: nothing of the shop's. */
const RULE_VALUES: Readonly<Record<string, Permission | null>> = {
  region: "region:read",
  country: null,
  currency_code: null,
  customer_group: "customer_group:read",
  sales_channel: "sales_channel:read",
  product: "product:read",
  product_category: "category:read",
  product_collection: "collection:read",
  product_type: "product_type:read",
  product_tag: "product_tag:read",
  shipping_option_type: "shipping_option:read",
}

function ruleValues({ params }: RequestFacts): Requirement {
  const attribute = params.rule_attribute_id
  if (!Object.hasOwn(RULE_VALUES, attribute)) {
    return root("lists rows of whatever the attribute stands for")
  }
  const needed = RULE_VALUES[attribute]
  return needed ? all("promotion:read", needed) : "promotion:read"
}

export const PROMOTION_ROUTES: RouteTable = {
  "GET /admin/promotions": "promotion:read",
  "POST /admin/promotions": byParts("promotion:create", {
    campaign: "campaign:create",
  }),
  "GET /admin/promotions/:id": "promotion:read",
  "POST /admin/promotions/:id": "promotion:update",
  "DELETE /admin/promotions/:id": "promotion:delete",
  "GET /admin/promotions/:id/:rule_type": "promotion:read",
  // Rules are what a promotion is: taking one away changes it.
  "POST /admin/promotions/:id/rules/batch": "promotion:update",
  "POST /admin/promotions/:id/target-rules/batch": "promotion:update",
  "POST /admin/promotions/:id/buy-rules/batch": "promotion:update",
  "GET /admin/promotions/rule-attribute-options/:rule_type": "promotion:read",
  "GET /admin/promotions/rule-value-options/:rule_type/:rule_attribute_id": {
    by: ruleValues,
  },

  "GET /admin/campaigns": "campaign:read",
  "POST /admin/campaigns": "campaign:create",
  "GET /admin/campaigns/:id": "campaign:read",
  "POST /admin/campaigns/:id": "campaign:update",
  "DELETE /admin/campaigns/:id": "campaign:delete",
  "POST /admin/campaigns/:id/promotions": "campaign:update",
}
