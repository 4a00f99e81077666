import { model } from "@medusajs/framework/utils"

/**
 * An offer to an address to become a linked user of an account. At most one is
 * live per account and address (a partial unique index, see the migration).
 */
export const TeamInvitation = model
  .define("team_invitation", {
    id: model.id({ prefix: "tinv" }).primaryKey(),
    account_id: model.text(),
    /** Trimmed, lower case, otherwise as typed. */
    email: model.text(),
    locale: model.text().default("en"),
    message: model.text().nullable(),
    role_ids: model.array(),
    location_ids: model.array().nullable(),
    sales_channel_ids: model.array().nullable(),
    areas: model.array().nullable(),
    status: model
      .enum(["pending", "accepting", "accepted", "revoked", "expired"])
      .default("pending"),

    /** 128 random bits; with the version they make the link, which is stored nowhere. */
    nonce: model.text(),
    token_version: model.number().default(1),
    /** Of earlier links, so that these can be told that a newer one exists. */
    former_nonces: model.array(),
    expires_at: model.dateTime(),

    invited_by: model.text().nullable(),
    /** Who last set what is given: judged again when the invitation is accepted. */
    given_by: model.text().nullable(),
    given_by_type: model.text().default("user"),
    needs_review: model.boolean().default(false),
    impersonation_id: model.text().nullable(),

    /** A sign-up under way holds the row by this id until the lease runs out. */
    claim_id: model.text().nullable(),
    claimed_at: model.dateTime().nullable(),
    claimed_until: model.dateTime().nullable(),
    /** What the sign-up has made so far, so that it can be finished or undone. */
    claim_state: model.json().nullable(),

    accepted_at: model.dateTime().nullable(),
    accepted_by: model.text().nullable(),
    revoked_at: model.dateTime().nullable(),
    revoked_by: model.text().nullable(),
    resend_count: model.number().default(0),

    delivery_status: model
      .enum(["none", "queued", "sending", "sent", "failed"])
      .default("none"),
    delivery_kind: model.enum(["invitation", "reminder"]).default("invitation"),
    delivery_attempts: model.number().default(0),
    delivery_error: model.text().nullable(),
    delivered_at: model.dateTime().nullable(),
    delivery_next_at: model.dateTime().nullable(),
    delivery_claim: model.text().nullable(),
    delivery_lease_until: model.dateTime().nullable(),
    queued_at: model.dateTime().nullable(),

    link_copied_at: model.dateTime().nullable(),
    reminded_at: model.dateTime().nullable(),
    renewal_requested_at: model.dateTime().nullable(),
    metadata: model.json().nullable(),
  })
  .indexes([{ on: ["account_id", "created_at"] }, { on: ["invited_by"] }])
