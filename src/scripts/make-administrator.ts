import type { ExecArgs } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"

import { teamError } from "../utils/team-error"
import { asHostUser } from "../workflows/bootstrap/host-users"
import { linkedUsers } from "../workflows/services"

/**
 * `npx medusa exec <this file> <email>`: makes a user of the host an
 * Administrator of the default account, for whoever has locked themselves out.
 */
export default async function makeAdministrator({
  container,
  args,
}: ExecArgs): Promise<void> {
  const email = args[0]?.trim()
  const found = email
    ? await container.resolve(Modules.USER).listUsers({ q: email })
    : []
  const users = found.filter(
    (user) => user.email.toLowerCase() === email.toLowerCase()
  )
  if (users.length !== 1) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "invalid_data",
      email
        ? `${users.length} users of this host have the address ${email}. Make one by: npx medusa user -e ${email}`
        : "Say whom: npx medusa exec <this file> <email>"
    )
  }
  await linkedUsers(container).makeAdministrator(asHostUser(users[0]), {
    type: "system",
    id: "make-administrator",
  })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`${users[0].email} is an Administrator now.`)
}
