import type { MedusaContainer } from "@medusajs/framework/types"

import type { AccountRow } from "../../../../modules/linked-user/types"
import type { TeamApiKeyResponse } from "../../../../types/access-http"
import type { PersonRef } from "../../../../types/http"
import { linkedUsers } from "../../../../workflows/services"
import { personRefs } from "../../../utils/people-refs"
import { type SecretKey, secretKeys } from "./find-keys"

/** Keys as they go over the wire, with what each may do. */
export async function presentApiKeys(
  container: MedusaContainer,
  account: AccountRow,
  keys: SecretKey[]
): Promise<TeamApiKeyResponse[]> {
  const bindings = await linkedUsers(container).apiKeysOf(
    keys.map(({ id }) => id)
  )
  const makers = await makerRefs(container, [
    ...keys.map(({ created_by }) => created_by),
    ...[...bindings.values()].map(({ bound_by }) => bound_by),
  ])
  return keys.map((key) => {
    const binding = bindings.get(key.id)
    return {
      id: key.id,
      title: key.title,
      redacted: key.redacted,
      created_at: new Date(key.created_at).toISOString(),
      last_used_at: key.last_used_at
        ? new Date(key.last_used_at).toISOString()
        : null,
      made_by: makers.get(key.created_by) ?? null,
      access: binding
        ? "roles"
        : isFromBefore(key, account)
          ? "before"
          : "maker",
      role_ids: binding?.role_ids ?? [],
      bound_by: (binding && makers.get(binding.bound_by)) ?? null,
    }
  })
}

const isFromBefore = (
  { created_at }: SecretKey,
  { bootstrap }: AccountRow
): boolean =>
  bootstrap !== null && new Date(created_at) < new Date(bootstrap.at)

/** Users of the host by their names, keys by their titles. */
async function makerRefs(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, PersonRef>> {
  const people = await personRefs(container, ids)
  if (ids.every((id) => people.has(id))) {
    return people
  }
  const keys = await secretKeys(container)
  const refs = keys.map(({ id, title }): [string, PersonRef] => [
    id,
    { id, name: title, email: null },
  ])
  return new Map([...refs, ...people])
}
