import { all, type RouteTable } from "../requirement"
import { batchSettingPrices, settingPrices } from "./prices"

/** An import creates, changes and prices: it asks for no less than doing so by hand. */
const IMPORTING = all(
  "product:import",
  "product:create",
  "product:update",
  "price:update"
)

/** Variants, images and options are parts of a product. */
const ON_A_PRODUCT: RouteTable = {
  "GET /admin/products/:id/variants": "product:read",
  "POST /admin/products/:id/variants": settingPrices(
    "product:update",
    "price:update",
    { creates: true }
  ),
  "POST /admin/products/:id/variants/batch": batchSettingPrices(
    // Changing a product can leave variants out, which deletes them as well.
    {
      create: "product:update",
      update: "product:update",
      delete: "product:update",
    },
    "price:update"
  ),
  "POST /admin/products/:id/variants/inventory-items/batch": "product:update",
  "GET /admin/products/:id/variants/:variant_id": "product:read",
  "POST /admin/products/:id/variants/:variant_id": settingPrices(
    "product:update",
    "price:update"
  ),
  "DELETE /admin/products/:id/variants/:variant_id": "product:update",
  "POST /admin/products/:id/variants/:variant_id/images/batch":
    "product:update",
  "POST /admin/products/:id/variants/:variant_id/inventory-items":
    "product:update",
  "POST /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id":
    "product:update",
  "DELETE /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id":
    "product:update",
  "POST /admin/products/:id/images/:image_id/variants/batch": "product:update",
  "GET /admin/products/:id/options": "product:read",
  "POST /admin/products/:id/options/batch": "product:update",
}

export const CATALOG_ROUTES: RouteTable = {
  "GET /admin/products": "product:read",
  "POST /admin/products": settingPrices("product:create", "price:update", {
    creates: true,
  }),
  "POST /admin/products/batch": batchSettingPrices(
    {
      create: "product:create",
      update: "product:update",
      delete: "product:delete",
    },
    "price:update"
  ),
  "POST /admin/products/export": "product:export",
  "POST /admin/products/import": IMPORTING,
  "POST /admin/products/import/:transaction_id/confirm": IMPORTING,
  "POST /admin/products/imports": IMPORTING,
  "POST /admin/products/imports/:transaction_id/confirm": IMPORTING,
  "GET /admin/products/:id": "product:read",
  "POST /admin/products/:id": settingPrices("product:update", "price:update"),
  "DELETE /admin/products/:id": "product:delete",
  ...ON_A_PRODUCT,
  "GET /admin/product-variants": "product:read",

  "GET /admin/product-options": "product_option:read",
  "POST /admin/product-options": "product_option:create",
  "GET /admin/product-options/:id": "product_option:read",
  "POST /admin/product-options/:id": "product_option:update",
  "DELETE /admin/product-options/:id": "product_option:delete",
  "GET /admin/product-options/:id/values": "product_option:read",
  "GET /admin/product-options/:id/values/:value_id": "product_option:read",
  "POST /admin/product-options/:id/values/:value_id": "product_option:update",
  "DELETE /admin/product-options/:id/values/:value_id": "product_option:update",

  "GET /admin/product-types": "product_type:read",
  "POST /admin/product-types": "product_type:create",
  "GET /admin/product-types/:id": "product_type:read",
  "POST /admin/product-types/:id": "product_type:update",
  "DELETE /admin/product-types/:id": "product_type:delete",

  "GET /admin/product-tags": "product_tag:read",
  "POST /admin/product-tags": "product_tag:create",
  "GET /admin/product-tags/:id": "product_tag:read",
  "POST /admin/product-tags/:id": "product_tag:update",
  "DELETE /admin/product-tags/:id": "product_tag:delete",

  // What is in a collection or a category is theirs to say.
  "GET /admin/collections": "collection:read",
  "POST /admin/collections": "collection:create",
  "GET /admin/collections/:id": "collection:read",
  "POST /admin/collections/:id": "collection:update",
  "DELETE /admin/collections/:id": "collection:delete",
  "POST /admin/collections/:id/products": "collection:update",

  "GET /admin/product-categories": "category:read",
  "POST /admin/product-categories": "category:create",
  "GET /admin/product-categories/:id": "category:read",
  "POST /admin/product-categories/:id": "category:update",
  "DELETE /admin/product-categories/:id": "category:delete",
  "POST /admin/product-categories/:id/products": "category:update",
}
