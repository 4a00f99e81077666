import {
  BY_PRODUCT,
  closed,
  ref,
  type ScopeRule,
  type ScopeTable,
} from "./rule"

const seeing: ScopeRule = { refs: [ref("params.id", "product")] }
/** What a product is, it is in all of its channels. */
const WHOLE = ref("params.id", "product", { needs: "all" })
const changing: ScopeRule = { refs: [WHOLE] }
const VARIANT = ref("params.variant_id", "product_variant", { child_of: "id" })
const changingVariant: ScopeRule = { refs: [WHOLE, VARIANT] }
const variantsIn = (...places: string[]): ScopeRule => ({
  refs: [
    WHOLE,
    ...places.map((at) => ref(at, "product_variant", { child_of: "id" })),
  ],
})

const OPTION = ref("params.id", "product_option")
const WHOLE_OPTION = ref("params.id", "product_option", { needs: "all" })
const OPTION_VALUE = ref("params.value_id", "product_option_value", {
  child_of: "id",
})
const changingOption: ScopeRule = { refs: [WHOLE_OPTION] }
const changingValue: ScopeRule = { refs: [WHOLE_OPTION, OPTION_VALUE] }

const STOCK_GOES = {
  location_ids: "With a product or a variant goes its stock in all locations.",
}
const TOGETHER: ScopeRule = {
  closed: {
    ...STOCK_GOES,
    sales_channel_ids:
      "Products changed together can't be held to the channels of who changes them.",
  },
}
const FILES = closed(
  "An import or export reads and writes the products of all channels."
)
const sorting: ScopeRule = {
  refs: [
    ref("body.add[]", "product", { needs: "all" }),
    ref("body.remove[]", "product", { needs: "all" }),
  ],
}

const CHANNEL: ScopeRule = { refs: [ref("params.id", "sales_channel")] }

/** A product is of the channels that sell it: seen from one, changed from all. */
export const catalogScopes: ScopeTable = {
  "GET /admin/products": {
    narrow: [{ dimension: "sales_channel_ids", by: ["id"], via: BY_PRODUCT }],
  },
  "POST /admin/products": {
    refs: [
      ref("body.sales_channels[].id", "sales_channel", { required: true }),
    ],
  },
  "POST /admin/products/batch": TOGETHER,
  "POST /admin/products/export": FILES,
  "POST /admin/products/import": FILES,
  "POST /admin/products/imports": FILES,
  "POST /admin/products/import/:transaction_id/confirm": FILES,
  "POST /admin/products/imports/:transaction_id/confirm": FILES,
  "GET /admin/products/:id": seeing,
  "POST /admin/products/:id": {
    ...changing,
    // The list replaces all: a variant that it leaves out is deleted.
    closed_with: { part: "variants", closed: STOCK_GOES },
  },
  "DELETE /admin/products/:id": { ...changing, closed: STOCK_GOES },
  "GET /admin/products/:id/options": seeing,
  "POST /admin/products/:id/options/batch": changing,
  "POST /admin/products/:id/images/:image_id/variants/batch": {
    refs: [
      WHOLE,
      ref("params.image_id", "product_image", { child_of: "id" }),
      ref("body.add[]", "product_variant", { child_of: "id" }),
      ref("body.remove[]", "product_variant", { child_of: "id" }),
    ],
  },
  "GET /admin/products/:id/variants": seeing,
  "POST /admin/products/:id/variants": changing,
  "POST /admin/products/:id/variants/batch": {
    ...variantsIn("body.update[].id", "body.delete[]"),
    closed_with: { part: "delete", closed: STOCK_GOES },
  },
  "GET /admin/products/:id/variants/:variant_id": {
    refs: [ref("params.id", "product"), VARIANT],
  },
  "POST /admin/products/:id/variants/:variant_id": changingVariant,
  "DELETE /admin/products/:id/variants/:variant_id": {
    ...changingVariant,
    closed: STOCK_GOES,
  },
  "POST /admin/products/:id/variants/:variant_id/images/batch": changingVariant,
  "POST /admin/products/:id/variants/:variant_id/inventory-items":
    changingVariant,
  "POST /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id":
    changingVariant,
  "DELETE /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id":
    changingVariant,
  "POST /admin/products/:id/variants/inventory-items/batch": variantsIn(
    "body.create[].variant_id",
    "body.update[].variant_id",
    "body.delete[].variant_id"
  ),
  "GET /admin/product-variants": {
    narrow: [
      {
        dimension: "sales_channel_ids",
        by: ["product_id"],
        via: BY_PRODUCT,
      },
    ],
  },

  "GET /admin/product-options": {
    narrow: [
      {
        dimension: "sales_channel_ids",
        by: ["products", "id"],
        via: BY_PRODUCT,
      },
    ],
  },
  "POST /admin/product-options": closed(
    "A new option is of no product yet, and so of no channel.",
    "sales_channel_ids"
  ),
  "GET /admin/product-options/:id": { refs: [OPTION] },
  "POST /admin/product-options/:id": changingOption,
  "DELETE /admin/product-options/:id": changingOption,
  "GET /admin/product-options/:id/values": { refs: [OPTION] },
  "GET /admin/product-options/:id/values/:value_id": {
    refs: [OPTION, OPTION_VALUE],
  },
  "POST /admin/product-options/:id/values/:value_id": changingValue,
  "DELETE /admin/product-options/:id/values/:value_id": changingValue,

  "POST /admin/collections/:id/products": sorting,
  "POST /admin/product-categories/:id/products": sorting,

  "GET /admin/sales-channels": {
    narrow: [{ dimension: "sales_channel_ids", by: ["id"] }],
  },
  "POST /admin/sales-channels": closed(
    "A new channel would lie outside of its maker's own.",
    "sales_channel_ids"
  ),
  "GET /admin/sales-channels/:id": CHANNEL,
  "POST /admin/sales-channels/:id": CHANNEL,
  "DELETE /admin/sales-channels/:id": closed(
    "Deleting a channel takes it from everybody.",
    "sales_channel_ids"
  ),
  "POST /admin/sales-channels/:id/products": {
    refs: [
      ref("params.id", "sales_channel"),
      ref("body.add[]", "product"),
      ref("body.remove[]", "product"),
    ],
  },

  "GET /admin/promotions/rule-value-options/:rule_type/:rule_attribute_id": {
    narrow: [
      {
        dimension: "sales_channel_ids",
        by: ["id"],
        only: { param: "rule_attribute_id", is: "sales_channel" },
      },
      {
        dimension: "sales_channel_ids",
        by: ["id"],
        via: BY_PRODUCT,
        only: { param: "rule_attribute_id", is: "product" },
      },
    ],
  },
}
