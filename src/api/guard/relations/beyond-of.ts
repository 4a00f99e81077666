import type { MedusaContainer } from "@medusajs/framework/types"

import { relationNames } from "../../../modules/role/catalog/host-relations"
import { roles } from "../../../workflows/services"
import { type Beyond, relationsBeyond } from "./beyond"

const known = new WeakMap<ReadonlySet<string>, Beyond>()

/** Made once for a set of permissions; grants keep theirs while they hold. */
export function beyondOf(
  container: MedusaContainer,
  held: ReadonlySet<string>
): Beyond {
  const found = known.get(held)
  if (found) {
    return found
  }
  const { relations } = roles(container).catalog
  const beyond = relationsBeyond(relations, relationNames(), held)
  known.set(held, beyond)
  return beyond
}
