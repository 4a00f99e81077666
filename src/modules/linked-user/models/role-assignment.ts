import { model } from "@medusajs/framework/utils"

/** A role that a linked user holds, for good or until `expires_at`. */
export const TeamRoleAssignment = model
  .define("team_role_assignment", {
    id: model.id({ prefix: "tras" }).primaryKey(),
    linked_user_id: model.text(),
    role_id: model.text(),
    granted_by: model.text().nullable(),
    expires_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["linked_user_id", "role_id"], unique: true }])
