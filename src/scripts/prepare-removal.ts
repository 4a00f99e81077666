import type { ExecArgs, UserDTO } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"

import type { Actor } from "../utils/actor"
import { teamError } from "../utils/team-error"
import {
  removalOutlook,
  type RemovalOutlook,
} from "../workflows/removal/outlook"
import {
  giveLoginsBack,
  withdrawAccess,
} from "../workflows/removal/withdraw-access"

const ACTOR: Actor = { type: "system", id: "prepare-removal" }
const COMMANDS = ["list", "confirm", "undo"] as const

/**
 * `npx medusa exec <this file> [list|confirm|undo]`: before the plugin is taken
 * out of a host. Medusa alone gives every user everything, so `confirm` takes
 * access from all but the Administrators of the default account; `list`, the
 * default, only says who they are, and `undo` gives the logins back.
 */
export default async function prepareRemoval({
  container,
  args,
}: ExecArgs): Promise<RemovalOutlook> {
  const command = COMMANDS.find((one) => one === (args[0] ?? "list"))
  if (!command) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "invalid_data",
      `Say one of ${COMMANDS.join(", ")} after the file.`
    )
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const outlook = await removalOutlook(container)
  if (command === "undo") {
    const ids = outlook.losing.map(({ id }) => id)
    const count = await giveLoginsBack(container, ids)
    logger.info(`${count} logins were given back.`)
    return outlook
  }
  if (!outlook.keeping.length) {
    throw teamError(
      MedusaError.Types.NOT_ALLOWED,
      "last_administrator",
      "Nobody would have access: this host has no Administrator. Make one by scripts/make-administrator first."
    )
  }
  if (command === "confirm") {
    await withdrawAccess(container, outlook, ACTOR)
  }
  logger.info(report(outlook, command === "confirm"))
  return outlook
}

function report(
  { keeping, losing, keys, invites }: RemovalOutlook,
  isDone: boolean
): string {
  return [
    `Keep access (${keeping.length}): ${emails(keeping)}`,
    `${isDone ? "Have" : "Would have"} no access any more (${losing.length}): ${emails(losing)}`,
    `${isDone ? "Revoked" : "To be revoked"}: ${keys.length} API keys${keys.map(({ title }) => `, ${title}`).join("")}`,
    `${isDone ? "Deleted" : "To be deleted"}: ${invites.length} open invites of Medusa's own`,
    isDone
      ? "Now change jwtSecret and cookieSecret together with the plugin: tokens that were issued before would still be taken."
      : "Nothing was changed. Run this with `confirm` to take their access.",
  ].join("\n")
}

const emails = (users: UserDTO[]): string =>
  users.map(({ email }) => email).join(", ") || "nobody"
