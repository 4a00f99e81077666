import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type {
  Dimension,
  ScopedKind,
} from "../../../modules/role/catalog/scope/rule"
import { LOOKUPS, type Row } from "./lookups"

/**
 * Where something lies; a dimension that is left out doesn't bind it. `parents`
 * are the ids under which it may stand in a path.
 */
export type Owner = Partial<Record<Dimension, string[]>> & {
  parents: string[]
}

/** Of an answer's rows there may be many; a statement takes so many ids. */
const AT_ONCE = 1_000

/** Whose each id is; one that isn't there is left out. */
export async function ownersOf(
  container: MedusaContainer,
  kind: ScopedKind,
  ids: readonly string[]
): Promise<Map<string, Owner>> {
  const owners = new Map<string, Owner>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await rowsOf(container, kind, ids.slice(from, from + AT_ONCE))
    const { own, parents } = LOOKUPS[kind]
    for (const row of rows) {
      owners.set(row.id as string, {
        ...own(row),
        parents: parents?.(row) ?? [],
      })
    }
  }
  return owners
}

async function rowsOf(
  container: MedusaContainer,
  kind: ScopedKind,
  ids: string[]
): Promise<Row[]> {
  const { entity, fields, list } = LOOKUPS[kind]
  if (list) {
    return list(container, ids)
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields: ["id", ...fields], filters: { id: ids } })
  return data as Row[]
}
