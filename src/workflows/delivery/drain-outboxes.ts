import {
  ACTIVITY_MODULE,
  INVITATION_MODULE,
  LINKED_USER_MODULE,
  ROLE_MODULE,
  SESSION_MODULE,
} from "../../utils/module-keys"
import type { OutboxRow } from "../../utils/outbox"
import type { TeamActivityService } from "../../modules/activity/service"
import type { WorkContext } from "./types"

const BATCH = 500

const SOURCES = [
  INVITATION_MODULE,
  LINKED_USER_MODULE,
  ROLE_MODULE,
  SESSION_MODULE,
]

type Outbox = {
  takeOutbox: (limit: number) => Promise<OutboxRow[]>
  dropOutbox: (ids: string[]) => Promise<void>
}

/**
 * Carries deeds from the modules' outboxes into the activity. A row is dropped
 * only once the activity has it; a crash between the two repeats it, which the
 * activity ignores by its id.
 */
export async function drainOutboxes(context: WorkContext): Promise<void> {
  const activity =
    context.container.resolve<TeamActivityService>(ACTIVITY_MODULE)
  for (const key of SOURCES) {
    const outbox = context.container.resolve<Partial<Outbox>>(key, {
      allowUnregistered: true,
    })
    if (hasOutbox(outbox)) {
      await drain(outbox, activity, context.stopping)
    }
  }
}

function hasOutbox(module: Partial<Outbox> | undefined): module is Outbox {
  return (
    typeof module?.takeOutbox === "function" &&
    typeof module.dropOutbox === "function"
  )
}

async function drain(
  outbox: Outbox,
  activity: TeamActivityService,
  stopping: () => boolean
): Promise<void> {
  while (!stopping()) {
    const rows = await outbox.takeOutbox(BATCH)
    if (!rows.length) {
      return
    }
    await activity.append(rows)
    await outbox.dropOutbox(rows.map((row) => row.id))
  }
}
