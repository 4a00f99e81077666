/** Names and descriptions of the built-in roles; the other languages follow this shape. */
export const en = {
  administrator: {
    name: "Administrator",
    description:
      "Has access to everything in the account, and manages its people and their roles.",
  },
  packer: {
    name: "Packer",
    description:
      "Packs and ships orders and helps shoppers with their questions. Combines Customer service and Shipping.",
  },
  finance: {
    name: "Finance",
    description:
      "Works with prices, payments, refunds and taxes, and exports reports for the books.",
  },
  marketing: {
    name: "Marketing",
    description:
      "Looks after what shoppers see: product texts and pictures, collections, promotions, campaigns, translations and the reasons for returns.",
  },
  customer_service: {
    name: "Customer service",
    description:
      "Helps shoppers with their questions: looks up customers, orders and shipments, and starts returns.",
  },
  analytics: {
    name: "Analytics",
    description: "Views analytics and downloads exported reports.",
  },
  pickups: {
    name: "Pickups",
    description: "Requests pickups of packed parcels and makes pickup reports.",
  },
  returns: {
    name: "Returns",
    description: "Starts, receives and cancels returns, and views shipments.",
  },
  shipping: {
    name: "Shipping",
    description: "Creates, sends off and cancels shipments, and views them.",
  },
  warehouse: {
    name: "Warehouse",
    description:
      "Has access to most things and sets up all that shipping needs: locations, shipping options and providers, and stock. No access to financial or account information, or to marketing.",
  },
  member: {
    name: "Member",
    description:
      "Has everything needed to process, pick and pack orders. No access to settings, financial information, analytics or exports.",
  },
  user: {
    name: "User",
    description:
      "Does the shop's daily work with orders and their payments, products, stock and customers, exports included. Doesn't invite people or change settings.",
  },
  location_administrator: {
    name: "Location administrator",
    description:
      "Runs their own locations: does the daily work there, and invites and manages the people of these locations only.",
  },
}

export type RoleTexts = typeof en
