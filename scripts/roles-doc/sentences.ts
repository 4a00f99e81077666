import type { BuiltInRoleKey } from "../../src/modules/role/catalog/role-text"

/** A phrase of a source, and what it comes to in Medusa. */
type Phrase = readonly [said: string, here: string]

export type Saying = {
  /** The sentence, in English. */
  said: string
  source: string
  phrases: readonly Phrase[]
}

const SENDCLOUD = "Sendcloud, help page on users and roles, in Dutch"
const SENDCLOUD_MEMBER = "Sendcloud, help page on members, in French"
const SENDPRO = "SendPro Online, help page on adding users"

/** What the predefined roles are after, sentence by sentence. */
export const SAYINGS: Record<BuiltInRoleKey, Saying> = {
  administrator: {
    said: "As an administrator you have access to everything in your account. This includes managing all user roles.",
    source: SENDCLOUD,
    phrases: [
      [
        "everything in your account",
        "Every permission there is, those that a host adds included. In the default account, Administrators rule the host as well: its users, its API keys, its workflows.",
      ],
      [
        "managing all user roles",
        "Inviting people, changing what they may do, and making roles. Only an Administrator makes another one an Administrator, or acts on one.",
      ],
    ],
  },
  member: {
    said: "Members always have access to all tools that they need to go on processing, preparing and packing orders efficiently, but no access to: settings, including financial information and invoices; analytics; exporting data.",
    source: SENDCLOUD_MEMBER,
    phrases: [
      [
        "processing, preparing and packing orders",
        "Finding orders and the customers they are from, correcting an address, setting stock aside, packing, shipping, marking as delivered, and taking returns in.",
      ],
      [
        "no settings",
        "No page of the settings but their own profile. Names of regions, sales channels and locations can be seen, because orders bear them.",
      ],
      [
        "no financial information and invoices",
        "An order's totals belong to the order. Payments, refunds, payment providers and taxes don't: they are left out even where Medusa adds them to an order. Cancelling an order pays money back, so a Member doesn't. Medusa has no payouts and no invoices.",
      ],
      ["no analytics", "No permission of the section Analytics."],
      ["no exporting of data", "None of the three exports."],
    ],
  },
  user: {
    said: "Select a role (Admin or User). Only users with the role of Admin can invite.",
    source: SENDPRO,
    phrases: [
      [
        "User",
        "Whoever isn't an Administrator: the shop's daily work. **A Member processes the orders that are there; a User runs the shop's day: also changes, drafts and cancels orders, takes and refunds payments, keeps products with their prices, stock and customers, and exports.**",
      ],
      [
        "only Admin can invite",
        "No permission of the section Team, and no settings.",
      ],
    ],
  },
  packer: {
    said: "This role is a combination of the Customer service role and the Shipping role. It is about creating labels and managing pickups, and gives access to support tickets too.",
    source: SENDCLOUD,
    phrases: [
      [
        "a combination",
        "All that Customer service and Shipping may do, and nothing else; a test holds it to that.",
      ],
      ["creating labels", "Fulfilling orders, as with Shipping."],
      [
        "managing pickups",
        "Medusa has no pickups; a host that adds them adds their permissions to this role.",
      ],
      ["support tickets", "As with Customer service."],
    ],
  },
  shipping: {
    said: "The Shipping role gives access to creating and cancelling labels, and to viewing shipments.",
    source: SENDCLOUD,
    phrases: [
      [
        "creating labels",
        "In Medusa a label is made by the shipping provider when an order is fulfilled: setting stock aside, fulfilling, marking as shipped and as delivered.",
      ],
      ["cancelling labels", "Cancelling a fulfillment."],
      [
        "viewing shipments",
        "Medusa shows shipments on the page of their order, so orders can be seen: with the address on the parcel, without the customer's page, payments and returns.",
      ],
    ],
  },
  pickups: {
    said: "The Pickups role can request pickups and make pickup reports.",
    source: SENDCLOUD,
    phrases: [
      [
        "pickups",
        "Medusa has none. The role isn't offered until a host adds permissions to it.",
      ],
    ],
  },
  returns: {
    said: "With the Returns role you can manage return labels that were created, and view shipments.",
    source: SENDCLOUD,
    phrases: [
      [
        "manage return labels",
        "Starting a return with its way back, receiving it, and cancelling it. Claims and exchanges can be seen, because their goods come back as returns.",
      ],
      ["view shipments", "Orders with their shipments, and the stock."],
    ],
  },
  warehouse: {
    said: "A Warehouse user has access to most things. They can configure all shipping-related settings, such as Pack&Go, shipping rules, printer settings, integrations and the uploading of orders. But they have no access to the (financial) account information, or to the brands and tracking pages.",
    source: SENDCLOUD,
    phrases: [
      [
        "most things",
        "Orders, shipments, returns, products and stock; products can be changed, because weight, customs codes and shipping profile are part of them.",
      ],
      [
        "all shipping-related settings, shipping rules",
        "Locations, what they ship to and how, shipping options with their rules and prices, types and profiles.",
      ],
      [
        "Pack&Go, printer settings",
        "Medusa has none; a host adds its permissions.",
      ],
      ["integrations", "Which shipping providers a location works with."],
      [
        "the uploading of orders",
        "Medusa has no upload of orders: ones that come from elsewhere are entered as draft orders and turned into orders. An import of products sets their prices, so it isn't part of this.",
      ],
      [
        "no (financial) account information",
        "No payments, refunds, taxes, price lists or product prices to change, no store settings, and nothing of the team.",
      ],
      [
        "no brands and tracking pages",
        "No promotions and campaigns; collections, categories, translations and return reasons can be seen at most.",
      ],
    ],
  },
  customer_service: {
    said: "Customer service has access to support tickets, label details and the possibility to send return labels again.",
    source: SENDCLOUD,
    phrases: [
      [
        "support tickets",
        "Medusa has none: what a question is about can be looked up, customers and orders.",
      ],
      [
        "label details",
        "Fulfillments with their labels and tracking numbers, on the order's page.",
      ],
      [
        "send return labels again",
        "Medusa can't send one again: starting a return sends its label, and one that is under way can be seen. Receiving or cancelling it is for Returns.",
      ],
    ],
  },
  finance: {
    said: "The Finance role gives access to things like prices, export reports, invoices and subscription plans.",
    source: SENDCLOUD,
    phrases: [
      ["prices", "Prices of products, and price lists."],
      [
        "export reports",
        "All three exports: orders, products, and stock for the yearly count.",
      ],
      [
        "invoices",
        "Medusa has none. What they are made from: orders with customers and discounts, payments, refunds and their reasons, taxes, payment providers.",
      ],
      ["subscription plans", "Medusa has none."],
    ],
  },
  marketing: {
    said: "The Marketing role is about what customers see. This includes the tracking page, brands and the return portal.",
    source: SENDCLOUD,
    phrases: [
      [
        "what customers see",
        "Promotions and campaigns, texts and pictures of products, and translations. Prices can be seen.",
      ],
      ["brands", "Collections, categories, product types and tags."],
      ["the return portal", "The reasons that shoppers choose from."],
      ["the tracking page", "Medusa has none; a host adds its permissions."],
    ],
  },
  analytics: {
    said: "This role gives permission to download export reports and to view analytics.",
    source: SENDCLOUD,
    phrases: [
      [
        "download export reports",
        "All three exports. They start from the lists they are made of, so orders, products, stock and customers can be seen.",
      ],
      [
        "view analytics",
        "Medusa has none; this is the permission that a host's own reports ask for.",
      ],
    ],
  },
  location_administrator: {
    said: "The Admin can resend invitations for all locations, while Location Admins can resend invitations for users at their location only.",
    source: SENDPRO,
    phrases: [
      [
        "for users at their location only",
        "The role isn't offered yet: it rests on locations holding everywhere. It will do all that the people of a location may do, and invite and manage these people.",
      ],
    ],
  },
}
