import { any, type Requirement } from "../../modules/role/catalog/requirement"

/**
 * Sections of the dashboard's pages that show something else than the page
 * itself, by layout zone and the host's name for them, with what it takes to
 * read what they show. Sections that aren't here go with their page.
 */
export const SECTIONS: Readonly<
  Record<string, Readonly<Record<string, Requirement>>>
> = {
  "order.details": {
    ActiveOrderClaimSection: "claim:read",
    ActiveOrderExchangeSection: "exchange:read",
    ActiveOrderReturnSection: "return:read",
    OrderPaymentSection: "payment:read",
    OrderFulfillmentSection: "fulfillment:read",
  },
  "product.details": {
    ProductSalesChannelSection: "sales_channel:read",
    ProductShippingProfileSection: "shipping_profile:read",
    ProductOrganizationSection: any(
      "product_tag:read",
      "product_type:read",
      "collection:read",
      "category:read"
    ),
  },
  "product_variant.details": {
    VariantInventorySection: "inventory_item:read",
    VariantPricesSection: "price:read",
  },
  "product_category.details": { CategoryProductSection: "product:read" },
  "product_collection.details": { CollectionProductSection: "product:read" },
  "product_option.details": { ProductOptionProductSection: "product:read" },
  "product_tag.details": { ProductTagProductSection: "product:read" },
  "product_type.details": { ProductTypeProductSection: "product:read" },
  "customer.details": {
    CustomerOrderSection: "order:read",
    CustomerGroupSection: "customer_group:read",
  },
  "customer_group.details": { CustomerGroupCustomerSection: "customer:read" },
  "inventory_item.details": {
    InventoryItemLocationLevelsSection: "inventory_level:read",
    InventoryItemReservationsSection: "reservation:read",
    InventoryItemVariantsSection: "product:read",
  },
  "reservation.details": {
    InventoryItemGeneralSection: "inventory_item:read",
  },
  "price_list.details": { PriceListProductSection: "product:read" },
  "promotion.details": { CampaignSection: "campaign:read" },
  "campaign.details": { CampaignPromotionSection: "promotion:read" },
  "location.details": {
    LocationsSalesChannelsSection: "sales_channel:read",
    LocationsFulfillmentProvidersSection: "fulfillment_provider:read",
  },
  "sales_channel.details": { SalesChannelProductSection: "product:read" },
}
