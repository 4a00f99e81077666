import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules, UserWorkflowEvents } from "@medusajs/framework/utils"

import { nameOf } from "../workflows/bootstrap/host-users"
import { linkedUsers } from "../workflows/services"

/**
 * Keeps the copies of host users' addresses and names, and removes from all
 * accounts whom the host has deleted by other ways than its own route.
 */
export default async function followHostUsers({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const people = linkedUsers(container)
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: event.data.id })
  if (user) {
    const { id, email } = user
    await people.syncUser({ id, email, name: nameOf(user) })
  } else {
    await people.removeUser(
      event.data.id,
      { type: "system", id: event.name },
      { is_gone: true }
    )
  }
}

export const config: SubscriberConfig = {
  event: [UserWorkflowEvents.UPDATED, UserWorkflowEvents.DELETED],
  context: { subscriberId: "team-access-host-users" },
}
