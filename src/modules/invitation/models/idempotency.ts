import { model } from "@medusajs/framework/utils"

/** Answers to requests that carried an `Idempotency-Key`, for 24 hours. */
export const TeamIdempotency = model.define("team_idempotency", {
  /** Hash of actor, account, impersonation, route and key. */
  id: model.text().primaryKey(),
  body_hash: model.text(),
  /** `null` while the first request is under way. */
  answer: model.json().nullable(),
  locked_until: model.dateTime(),
})
