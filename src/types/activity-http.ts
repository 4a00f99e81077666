import type { ActivityResult } from "../modules/activity/types"
import type { PersonRef } from "./http"

export type { ActivityResult }

/** Something that was done, or refused. */
export type ActivityResponse = {
  id: string
  /** ISO 8601. */
  occurred_at: string
  actor_type: "user" | "api_key" | "invitee" | "system"
  actor_id: string | null
  /** `null`: no user of the host, or one who is gone. */
  actor: PersonRef | null
  /** `invitation.created`, or of a request its permission: `order:fulfill`. */
  action: string
  /** The action in words, in the language asked for. */
  text: string
  resource: string
  resource_id: string | null
  /** As people know it, where the reader may see it: an address, "#12". */
  resource_name: string | null
  result: ActivityResult
  /** Where the request came from, unless that isn't recorded. */
  address: string | null
  /** Further facts: ids and words, never what was sent. */
  data: Record<string, unknown>
}

export type ListActivityResponse = {
  activity: ActivityResponse[]
  count: number
  offset: number
  limit: number
}
