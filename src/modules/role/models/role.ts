import { model } from "@medusajs/framework/utils"

/**
 * A role that an account made itself. The built-in ones are data, see
 * `catalog/roles.ts`.
 */
export const TeamRole = model
  .define("team_role", {
    id: model.id({ prefix: "trole" }).primaryKey(),
    key: model.text(),
    name: model.text(),
    description: model.text().default(""),
    account_id: model.text().nullable(),
    permissions: model.array(),
    source: model.enum(["code", "custom"]).default("custom"),
    metadata: model.json().nullable(),
  })
  .indexes([{ on: ["account_id", "key"], unique: true }])
